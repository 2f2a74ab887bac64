import { describe, expect, test } from '@jest/globals';
import type { KnownLanguage } from '@waymark/domain';
import { misset } from '../../../domain/src/languages/typesetting.test-data.js';
import { calendarTexts } from '../calendar/words.js';
import {
  certificateTexts,
  factsheetTexts,
  guidelinesTexts,
  programmeTexts,
  promotersTexts,
} from './index.js';

type Texts = Readonly<Record<string, string>>;
const registries = {
  certificateTexts,
  guidelinesTexts,
  factsheetTexts,
  programmeTexts,
  promotersTexts,
  calendarTexts,
} as unknown as Readonly<Record<string, Readonly<Record<string, Texts>>>>;
const namesIn = (text = '') => [...text.matchAll(/\{(\w+)\}/g)].map(([name]) => name).toSorted();
const translated = Object.entries(registries).flatMap(([area, { en, ...others }]) =>
  Object.entries(others).map(([language, texts]) => [area, language, texts, en!] as const),
);

describe.each(translated)('%s in %s', (_area, language, texts, english) => {
  test('has the keys and the values of English, and says something', () => {
    expect(Object.keys(texts).toSorted()).toEqual(Object.keys(english).toSorted());
    for (const [key, text] of Object.entries(english)) {
      expect([key, namesIn(texts[key])]).toEqual([key, namesIn(text)]);
      expect([key, texts[key]?.trim() === '']).toEqual([key, false]);
    }
  });

  test('is set as its language is', () => {
    const faults = Object.entries(texts).flatMap(([key, text]) =>
      misset(language as Exclude<KnownLanguage, 'en'>, text).map((fault) => [key, fault]),
    );
    expect(faults).toEqual([]);
  });
});
