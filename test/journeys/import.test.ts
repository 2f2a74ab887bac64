import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { choose, find, pick, write } from './steps/fields.js';
import { demo, phone, signedIn, signedInAs, troublesFor } from './steps/visitors.js';
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

const mark = randomUUID().slice(0, 8);
const headings = 'Title;Host;Sender;Format;First day;Held';
const right = `Brought in ${mark};Basque Country;Region Västra Götaland;Study visit;2019-05-06;yes`;
const unknown = `Västra Götaland, perhaps ${mark};Region Västra Götaland;Basque Country;Job shadowing;;not known`;
const wrong = `Wrong ${mark};Atlantis;Basque Country;Study visit;31/02/2019;yes`;
const file = (...rows: string[]) => ({
  name: 'past.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([headings, ...rows].join('\r\n')),
});
const row = (title: string) => secretary.getByRole('listitem').filter({ hasText: title }).first();
const send = (...rows: string[]) =>
  secretary
    .getByLabel(t('import.choose'), { exact: true })
    .last()
    .setInputFiles(file(...rows));

test('a table is looked through row by row, recorded when confirmed, and not recorded twice', async () => {
  await secretary.goto('/exchanges');
  await secretary.getByRole('link', { name: t('import.link') }).click();
  await secretary.getByRole('heading', { level: 1, name: t('import.title') }).waitFor();
  await send(right, wrong, unknown);
  await row(`Wrong ${mark}`)
    .getByText(t('import.problem.unknown-organisation', { column: 'Host', value: 'Atlantis' }))
    .waitFor();
  expect(await row(`Wrong ${mark}`).innerText()).toContain('“First day”: “31/02/2019” is no day.');
  expect(await row(`Wrong ${mark}`).getByRole('checkbox').count()).toBe(0);
  await secretary.getByRole('button', { name: t('import.confirm', { smart_count: 2 }) }).press('Enter');
  await secretary.getByText(t('import.done', { done: 2, of: 2 })).waitFor();
  expect(await row(`Brought in ${mark}`).innerText()).toContain('Completed');
  expect(await row(`Västra Götaland, perhaps ${mark}`).innerText()).toContain('Visit under way');

  await send(right, unknown);
  await secretary.getByText(t('import.count.recorded', { smart_count: 2 })).waitFor();
  expect(await secretary.getByRole('button', { name: t('import.confirmNone') }).isDisabled()).toBe(true);
  await row(`Brought in ${mark}`).getByRole('link').click();
  await secretary.getByRole('heading', { level: 1, name: new RegExp(`Brought in ${mark}`) }).waitFor();
  await secretary.getByText('Nobody was written to', { exact: false }).first().waitFor();
});

test('one exchange is recorded by hand', async () => {
  await secretary.goto('/exchanges/import');
  await secretary.getByRole('link', { name: t('import.single') }).click();
  await secretary.getByRole('button', { name: t('past.submit') }).click();
  await secretary.getByText(t('field.missing')).first().waitFor();
  await find(secretary, t('past.host'), 'Basque Country');
  await find(secretary, t('past.sender'), 'Västra Götaland');
  await write(secretary, t('past.name'), `By hand ${mark}`);
  await pick(secretary, t('propose.format'), 'RSP-STUDY-VISIT');
  await choose(secretary, t('past.held'), t('past.held.no'));
  await secretary.getByRole('button', { name: t('past.submit') }).click();
  await secretary.getByRole('heading', { level: 1, name: new RegExp(`By hand ${mark}`) }).waitFor();
  await secretary.getByText('Cancelled').first().waitFor();
});

test('fits a phone, and is the secretariat’s alone', async () => {
  const member = await signedIn(browser, demo.representativeOfVastraGotaland, { viewport: phone });
  await member.goto('/exchanges/import');
  await member.getByRole('heading', { level: 1, name: t('page.denied') }).waitFor();
  await secretary.setViewportSize(phone);
  await secretary.goto('/exchanges/import');
  await send(wrong);
  await row(`Wrong ${mark}`).waitFor();
  const width = await secretary.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(phone.width);
});
