import { useCallback } from 'react';
import { en, type Key } from './en.js';
import { useWords } from './use-words.js';

/** "Secretariat" for `secretariat`. */
export function useRoleName(): (role: string) => string {
  const t = useWords();
  return useCallback((role) => (`role.${role}` in en ? t(`role.${role}` as Key) : role), [t]);
}
