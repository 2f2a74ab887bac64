import type { Page } from 'playwright-core';
import type { ExchangeStage } from '@waymark/domain';
import { t } from './words.js';

/** The list of exchanges that stand in one stage: whichever cases other journeys moved on, those of it are first. */
export const exchangesIn = (stage: ExchangeStage): string =>
  `/exchanges?filter=${encodeURIComponent(JSON.stringify({ stage: [stage] }))}`;

/** Opens the page of the first exchange in a stage. On a phone a list has no rows. */
export async function openFirstIn(page: Page, stage: ExchangeStage): Promise<void> {
  await page.goto(exchangesIn(stage));
  await page.getByRole('row').getByRole('link').first().click();
  await page.getByRole('region', { name: t('case.story') }).waitFor();
}
