import { useEffect, useRef, type RefObject } from 'react';
import { isSingleKey, useSingleKeys } from './single-keys.js';

const steps: Readonly<Record<string, number>> = { j: 1, k: -1 };
const linesIn = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>('[data-line]')];
const lineOf = (element: Element | null) => element?.closest<HTMLElement>('[data-line]') ?? null;

/**
 * Walks a list by keys: j and k go from line to line, Enter opens what has the focus, and a letter that a button of the
 * line names (`data-key`) presses it. Lines are marked with `data-line`, what opens them is their first link.
 * @returns what to hang on the element that holds the lines
 */
export function useLineKeys<T extends HTMLElement>(): RefObject<T | null> {
  const list = useRef<T>(null);
  const last = useRef(-1);
  const [on] = useSingleKeys();
  useEffect(() => {
    if (!on) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (!list.current || !isSingleKey(event)) return;
      const lines = linesIn(list.current);
      const current = lineOf(document.activeElement);
      const at = current ? lines.indexOf(current) : -1;
      const step = steps[event.key];
      if (step !== undefined) {
        // A line that was done is gone: the one that took its place is next.
        const next = at >= 0 ? at + step : step > 0 ? Math.max(last.current, 0) : last.current - 1;
        const to = Math.min(Math.max(next, 0), lines.length - 1);
        lines[to]?.querySelector<HTMLElement>('a')?.focus();
        last.current = to;
        event.preventDefault();
      } else if (current && at >= 0) {
        const button = current.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`);
        if (!button) return;
        last.current = at;
        button.click();
        event.preventDefault();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [on]);
  return list;
}
