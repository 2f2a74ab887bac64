import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { english } from '../../apps/admin/src/participant/words/en.js';
import { openBrowser } from '../support/browser.js';
import { flawsOf } from './steps/looks.js';
import { linkIn, mailCount, newMailTo } from './steps/mails.js';
import { newVisitor, signedInAs, troublesFor } from './steps/visitors.js';
import { t } from './steps/words.js';

// Of the demo data: a report that is waited for, of somebody whose case no other journey moves.
const asked = { name: 'Žiga Podgornjak', email: 'ziga.podgornjak@zelena.example' };

let browser: Browser;
let secretary: Page;
beforeAll(async () => {
  browser = await openBrowser();
  secretary = await signedInAs(browser, 'secretariat');
});
afterAll(() => browser.close());

test('a report that is missing is found, asked for once more and no more that day, and its links can be ended', async () => {
  const before = await mailCount(asked.email);
  await secretary.goto('/reports');
  await secretary.getByRole('row', { name: asked.name }).first().getByRole('link').first().click();
  const remind = secretary.getByRole('button', { name: t('chase.remind'), exact: true });
  await remind.click();
  await secretary.getByText(t('chase.reminded')).waitFor();
  // When it was asked for last is said in its place, and from when on it may be again.
  await remind.waitFor({ state: 'detached' });
  await secretary
    .getByText(t('chase.from', { at: '' }).trim(), { exact: false })
    .first()
    .waitFor();
  expect(await flawsOf(secretary)).toEqual([]);

  const link = linkIn(await newMailTo(asked.email, before));
  const traveller = await newVisitor(browser, { locale: 'en-GB' });
  await traveller.goto(link);
  await traveller.locator('button.big').waitFor();

  await secretary.getByRole('button', { name: t('chase.endLinks') }).click();
  await secretary
    .getByRole('dialog')
    .getByRole('button', { name: t('chase.endLinks') })
    .click();
  await secretary.getByText(t('chase.linksEnded')).waitFor();
  await traveller.reload();
  await traveller.locator('#email').waitFor();
  await traveller.getByRole('combobox').selectOption('en');
  await traveller.getByRole('heading', { level: 1, name: english['ask.title'] }).waitFor();
  expect(troublesFor(secretary)).toEqual([]);
});
