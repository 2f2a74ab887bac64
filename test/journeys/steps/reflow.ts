import type { Page } from 'playwright-core';

/** What is left of a window of 1280 × 1024 when its page is shown at 400 % (WCAG 1.4.10). */
export const magnified = { width: 320, height: 256 };

/** So much of the height may stand still over what scrolls. */
const MOST_FOR_BARS = 1 / 3;

/**
 * What does not fit the narrow page as it is now: what makes it scroll sideways, and words that are cut off. A table, a
 * board or a map may scroll in a region of its own.
 */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const named = (element: Element) => {
      const words = element.getAttribute('aria-label') ?? (element as HTMLElement).innerText ?? '';
      return `${element.tagName.toLowerCase()} “${words.slice(0, 40).replaceAll(/\s+/g, ' ')}”`;
    };
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
    const mayScroll = (element: Element) => element.querySelector(':scope > table, :scope > svg') !== null;
    const { scrollWidth, clientWidth } = document.scrollingElement ?? document.documentElement;
    if (scrollWidth > clientWidth)
      found.push(`the page is ${scrollWidth} px wide, its window ${clientWidth}`);
    const within = document.querySelector('[role="dialog"]') ?? document.body;
    for (const element of within.querySelectorAll<HTMLElement>('*')) {
      if (element.closest('svg') || !element.checkVisibility({ visibilityProperty: true })) continue;
      const box = element.getBoundingClientRect();
      // For ears only.
      if (box.width <= 1 || box.height <= 1 || element.matches('input, select, textarea')) continue;
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      if (clipPath !== 'none') continue;
      const wider = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      if (scrolls(overflowX) && wider && !mayScroll(element))
        found.push(`${named(element)} scrolls sideways`);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      if (hides(overflowX) && wider && element.innerText) found.push(`${named(element)} is cut off`);
      const taller = element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 0;
      if (hides(overflowY) && taller && element.innerText) found.push(`${named(element)} is cut off below`);
      let inside = element.parentElement;
      while (inside && !mayScroll(inside)) inside = inside.parentElement;
      const leaf = element.childElementCount === 0 && element.innerText !== '';
      // The way past the head of the page waits outside until the focus comes to it.
      const fixed = element.matches('a[href="#main"], a[href="#content"]');
      if (!inside && !fixed && leaf && (box.right > clientWidth + 1 || box.left < -1))
        found.push(`${named(element)} reaches over the edge, from ${box.left} to ${box.right} px`);
    }
    return found;
  });

/**
 * What stands still while the page, or the dialog over it, scrolls: too much of it leaves no room to read.
 * @returns one line when it is more than a third of the height
 */
export const barsInTheWay = (page: Page): Promise<string[]> =>
  page.evaluate((most) => {
    const dialog = [...document.querySelectorAll('[role="dialog"]')].at(-1);
    const candidates = dialog
      ? [dialog, ...dialog.querySelectorAll('*')]
      : [document.querySelector('main'), document.scrollingElement];
    const scroller =
      candidates.find(
        (one) =>
          one && one.scrollHeight > one.clientHeight + 80 && getComputedStyle(one).overflowY !== 'visible',
      ) ?? (dialog ? null : document.scrollingElement);
    if (!scroller || scroller.scrollHeight < scroller.clientHeight + 80) return [];
    const step = 4;
    scroller.scrollTo({ top: 30, behavior: 'instant' });
    const before = Array.from({ length: Math.floor(innerHeight / step) }, (_none, at) => {
      const element = document.elementFromPoint(innerWidth / 2, at * step);
      return { element, top: element?.getBoundingClientRect().top };
    });
    scroller.scrollTo({ top: 70, behavior: 'instant' });
    const still = before.filter(
      ({ element, top }) =>
        element &&
        !element.contains(scroller) &&
        element !== scroller &&
        element.getBoundingClientRect().top === top,
    );
    scroller.scrollTo({ top: 0, behavior: 'instant' });
    const share = (still.length * step) / innerHeight;
    return share > most ? [`bars take ${Math.round(share * 100)} % of the height`] : [];
  }, MOST_FOR_BARS);
