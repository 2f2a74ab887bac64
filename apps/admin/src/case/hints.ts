import type { AnyCaseKind } from '../api/cases.js';
import { en, type Key } from '../i18n/en.js';
import { useWords } from '../i18n/use-words.js';

/** What happens next when this step is taken, where that is not plain from its name. */
export function useHint(kind: AnyCaseKind, action: string): string {
  const t = useWords();
  const key = `hint.${kind}.${action}`;
  return key in en ? t(key as Key) : '';
}
