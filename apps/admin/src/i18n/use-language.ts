import { offeredLanguage, type OfferedLanguage } from '@waymark/domain';
import { useEffect, useSyncExternalStore } from 'react';
import { useMe } from '../data/use-me.js';
import { followLanguage, languageHere, speak } from './language.js';

/** The language of the page; whoever asks is drawn anew when it changes. */
export const useLanguage = (): OfferedLanguage => useSyncExternalStore(followLanguage, languageHere);

/** Whoever signs in is spoken to in the language they chose, on whatever device. */
export function useOwnLanguage(): void {
  const { data: me } = useMe();
  const own = offeredLanguage(me?.person.language ?? '');
  useEffect(() => {
    if (own) void speak(own);
  }, [own]);
}
