import { describe, expect, test } from '@jest/globals';
import english from 'ra-language-english';
import { misset } from '../../../../libs/domain/src/languages/typesetting.test-data.js';
import { de, germanMessages } from './de.js';
import { en } from './en.js';
import { es, spanishMessages } from './es.js';
import { fr, frenchMessages } from './fr.js';
import { it, italianMessages } from './it.js';
import { sv, swedishMessages } from './sv.js';

const flat = (part: object, before = ''): [string, string][] =>
  Object.entries(part).flatMap(([key, inner]) =>
    typeof inner === 'string'
      ? [[before + key, inner] as [string, string]]
      : flat(inner as object, `${before}${key}.`),
  );
const valuesIn = (text: string) =>
  [...new Set([...text.matchAll(/%\{(\w+)\}/g)].map(([name]) => name))].toSorted();
const forms = (text: string) => text.split('||||').length;
const catalogues = { fr, es, sv, de, it } as const;
const own = {
  fr: frenchMessages,
  es: spanishMessages,
  sv: swedishMessages,
  de: germanMessages,
  it: italianMessages,
} as const;
type Other = keyof typeof catalogues;
const others = Object.keys(catalogues) as Other[];

const languages = others.flatMap((language) => [
  [language, 'our texts', Object.entries<string>(en), Object.entries<string>(catalogues[language])] as const,
  [language, 'react-admin’s own', flat(english), flat({ ra: own[language].ra })] as const,
]);

describe.each(languages)('the console in %s, %s', (language, _which, source, entries) => {
  const translated = new Map(entries);

  test('has every key and no other', () => {
    expect([...translated.keys()].toSorted()).toEqual(source.map(([key]) => key).toSorted());
  });

  test('counts as the original does, and says something', () => {
    for (const [key, text] of source) {
      const said = translated.get(key) ?? '';
      expect([key, forms(said)]).toEqual([key, forms(text)]);
      expect([key, said.trim() === '']).toEqual([key, text.trim() === '']);
    }
  });

  test('is set as its language is', () => {
    const faults = [...translated].flatMap(([key, text]) =>
      text.split(' |||| ').flatMap((form) => misset(language, form).map((fault) => [key, fault])),
    );
    expect(faults).toEqual([]);
  });
});

test.each(others)('names the same values in %s', (language) => {
  const of = new Map<string, string>(Object.entries(catalogues[language]));
  for (const [key, text] of Object.entries(en))
    expect([key, valuesIn(of.get(key) ?? '')]).toEqual([key, valuesIn(text)]);
});
