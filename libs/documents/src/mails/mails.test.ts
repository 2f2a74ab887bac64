import { describe, expect, test } from '@jest/globals';
import { offeredLanguages, type KnownLanguage } from '@waymark/domain';
import { misset } from '../../../domain/src/languages/typesetting.test-data.js';
import fc from 'fast-check';
import { hostileTexts } from '../factsheet/sample.test-data.js';
import { mailKeys, mailOpens, renderMail, type MailData } from '../index.js';
import type { MailCatalogue, MailWords } from './mail.js';
import { mailCatalogues } from './render-mail.js';

const link = 'https://waymark.example/reports/7?a=1&b=2#token=abc';
const full: MailData = {
  title: 'Västra Götaland visits the Basque Country',
  reference: 'X-2025-001',
  host: 'The Basque department',
  sender: 'Region Västra Götaland',
  other: 'The Basque department',
  due: '2025-11-04',
  start: '2025-11-18',
  end: '2025-11-20',
  until: '2026-01-10',
  reason: 'No rooms are free.',
  person: 'Björn Ek',
  contact: 'Ane Etxeberria',
  contactEmail: 'ane@example.org',
  contactPhone: '+34 900 000 000',
  writer: 'Ane Etxeberria',
  when: '2026-07-20T09:00:00.000Z',
  place: 'By video',
  text: 'Each June we look for people and organisations.',
  comments: 'Clear and convincing.',
  minutes: 8,
  guidelines: 'https://waymark.example/guidelines',
};
const write = (key: (typeof mailKeys)[number], data: MailData = full, recipientName = 'Åsa Öberg') =>
  renderMail({ key, language: 'en', recipientName, link, data });

const skeleton = (html: string): string[] =>
  [...html.replace(/<title>.*?<\/title>/s, '').matchAll(/<[^>]*>/g)].map(([tag]) =>
    tag.replace(/"[^"]*"/g, '""'),
  );

describe.each(mailKeys)('%s', (key) => {
  const mail = write(key);

  test('greets by name, says at once why it came, and its text says the same', () => {
    const [greeting, why] = mail.text.split('\n\n');
    expect(greeting).toBe('Hello Åsa Öberg,');
    expect(why).toMatch(/^You get this because .*\.$/);
    const words = mail.html.replace(/<(style|title)>.*?<\/\1>/gs, '').replace(/<[^>]*>/g, ' ');
    for (const part of mail.text.replace(`:\n${link}`, '').split(/\n+/))
      if (part.trim() !== '--') expect(words.replace(/\s+/g, ' ')).toContain(part.trim());
  });

  test('has one button where there is something to open, else none', () => {
    const buttons = mailOpens[key] === 'nothing' ? 0 : 1;
    expect(mail.html.match(/<a\s/g) ?? []).toHaveLength(buttons);
    expect(mail.html.includes(`href="${link.replaceAll('&', '&amp;')}"`)).toBe(buttons === 1);
    expect(mail.text.includes(link)).toBe(buttons === 1);
  });

  test('leaves no brace or bracket, however little is known', () => {
    for (const data of [full, { ...full, due: undefined, reason: undefined }, {}]) {
      const { subject, text } = write(key, data);
      expect(`${subject}\n${text}`).not.toMatch(/[[\]{}]|undefined|null|\s[,.:]/);
      expect(subject).not.toBe('');
    }
  });
});

describe('subjects', () => {
  test('carry what is to be done and until when', () => {
    expect(write('match-proposed').subject).toBe(
      'Say yes or no by 4 Nov 2025: Västra Götaland visits the Basque Country',
    );
    expect(write('post-report-invitation', { ...full, due: undefined }).subject).toBe(
      'Tell us what you learnt: Västra Götaland visits the Basque Country',
    );
  });

  test('are one line that no program takes for a header, whatever a title holds', () => {
    const nasty = fc.string({
      unit: fc.constantFrom('\r', '\n', '\u0000', '\u2028', '\u0085', 'a', ':', ' ', '{title}'),
    });
    fc.assert(
      fc.property(nasty, nasty, (title, name) => {
        const { subject, text } = write('match-proposed', { ...full, title, host: name }, name);
        expect(subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
        expect(subject.length).toBeLessThanOrEqual(150);
        expect(text.split('\n')[0]).toMatch(/^Hello/);
      }),
    );
    expect(write('match-proposed', { ...full, title: 'Hi\r\nBcc: all@example.org' }).subject).toBe(
      'Say yes or no by 4 Nov 2025: Hi Bcc: all@example.org',
    );
  });
});

describe('what people write', () => {
  test.each(hostileTexts)('stays text in every mail: %s', (text) => {
    const hostile = Object.fromEntries(
      [
        'title',
        'host',
        'sender',
        'other',
        'reason',
        'person',
        'contact',
        'contactEmail',
        'contactPhone',
        'writer',
      ].map((key) => [key, text]),
    );
    for (const key of mailKeys)
      expect(skeleton(write(key, { ...full, ...hostile }, text).html)).toEqual(skeleton(write(key).html));
  });

  test('is never taken for a template', () => {
    const { text } = write('match-declined', { ...full, reason: '{contactEmail} [x]' });
    expect(text).toContain('They wrote: “{contactEmail} [x]”');
  });

  test('keeps its lines', () => {
    const { text, html } = write('report-returned', { ...full, reason: 'One\nTwo' });
    expect(text).toContain('“One\nTwo”');
    expect(html).toMatch(/One<br \/>\s*Two/);
  });
});

test('a button leads to a web page and nowhere else', () => {
  for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example', 'not an address'])
    expect(() =>
      renderMail({ key: 'reconfirm', language: 'en', recipientName: '', link: bad, data: {} }),
    ).toThrow(TypeError);
});

test('whoever may be told of a thing that they may not open is offered nothing to open', () => {
  const data = { title: 'A visit' };
  const { text, html } = renderMail({
    key: 'pre-reports-missing-contact',
    language: 'en',
    recipientName: 'Jon',
    link: null,
    data,
  });
  expect(text).toContain('a contact of this exchange');
  expect(`${text}${html}`).not.toMatch(/href|http/);
});

test('who was taken off an exchange is not sent to a page that they may no longer see', () => {
  const { text, html } = write('participant-removed');
  expect(html).not.toContain('href');
  expect(text).not.toContain('http');
});

test('a language that we do not have is English, and somebody without a name is greeted without one', () => {
  const mail = renderMail({ key: 'reconfirm', language: 'xx-YY', recipientName: ' ', link, data: {} });
  expect(mail.text.startsWith('Hello,\n\n')).toBe(true);
  expect(mail.html).toContain('<html lang="en">');
});

type Other = Exclude<KnownLanguage, 'en'>;
const textsOf = ({ subject, why, body = [], button = '' }: MailWords) => [subject, why, ...body, button];

describe.each(Object.entries(mailCatalogues).filter(([language]) => language !== 'en'))(
  'every mail in %s',
  (language, translated) => {
    const source: MailCatalogue = mailCatalogues.en;
    const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([name]) => name).toSorted();
    const optionalIn = (text: string) => [...text.matchAll(/\[([^\]]*)\]/g)].map(([part]) => namesIn(part));

    test('is there, with the same parts and the same values', () => {
      expect(Object.keys(translated.mails).toSorted()).toEqual(Object.keys(source.mails).toSorted());
      for (const key of mailKeys) {
        const [ours, theirs] = [textsOf(translated.mails[key]), textsOf(source.mails[key])];
        expect([key, ours.map(namesIn)]).toEqual([key, theirs.map(namesIn)]);
        expect([key, ours.map(optionalIn)]).toEqual([key, theirs.map(optionalIn)]);
        expect([key, ours.map((text) => text === '')]).toEqual([key, theirs.map((text) => text === '')]);
        expect([key, ours.filter((text) => text !== '' && theirs.includes(text))]).toEqual([key, []]);
      }
    });

    test('is set as its language is', () => {
      const { mails, general, copy, together, ...frame } = translated;
      const around = { ...general, ...copy, ...together, ...frame };
      const texts = [...Object.values(mails).flatMap(textsOf), ...Object.values(around)];
      expect(texts.flatMap((text) => misset(language as Other, text).map((fault) => [text, fault]))).toEqual(
        [],
      );
    });
  },
);

describe.each(offeredLanguages.filter((language) => language !== 'en'))('whoever reads %s', (language) => {
  test('gets no brace or bracket, and no thing of English, however little is known', () => {
    for (const key of mailKeys)
      for (const data of [full, {}]) {
        const { subject, text, html } = renderMail({ key, language, recipientName: 'Åsa', link, data });
        expect(`${subject}\n${text}`).not.toMatch(/[[\]{}]|\bundefined\b|\bnull\b|You get this/);
        expect(html).toContain(`<html lang="${language}">`);
      }
  });
});

test('a French mail is set as French is', () => {
  const { subject, text } = renderMail({
    key: 'match-proposed',
    language: 'fr-BE',
    recipientName: 'Åsa Öberg',
    link,
    data: { ...full, due: '2025-12-01' },
  });
  expect(subject).toBe(
    'Répondez par oui ou par non avant le 1er déc. 2025\u202f: Västra Götaland visits the Basque Country',
  );
  expect(text.startsWith('Bonjour Åsa Öberg,\n\nVous recevez ce courriel parce que')).toBe(true);
});

test('every mail says what its button opens', () => {
  expect(Object.keys(mailOpens)).toEqual([...mailKeys]);
});

test('puts the space before a colon that each language puts there', () => {
  const inLanguage = (language: string) =>
    renderMail({ key: 'match-proposed', language, recipientName: 'Åsa', link, data: full }).text;
  expect(inLanguage('fr')).toContain(`\u202f:\n${link}`);
  expect(inLanguage('de')).toMatch(new RegExp(`\\p{L}:\n${link.replace(/[?+.]/g, '\\$&')}`, 'u'));
});
