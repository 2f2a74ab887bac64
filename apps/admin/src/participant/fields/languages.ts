import { languages } from '@waymark/domain';

const names = new Map<string, Intl.DisplayNames>();

/** What a language is called in the language of the page; its code where nobody knows. */
export function languageLabel(code: string, spoken: string): string {
  const display = names.get(spoken) ?? new Intl.DisplayNames([spoken], { type: 'language' });
  names.set(spoken, display);
  const name = display.of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(spoken) + name.slice(1);
}

/** All there are to choose from, in the order of their names. */
export const languageOptions = (spoken: string): { key: string; label: string }[] =>
  languages
    .map(({ code }) => ({ key: code, label: languageLabel(code, spoken) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, spoken));
