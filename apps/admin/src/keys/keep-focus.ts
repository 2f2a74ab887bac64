/** What may take the focus in place of something inside it that went away. */
const holders = 'section, nav, main, form, ul, ol, table, [role="group"], [role="region"], [role="dialog"]';
const floats = '[role="dialog"], [role="menu"]';

/** An element and what holds it, from the inside out. */
type Trail = readonly HTMLElement[];

function trailOf(element: HTMLElement): Trail {
  const trail = [element];
  for (let above = element.parentElement; above; above = above.parentElement)
    if (above.matches(holders)) trail.push(above);
  return trail;
}

const isDisabled = (element: HTMLElement) => element.matches(':disabled');

function give(element: HTMLElement): void {
  if (!element.matches('a, button, input, select, textarea, [tabindex]')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}

/**
 * Whoever works by keyboard or by ear is never left nowhere: where what has the focus goes away (a dialog whose button
 * the step took with it, a line that is done, a page that was left), the focus goes to the nearest that is still there.
 */
export function keepFocus(): void {
  let trail: Trail = [];
  /** Where it was before it went into what floats. */
  let below: Trail = [];
  const isNowhere = () => document.activeElement === null || document.activeElement === document.body;
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const next = trailOf(target);
    if (target.closest(floats) && !trail[0]?.closest(floats)) below = trail;
    trail = next;
  });
  // Left on purpose, by a click on what takes no focus.
  document.addEventListener('pointerup', () => {
    if (isNowhere()) trail = below = [];
  });
  new MutationObserver(() => {
    const [last] = trail;
    if (!last || !isNowhere()) return;
    // Waits for an answer, and can be used again after it.
    if (last.isConnected && isDisabled(last)) return;
    const main = document.getElementById('main');
    const nearest = [...trail, ...below, ...(main ? [main] : [])].find(
      (element) => element.isConnected && !isDisabled(element),
    );
    if (nearest) give(nearest);
  }).observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled'],
  });
}
