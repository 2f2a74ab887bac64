import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exchangeLifecycle, exchangeStages, say } from '@waymark/domain';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { until } from './steps/until.js';
import { demo, phone, signedIn, signedInAs, troublesFor } from './steps/visitors.js';
import { labelOf, t } from './steps/words.js';

let browser: Browser;
let secretary: Page;
beforeAll(async () => {
  browser = await openBrowser();
  secretary = await signedInAs(browser, 'secretariat');
});
afterAll(async () => {
  const troubles = troublesFor(secretary);
  await browser.close();
  expect(troubles).toEqual([]);
});

const column = (page: Page, stage: (typeof exchangeStages)[number]): Locator =>
  page.getByRole('region', { name: new RegExp(`^${say(`exchange.stage.${stage}`)}, \\d+ exchange`) });
const cards = (page: Page): Locator => page.locator('[data-line]');
const open = async (page: Page) => {
  await page.goto('/exchanges/board');
  await cards(page).first().waitFor();
};

/** As a hand does it: a way over the column, and not a leap into it. */
async function drag(page: Page, card: Locator, to: Locator): Promise<void> {
  // All columns in sight: the pointer would pick up another card from a board that moves under it.
  await page.setViewportSize({ width: 2900, height: 1000 });
  await card.hover();
  await page.mouse.down();
  await to.hover();
  // The hand lets go when the column says that it takes the card.
  let y = 120;
  await until('the column takes the card', async () => {
    await to.hover({ position: { x: 20, y: (y += 4) } });
    return (await to.evaluate((column) => getComputedStyle(column).outlineStyle)) === 'solid' || undefined;
  });
  await page.mouse.up();
}

test('holds a column for every stage, every open exchange once, and keeps the filters of the table', async () => {
  await open(secretary);
  for (const stage of exchangeStages)
    if (!('over' in exchangeLifecycle.stages[stage])) await column(secretary, stage).waitFor();
  const shown = await cards(secretary).count();
  const views = secretary.getByRole('navigation', { name: t('view.label') });
  await views.getByRole('link', { name: t('view.table') }).click();
  const pages = secretary.getByRole('navigation', { name: t('list.pages') });
  await pages.getByText(new RegExp(`of ${shown}$`)).waitFor();

  await secretary.getByRole('button', { name: t('exchange.preset.stopped') }).click();
  await secretary.waitForURL(/stopped/);
  await views.getByRole('link', { name: t('view.board') }).click();
  // Stages of what is over have no column of their own until something stands in them.
  await column(secretary, 'cancelled').waitFor();
  expect(await column(secretary, 'cancelled').locator('[data-line]').count()).toBeGreaterThan(0);
});

test('moves a card by drag where a step leads there, and asks what the step asks', async () => {
  await open(secretary);
  const card = column(secretary, 'introduced').locator('[data-line]').first();
  const title = await card.getByRole('link').first().innerText();
  await drag(secretary, card, column(secretary, 'on-hold'));
  const dialog = secretary.getByRole('dialog', { name: labelOf.exchange('putOnHold') });
  await dialog.waitFor();
  await secretary.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  // Where nothing leads, it says so and stays.
  await drag(secretary, card, column(secretary, 'published'));
  const refusal = secretary.getByRole('dialog', { name: t('board.moveTitle', { title }) });
  await refusal.getByText(t('board.noWayTo', { stage: say('exchange.stage.published') })).waitFor();
  await refusal.getByRole('button', { name: t('action.cancel') }).click();
  expect(await column(secretary, 'introduced').getByRole('link', { name: title }).count()).toBe(1);
});

test('moves a card by keys alone', async () => {
  await open(secretary);
  await secretary.keyboard.press('j');
  const focused = secretary.locator('[data-line]:focus-within');
  await focused.waitFor();
  const title = await focused.getByRole('link').first().innerText();
  await secretary.keyboard.press('m');
  const dialog = secretary.getByRole('dialog', { name: t('board.moveTitle', { title }) });
  await dialog.getByRole('button', { name: new RegExp(`^${labelOf.exchange('putOnHold')}`) }).focus();
  await secretary.keyboard.press('Enter');
  await secretary.getByRole('dialog', { name: labelOf.exchange('putOnHold') }).waitFor();
});

test('shows a member what is theirs, on a phone as one column', async () => {
  const page = await signedIn(browser, demo.representativeOfVastraGotaland, { viewport: phone });
  await open(page);
  for (const text of await cards(page).allInnerTexts()) expect(text).toContain('Västra Götaland');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
});
