import { describe, expect, test } from '@jest/globals';
import { offeredLanguages } from '@waymark/domain';
import { hostileTexts } from '../factsheet/sample.test-data.js';
import { exampleKeys, exampleMail, renderMail, renderTogether, type MailRequest } from '../index.js';

const one: MailRequest = {
  key: 'still-on',
  language: 'en',
  recipientName: 'Åsa Öberg',
  link: 'https://waymark.example/exchanges/1/show',
  data: {
    title: 'Västra Götaland visits the Basque Country',
    reference: 'X-2025-001',
    host: 'The Basque department',
    sender: 'Region Västra Götaland',
    due: '2025-11-04',
  },
};
const other: MailRequest = {
  ...one,
  key: 'reconfirm',
  link: 'https://waymark.example/proposals/2/show',
  data: { title: 'We would like to send teachers', reference: 'P-2025-007', due: '2025-11-06' },
};

describe('several mails in one', () => {
  const { subject, text, html } = renderTogether([one, other]);

  test('carry the subject of the first and how many others there are', () => {
    expect(subject).toBe(
      'Is this still on? Tell us, by 4 Nov 2025: Västra Götaland visits the Basque Country (and 1 more)',
    );
    expect(renderTogether([one, other, other]).subject).toMatch(/ \(and 2 more\)$/);
    const long = { ...one, data: { ...one.data, title: 'Very long '.repeat(40) } };
    expect(renderTogether([long, other]).subject).toMatch(/^.{100,}… \(and 1 more\)$/);
    expect(renderTogether([long, other]).subject.length).toBeLessThanOrEqual(150);
  });

  test('greet once, say why they come together, and keep each with its own words, its case and its link', () => {
    const [greeting, why] = text.split('\n\n');
    expect(greeting).toBe('Hello Åsa Öberg,');
    expect(why).toMatch(/^You get this because 2 things .*\.$/);
    for (const request of [one, other]) {
      const single = renderMail(request);
      const [, ownWhy, ...rest] = single.text.split('\n\n');
      const body = rest.slice(0, -1);
      const at = [single.subject, `${request.data.reference} · ${request.data.title}`, ownWhy!, ...body].map(
        (part) => text.indexOf(part),
      );
      expect(at).not.toContain(-1);
      expect(at).toEqual(at.toSorted((a, b) => a - b));
      expect(html).toContain(`href="${request.link}"`);
      expect(html).toContain(ownWhy!.replaceAll("'", '&#39;'));
    }
    expect(text.match(/The secretariat of the Regional/g)).toHaveLength(1);
    expect(html.match(/<a\s/g)).toHaveLength(2);
  });

  test('keep what people write as text', () => {
    const tags = (page: string) =>
      [...page.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/"[^"]*"/g, '""'));
    const plain = tags(html.replace(/<title>.*?<\/title>/s, ''));
    for (const hostile of hostileTexts) {
      const bad = {
        ...one,
        recipientName: hostile,
        data: { ...one.data, title: hostile, reference: hostile },
      };
      const page = renderTogether([bad, other]);
      expect(tags(page.html.replace(/<title>.*?<\/title>/s, ''))).toEqual(plain);
      expect(page.subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
    }
  });

  test('offer no link where the reader may open nothing', () => {
    const page = renderTogether([{ ...one, link: null }, other]);
    expect(page.html.match(/<a\s/g)).toHaveLength(1);
  });
});

test.each(offeredLanguages)('in %s they leave no brace, and nothing of English', (language) => {
  const { subject, text, html } = exampleMail('together', language);
  expect(`${subject}\n${text}`).not.toMatch(/[[\]{}]|\bundefined\b|\bnull\b/);
  expect(html).toContain(`<html lang="${language}">`);
  if (language !== 'en') expect(text).not.toContain('You get this');
});

test('there is an example of them beside those of single mails', () => {
  expect(exampleKeys).toContain('together');
});
