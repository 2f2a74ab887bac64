import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { formInWords, formKeys, forms, offeredLanguages, speaking } from '@waymark/domain';
import { renderGuidelines } from '../index.js';
import { escapeHtml } from '../html/html.js';

const origin = 'https://waymark.example';
const inLanguage = (language: (typeof offeredLanguages)[number], settings = {}) =>
  renderGuidelines({ language, chosen: true }, settings, origin);

describe.each(offeredLanguages)('the guidelines for reports in %s', (language) => {
  const page = inLanguage(language);

  test('ask what the forms ask today, each question and its help', () => {
    const newest = speaking(language, () => formKeys.map((key) => formInWords(forms[key].at(-1)!)));
    const questions = newest.flatMap(({ sections }) => sections.flatMap((section) => section.questions));
    expect(questions.length).toBeGreaterThan(30);
    for (const { label, help = '' } of questions)
      for (const text of [...label.split('{expectation}'), help]) expect(page).toContain(escapeHtml(text));
    for (const { minutes } of newest) expect(page).toMatch(new RegExp(`\\b${minutes}\\b`));
  });

  test('leave no brace, and keep the language of the reader in their links', () => {
    expect(page).not.toMatch(/[{}]|undefined|\bnull\b/);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain(`href="/factsheets?lang=${language}"`);
    expect(page).not.toContain('<script');
  });

  test('have one heading of the first level, and none that skips one', () => {
    const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.reduce((before, level) => {
      expect(level - before).toBeLessThanOrEqual(1);
      return level;
    }, 0);
  });

  test('are light: most of a page is its fonts, which all public pages share', () => {
    expect(gzipSync(page).byteLength).toBeLessThan(12_000);
  });
});

test('tell the numbers as the secretariat has set them', () => {
  expect(inLanguage('en')).toContain('due 14 days before the visit begins');
  const changed = inLanguage('en', {
    preReportDueDaysBefore: 9,
    accessNeedsDays: 21,
    postReportWaiveDay: 44,
  });
  for (const words of ['due 9 days before the visit begins', 'deleted 21 days after', 'From day 44 on'])
    expect(changed).toContain(words);
});
