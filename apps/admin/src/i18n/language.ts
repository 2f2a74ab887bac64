import { firstOffered, offeredLanguage, speakAs, type OfferedLanguage } from '@waymark/domain';
import { loadMessages } from './messages.js';

/** Where this browser keeps the language for the pages on which nobody is signed in yet. */
const place = 'waymark.language';

function kept(): OfferedLanguage | null {
  try {
    return offeredLanguage(localStorage.getItem(place) ?? '');
  } catch {
    // A browser may refuse to store anything.
    return null;
  }
}

let current: OfferedLanguage = kept() ?? firstOffered(navigator.languages);
const listeners = new Set<() => void>();

speakAs(() => current);

/** The language that everything here speaks now. */
export const languageHere = (): OfferedLanguage => current;

export function followLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Reads what the language needs and tells the page. To be awaited before anything is drawn. */
export async function settleLanguage(): Promise<void> {
  await loadMessages(current);
  document.documentElement.lang = current;
}

/** Speaks another language from now on, on this page and at this browser's next visit. */
export async function speak(language: OfferedLanguage): Promise<void> {
  try {
    localStorage.setItem(place, language);
  } catch {
    // Then it holds for this page.
  }
  if (language === current) return;
  await loadMessages(language);
  current = language;
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}
