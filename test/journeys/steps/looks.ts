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

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules whose answer depends on the theme; every other reads the page's structure, which is the same in both. */
const colourRules = ['color-contrast', 'link-in-text-block'];

interface Looked {
  /** Something floats over the page: a menu or dialog belongs to no landmark of it. */
  floating?: boolean;
  /** The same page was looked at whole in the other theme. */
  coloursOnly?: boolean;
}

/** What axe finds wrong on the page as it is now, and whether it is wider than its window; empty when all is well. */
export async function flawsOf(
  page: Page,
  { floating = false, coloursOnly = false }: Looked = {},
): Promise<string[]> {
  // No page of ours holds a frame, for which axe would otherwise open a page of its own each time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const asked = coloursOnly ? axe.withRules(colourRules) : axe.withTags(tags);
  const { violations } = await (floating ? asked.disableRules('region') : asked).analyze();
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
