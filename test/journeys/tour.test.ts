import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { flawsOf } from './steps/looks.js';
import { openAccount, phone, signedIn, signedInAs, troublesFor } from './steps/visitors.js';
import { t } from './steps/words.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const tour = (page: Page) => page.getByRole('region', { name: t('tour.title') });
const step = (page: Page, key: Parameters<typeof t>[0]) =>
  tour(page).getByRole('heading', { level: 2, name: t(key) });

test('the tour has five steps by keys alone, is put away for good, and comes back when asked for', async () => {
  const page = await signedInAs(browser, 'secretariat');
  await page.goto('/');
  await step(page, 'tour.secretariat.1.title').waitFor();
  expect(await flawsOf(page)).toEqual([]);
  await tour(page)
    .getByRole('button', { name: t('tour.next') })
    .focus();
  await page.keyboard.press('Enter');
  const second = step(page, 'tour.secretariat.2.title');
  await second.waitFor();
  expect(await second.evaluate((heading) => document.activeElement === heading)).toBe(true);
  for (const key of ['3', '4', '5'] as const) {
    await tour(page)
      .getByRole('button', { name: t('tour.next') })
      .press('Enter');
    await step(page, `tour.secretariat.${key}.title`).waitFor();
  }
  await tour(page)
    .getByRole('button', { name: t('tour.back') })
    .press('Enter');
  await step(page, 'tour.secretariat.4.title').press('Escape');
  await tour(page).waitFor({ state: 'detached' });

  await page.reload();
  await page.getByRole('heading', { level: 2, name: t('home.upcoming') }).waitFor();
  expect(await tour(page).count()).toBe(0);
  await openAccount(page, t('tour.again'));
  await step(page, 'tour.secretariat.1.title').waitFor();
  expect(troublesFor(page)).toEqual([]);
});

test('who comes for a report finds it above the tour, which speaks of reports', async () => {
  const page = await signedIn(browser, 'Märta Sjöåker', { viewport: phone });
  await step(page, 'tour.participant.1.title').waitFor();
  const needs = await page.locator('#needs').boundingBox();
  const below = await tour(page).boundingBox();
  expect(below!.y).toBeGreaterThan(needs!.y);
  expect(await flawsOf(page)).toEqual([]);
});
