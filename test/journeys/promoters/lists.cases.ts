import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser.js';
import { write } from '../steps/fields.js';
import { flawsOf, looks, show } from '../steps/looks.js';
import { applicationAction, mineToday } from '../steps/promoter-pages.js';
import { signedIn, signedInAs, signedInByMail, troublesFor } from '../steps/visitors.js';
import { t } from '../steps/words.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const flaws = async (page: Page) => {
  const found: string[] = [];
  for (const look of looks) {
    await show(page, look);
    found.push(...(await flawsOf(page)).map((flaw) => `${look.theme}, ${look.screen}: ${flaw}`));
  }
  await show(page, looks[0]!);
  return found;
};

test('the secretariat pastes addresses into the mailing list, sees what becomes of each, and takes somebody off', async () => {
  const page = await signedInAs(browser, 'secretariat');
  await page.goto('/promoter-calls');
  await page.getByRole('link', { name: t('mailingList.title') }).click();
  await page.getByText('Dorothea Windrather').waitFor();
  expect(await flaws(page)).toEqual([]);

  await page.getByRole('button', { name: t('mailingList.paste') }).click();
  const dialog = page.getByRole('dialog', { name: t('mailingList.paste') });
  const lines =
    'Ottilie Neuland <ottilie.neuland@wider.example>,\nottilie.neuland@wider.example\nnobody at all';
  await write(dialog, t('mailingList.lines'), lines);
  await dialog.getByRole('button', { name: t('mailingList.look') }).click();
  for (const state of ['new', 'twice', 'unreadable'] as const)
    await dialog.getByText(t(`mailingList.state.${state}`), { exact: true }).waitFor();
  expect(await flawsOf(page, { floating: true })).toEqual([]);
  await dialog.getByRole('button', { name: t('mailingList.add', { smart_count: 1 }) }).click();
  await dialog.waitFor({ state: 'hidden' });

  const remove = page.getByRole('button', { name: t('mailingList.removeOne', { name: 'Ottilie Neuland' }) });
  await remove.press('Enter');
  await remove.waitFor({ state: 'detached' });
  expect(troublesFor(page)).toEqual([]);
});

test('nobody else comes to the mailing list', async () => {
  const page = await signedIn(browser, 'Ieva Dzintarāja');
  await page.goto('/promoter-calls');
  await page.getByRole('heading', { level: 1, name: t('promoter.calls') }).waitFor();
  await page.getByRole('row').getByRole('link').first().waitFor();
  expect(await page.getByRole('link', { name: t('mailingList.title') }).count()).toBe(0);
  await page.goto('/promoter-calls/mailing-list');
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  expect(await page.getByText('Dorothea Windrather').count()).toBe(0);
});

test('a reviewer declares about several applications at once, and reads how it went in each', async () => {
  const page = await signedInByMail(browser, 'Helle Klintegaard', 'helle.klintegaard@klintevang.example');
  await mineToday(page).waitFor();
  await page.goto('/promoter-applications');
  for (const name of ['Nagore Artzamendi', 'Lorenz Hagendorfer'])
    await page.getByRole('checkbox', { name: new RegExp(`^Choose ${name}`) }).check();
  await page.getByRole('button', { name: t('bulk.choose') }).click();
  const dialog = page.getByRole('dialog', { name: t('bulk.title', { smart_count: 2 }) });
  await dialog.getByRole('combobox', { name: t('bulk.step') }).selectOption('declareInterests');
  await dialog.getByText(t('bulk.can', { smart_count: 2 })).waitFor();
  expect(await flawsOf(page, { floating: true })).toEqual([]);
  const label = applicationAction('declareInterests');
  await dialog.getByRole('button', { name: t('bulk.do', { action: label, smart_count: 2 }) }).click();
  await dialog.getByText(t('bulk.result', { done: 2, of: 2 })).waitFor();
  expect(await dialog.getByText(t('bulk.done'), { exact: true }).count()).toBe(2);
});
