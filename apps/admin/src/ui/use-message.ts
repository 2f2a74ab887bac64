import { useCallback } from 'react';
import { useTranslate } from 'react-admin';

/** The sentence for a problem: our own words by key, or the server's as they came. */
export function useMessage(): (problem: unknown) => string {
  const translate = useTranslate();
  return useCallback(
    (problem) => {
      const message = problem instanceof Error ? problem.message : '';
      return translate(message || 'problem.server', { _: message });
    },
    [translate],
  );
}
