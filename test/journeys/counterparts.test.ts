import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { signedIn, signedInAs, demo, troublesFor } from './steps/visitors.js';
import { t } from './steps/words.js';

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

const title = /gender equality/;

test('an open proposal shows whom it could be matched with and why, and one click proposes the match', async () => {
  await secretary.goto('/proposals');
  await secretary.getByRole('row').getByRole('link', { name: title }).first().click();
  const found = secretary.getByRole('region', { name: t('counterparts.senders') });
  const best = found.getByRole('listitem').first();
  const name = await best.getByRole('link').first().innerText();

  await best.getByRole('button', { name: t('counterparts.whyWith', { name }) }).press('Enter');
  const points = best.getByRole('table', { name: t('counterparts.criteria') });
  expect(await points.getByRole('row').count()).toBe(9);

  await best.getByRole('button', { name: t('counterparts.proposeWith', { name }) }).press('Enter');
  await secretary.getByText(t('counterparts.proposed')).waitFor();
  await secretary.getByRole('heading', { level: 1, name: new RegExp(`^${name} visits `) }).waitFor();
});

test('a member sees of their own proposal no others', async () => {
  const member = await signedIn(browser, demo.representativeOfVastraGotaland);
  await member.goto('/proposals');
  await member.getByRole('row').getByRole('link').first().click();
  await member
    .getByRole('region', { name: t('case.story') })
    .getByRole('listitem')
    .first()
    .waitFor();
  expect(await member.getByRole('region', { name: t('counterparts.hosts') }).count()).toBe(0);
});
