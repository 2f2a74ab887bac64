import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { signedInAs, troublesFor } from './steps/visitors.js';
import { t } from './steps/words.js';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await signedInAs(browser, 'secretariat');
});
afterAll(async () => {
  const troubles = troublesFor(page);
  await browser.close();
  expect(troubles).toEqual([]);
});

describe('the list of tasks, each of them a line with what can be done with it', () => {
  const lines = () => page.locator('[data-line]');
  const preset = (name: string) => page.getByRole('button', { name, exact: true });
  const choose = async (name: string) => {
    await preset(name).click();
    await page.getByRole('button', { name, exact: true, pressed: true }).waitFor();
  };
  beforeAll(async () => {
    await page.goto('/tasks');
    await page.getByRole('heading', { level: 1, name: t('nav.tasks') }).waitFor();
    await lines().first().waitFor();
  });

  test('forgives accents, and says what to do where nothing is found', async () => {
    const search = page.getByRole('searchbox', { name: t('list.search') });
    await search.fill('carraig ban');
    await lines().filter({ hasNotText: 'Carraig Bán' }).first().waitFor({ state: 'detached' });
    await lines().filter({ hasText: 'Carraig Bán' }).first().waitFor();
    await search.fill('qqqqqqqq');
    await page.getByText(t('task.emptyTitle')).waitFor();
    await search.fill('');
    await lines().first().waitFor();
  });

  test('is looked at in other ways: what is done leaves the open ones, and stands among those done', async () => {
    await page.getByRole('searchbox', { name: t('list.search') }).fill('carraig ban');
    const ours = lines().filter({ hasText: 'Carraig Bán' });
    await lines().filter({ hasNotText: 'Carraig Bán' }).first().waitFor({ state: 'detached' });
    const link = ours.first().getByRole('link').first();
    const href = (await link.getAttribute('href')) ?? '';
    const sentence = await link.innerText();
    const same = () => ours.filter({ has: page.locator(`a[href="${href}"]`, { hasText: sentence }) });
    // One key, where the line has the focus.
    await link.press('d');
    await page.getByText(t('task.marked')).first().waitFor();
    await same().first().waitFor({ state: 'detached' });
    await choose(t('task.preset.done'));
    await same().first().getByRole('link').first().press('d');
    await page.getByText(t('task.reopened')).first().waitFor();
    await choose(t('task.preset.open'));
    await same().first().waitFor();
  });

  test('leads to the case of each', async () => {
    await lines().first().getByRole('link').first().press('Enter');
    await page.waitForURL(/\/(exchanges|proposals)\/[\w-]+\/show$/);
  });
});
