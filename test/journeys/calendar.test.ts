import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { dayOf } from '@waymark/domain';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { demo, phone, signedIn, signedInAs, troublesFor } from './steps/visitors.js';
import { t } from './steps/words.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const entries = (page: Page) => page.locator('[data-line]');
const heading = (page: Page) => page.getByRole('heading', { level: 2 }).first();

test('shows visits and deadlines of a month, is walked by keys, and keeps month and filters in its address', async () => {
  const page = await signedInAs(browser, 'secretariat');
  await page.goto('/exchanges/calendar');
  await entries(page).first().waitFor();
  const shown = await heading(page).innerText();
  expect(await page.locator('td[aria-current=date]').innerText()).toContain(
    String(Number(dayOf(new Date().toISOString()).slice(8))),
  );
  for (const kind of ['calendar.visit', 'calendar.deadline'] as const)
    expect(
      await entries(page)
        .filter({ hasText: `${t(kind)}:` })
        .count(),
    ).toBeGreaterThan(0);

  const next = page.getByRole('link', { name: t('calendar.next') });
  await next.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/calendar\/\d{4}-\d\d/);
  await page.getByRole('heading', { level: 2 }).filter({ hasNotText: shown }).waitFor();
  await page.getByRole('button', { name: t('exchange.preset.all') }).click();
  await page.waitForURL(/calendar\/\d{4}-\d\d\?.*filter/);
  await page.getByRole('link', { name: t('calendar.previous') }).click();
  await page.waitForURL(/calendar\/\d{4}-\d\d\?.*filter/);
  await entries(page).first().waitFor();
  await page.getByRole('heading', { level: 2, name: shown }).waitFor();

  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: t('case.story') }).waitFor();
  expect(troublesFor(page)).toEqual([]);
});

test('is a list of days on a phone, and a member’s own', async () => {
  const page = await signedIn(browser, demo.representativeOfVastraGotaland, { viewport: phone });
  await page.goto('/exchanges/calendar');
  await entries(page).first().waitFor();
  expect(await page.getByRole('table').count()).toBe(0);
  for (const text of await entries(page).allInnerTexts()) expect(text).toContain('Västra Götaland');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
});
