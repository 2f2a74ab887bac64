import type { KnownLanguage } from './known.js';

type Values = Readonly<Record<string, string | number | undefined>>;

/** Italian articles before a day whose number begins with a vowel: l’8, l’11. */
const elided: Readonly<Record<string, string>> = {
  il: 'l’',
  al: 'all’',
  dal: 'dall’',
  del: 'dell’',
  nel: 'nell’',
  sul: 'sull’',
};

function beforeItalian(word: string, value: string): string | null {
  const short = elided[word.toLowerCase()];
  if (!short || !/^(?:8|11)(?!\d)/.test(value)) return null;
  return /^\p{Lu}/u.test(word) ? short.charAt(0).toUpperCase() + short.slice(1) : short;
}

/** Spanish “y” is “e” before the sound of an i, unless it only begins a diphthong: España e Italia, flores y hierba. */
const beforeSpanish = (word: string, value: string): string | null =>
  word === 'y' && /^h?[ií](?![aeou])/iu.test(value) ? 'e ' : null;

/**
 * A template in which the word before a value has the form that the value asks for. Only words of the template change:
 * what people wrote stays as it is.
 * @param values those that will be put in, by their names in braces
 */
export function agreed(language: KnownLanguage, template: string, values: Values): string {
  const before = language === 'it' ? beforeItalian : language === 'es' ? beforeSpanish : null;
  if (!before) return template;
  return template.replace(/(\p{L}+) \{(\w+)\}/gu, (all, word: string, name: string) => {
    const changed = before(word, String(values[name] ?? ''));
    return changed === null ? all : `${changed}{${name}}`;
  });
}
