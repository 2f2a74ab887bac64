import { useCallback, type KeyboardEvent } from 'react';

/** Arrow keys walk from the search field through the results and back; Enter in the field opens the first. */
export function useArrowKeys() {
  return useCallback((event: KeyboardEvent<HTMLElement>) => {
    const results = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-search-result]')];
    const at = results.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'Enter' && at === -1) results[0]?.click();
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const next = event.key === 'ArrowDown' ? at + 1 : at - 1;
    if (next < 0) event.currentTarget.querySelector('input')?.focus();
    else results[Math.min(next, results.length - 1)]?.focus();
  }, []);
}
