import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { openFirstIn } from './steps/cases.js';
import { demo, signedIn, signedInAs, troublesFor } from './steps/visitors.js';
import { labelOf, t } from './steps/words.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const palette = (page: Page) => page.getByRole('dialog', { name: t('search.label') });

/** Opens the palette by its key, types, and takes the first that is offered: without a mouse from end to end. */
async function command(page: Page, typed: string, first: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await palette(page).waitFor();
  await page.keyboard.type(typed);
  await palette(page).getByRole('button', { name: first, exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await palette(page).waitFor({ state: 'hidden' });
}

test('the palette goes to any page and begins what may be begun, by keys alone', async () => {
  const page = await signedInAs(browser, 'secretariat');
  await command(page, 'sett', t('nav.settings'));
  await page.getByRole('heading', { level: 1, name: t('settings.title') }).waitFor();
  await command(page, 'propose match', t('exchange.propose'));
  await page.getByRole('heading', { level: 1, name: t('propose.title') }).waitFor();
  await command(page, 'task', t('nav.tasks'));
  await page.getByRole('heading', { level: 1, name: t('nav.tasks') }).waitFor();
  expect(troublesFor(page)).toEqual([]);
});

test('the palette starts a step of the case that is open, and offers it nowhere else', async () => {
  const page = await signedInAs(browser, 'secretariat');
  await openFirstIn(page, 'preparing');
  const step = labelOf.exchange('cancel');
  await command(page, step, step);
  const dialog = page.getByRole('dialog', { name: step });
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });

  await page.goto('/settings');
  await page.getByRole('heading', { level: 1, name: t('settings.title') }).waitFor();
  await page.keyboard.press('Control+k');
  await palette(page).waitFor();
  await page.keyboard.type('sett');
  await palette(page)
    .getByRole('button', { name: t('nav.settings') })
    .waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(step);
  await palette(page)
    .getByRole('button', { name: t('nav.settings') })
    .waitFor({ state: 'detached' });
  expect(await palette(page).getByRole('button', { name: step }).count()).toBe(0);
});

test('single letters can be told to do nothing, for good', async () => {
  const page = await signedInAs(browser, 'secretariat');
  const walks = async () => {
    await page.goto('/');
    await page.locator('#needs').getByRole('listitem').first().waitFor();
    await page.keyboard.press('j');
    return page.locator('[data-line]:focus-within').count();
  };
  expect(await walks()).toBe(1);
  await command(page, 'letters', t('palette.keysOff'));
  expect(await walks()).toBe(0);
  await command(page, 'letters', t('palette.keysOn'));
  expect(await walks()).toBe(1);
});

test('the palette offers a member only what is theirs', async () => {
  const page = await signedIn(browser, demo.representativeOfVastraGotaland);
  await page.keyboard.press('Control+k');
  await palette(page)
    .getByRole('button', { name: t('proposal.create') })
    .waitFor();
  for (const theirs of ['nav.settings', 'exchange.propose', 'organisation.createTitle'] as const)
    expect(
      await palette(page)
        .getByRole('button', { name: t(theirs), exact: true })
        .count(),
    ).toBe(0);
});
