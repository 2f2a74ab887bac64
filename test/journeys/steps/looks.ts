import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { desk, phone } from './visitors.js';

export interface Look {
  theme: 'light' | 'dark';
  screen: string;
  size: { width: number; height: number };
}

/** Both themes on a desk and on a small phone. */
export const looks: readonly Look[] = (['light', 'dark'] as const).flatMap((theme) => [
  { theme, screen: 'desk', size: desk },
  { theme, screen: 'phone', size: phone },
]);

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong on the page as it is now, and whether it is wider than its window; empty when all is well.
 * @param floating something floats over the page: a menu or dialog belongs to no landmark of it
 */
export async function flawsOf(page: Page, { floating = false } = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(rules);
  const { violations } = await (floating ? axe.disableRules('region') : axe).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} (${target.join(' ')}) ${failureSummary ?? ''}`),
  );
  return [...found, ...(await tooWide(page))];
}

/** Nothing may make the whole page scroll sideways. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`${scrollWidth} px wide in a window of ${clientWidth} px`] : [];
  });
}

export async function show(page: Page, { theme, size }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.setViewportSize(size);
}
