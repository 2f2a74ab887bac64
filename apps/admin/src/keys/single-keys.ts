import { useStore } from 'react-admin';

/** Where somebody types, a letter is a letter. */
export const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** A letter alone that is meant for the page: nothing held, nothing typed into, nothing lying over the page. */
export const isSingleKey = (event: KeyboardEvent): boolean =>
  !event.defaultPrevented &&
  !(event.metaKey || event.ctrlKey || event.altKey) &&
  !typing(event.target) &&
  document.querySelector('[role="dialog"], [role="menu"]') === null;

/**
 * Whether letters alone do something. They can be turned off for good, for whoever speaks to the computer or meets
 * keys by chance (WCAG 2.1.4).
 */
export const useSingleKeys = () => useStore<boolean>('keys.single', true);
