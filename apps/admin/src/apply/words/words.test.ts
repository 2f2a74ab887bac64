import { describe, expect, test } from '@jest/globals';
import { english } from './en.js';
import { german } from './de.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import { italian } from './it.js';
import { swedish } from './sv.js';

const valuesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();

describe.each(Object.entries({ fr: french, es: spanish, sv: swedish, de: german, it: italian }))(
  'the words of the page in %s',
  (_language, words) => {
    test('are all there, with the same values, and are not English', () => {
      expect(Object.keys(words)).toEqual(Object.keys(english));
      for (const key of Object.keys(english) as (keyof typeof english)[]) {
        expect([key, valuesIn(words[key])]).toEqual([key, valuesIn(english[key])]);
        expect([key, words[key] === english[key]]).toEqual([key, false]);
      }
    });
  },
);
