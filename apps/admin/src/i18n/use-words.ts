import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import type { Key } from './en.js';

export type Words = (key: Key, values?: Record<string, unknown>) => string;

/** Texts from the catalogue, by keys that the compiler knows. */
export function useWords(): Words {
  const translate = useTranslate();
  return useCallback((key, values) => translate(key, values), [translate]);
}
