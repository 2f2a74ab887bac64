import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { regionOf, regionsAttribution } from '@waymark/domain';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { demo, signedIn, signedInAs, troublesFor } from './steps/visitors.js';
import { t } from './steps/words.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('shows where hosts and senders are with its source, and opens a place’s exchanges by keys', async () => {
  const page = await signedInAs(browser, 'secretariat');
  await page.goto('/exchanges/map');
  await page.getByRole('img', { name: t('map.title') }).waitFor();
  await page.getByText(regionsAttribution).waitFor();
  const basque = regionOf('ES21')!.name;
  const place = page.getByRole('button', { name: new RegExp(`^${basque}`) });
  const counted = Number(/(\d+) exchange/.exec(await place.innerText())?.[1]);
  expect(counted).toBeGreaterThan(0);
  await place.focus();
  await page.keyboard.press('Enter');
  const chosen = page.getByRole('region', { name: basque, exact: true });
  await chosen.waitFor();
  expect(await chosen.getByRole('listitem').count()).toBe(counted);
  await chosen.getByRole('link').first().click();
  await page.getByRole('region', { name: t('case.story') }).waitFor();
  expect(troublesFor(page)).toEqual([]);
});

test('shows a member their own exchanges only', async () => {
  const page = await signedIn(browser, demo.representativeOfVastraGotaland);
  await page.goto('/exchanges/map');
  const own = regionOf('SE232')!.name;
  const place = page.getByRole('button', { name: new RegExp(`^${own}`) });
  await place.waitFor();
  const shown = await page.locator('svg[role=img] g circle').count();
  await page.goto('/exchanges?filter=%7B%22over%22%3A%22open%22%7D');
  await page.getByRole('navigation', { name: t('list.pages') }).waitFor();
  const rows = (await page.getByRole('row').count()) - 1;
  // Each exchange is between theirs and another place.
  expect(shown).toBeLessThanOrEqual(rows + 1);
});
