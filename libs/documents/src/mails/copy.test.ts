import { describe, expect, test } from '@jest/globals';
import { hostileTexts } from '../factsheet/sample.test-data.js';
import { renderMail } from '../index.js';

const copied = (text: string, more: object = {}) =>
  renderMail({
    key: 'report-copy',
    language: 'en',
    recipientName: 'Åsa Öberg',
    link: 'https://waymark.example/report#token',
    data: { title: 'A visit' },
    copy: {
      sections: [
        {
          title: 'What you bring home',
          answers: [{ question: 'What have you learnt?', lines: [text, 'Two'] }],
        },
      ],
      leftOut: false,
      certificateWanted: false,
      ...more,
    },
  });

describe('the copy of a report by mail', () => {
  test('holds every question with its answer, as text and as HTML', () => {
    const { text, html } = copied('One');
    expect(text).toContain('What you wrote\n==============\n\nWhat you bring home\n-------------------\n\n');
    expect(text).toContain('What have you learnt?\n  One\n  Two\n\n-- \n');
    const inOrder = [
      'What you wrote</h2>',
      'What you bring home</h3>',
      'What have you learnt?',
      'One',
      'Two',
    ];
    const places = inOrder.map((part) => html.replace(/\s*\n\s*/g, '').indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  test('says what is left out and that a certificate will come, to whom it concerns', () => {
    expect(copied('One').text).not.toMatch(/deleted on its day|certificate/);
    expect(copied('One', { leftOut: true }).text).toContain('deleted on its day');
    expect(copied('One', { certificateWanted: true }).html).toContain('certificate of attendance');
  });

  test.each(hostileTexts)('holds what people wrote as text: %s', (hostile) => {
    const tags = (html: string) =>
      [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/"[^"]*"/g, '""'));
    expect(tags(copied(hostile).html)).toEqual(tags(copied('One').html));
  });
});
