import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { english } from '../../apps/admin/src/participant/words/en.js';
import { openBrowser } from '../support/browser.js';
import { flawsOf } from './steps/looks.js';
import { linkIn, mailCount, newMailTo } from './steps/mails.js';
import { until } from './steps/until.js';
import { desk, newVisitor, phone, troublesFor } from './steps/visitors.js';

// Of the demo data: no other journey reads what he answers.
const traveller = 'sixten.lindaker@boras.example';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const saved = (page: Page) =>
  page.getByRole('status').getByText(english['save.saved'].split('{')[0]!, { exact: false }).waitFor();

/** Opens the report by its link, where its first questions are. */
async function begin(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.locator('button.big').waitFor();
  // His mails are in Swedish.
  await page.getByRole('combobox').selectOption('en');
  await page.getByRole('button', { name: english['start.begin'] }).click();
  await page.locator('#role').waitFor();
}

test('one report on two devices, one of them without a network: both answers are kept, and somebody chooses', async () => {
  const onPhone = await newVisitor(browser, { viewport: phone, locale: 'en-GB', hasTouch: true });
  const onDesk = await newVisitor(browser, { viewport: desk, locale: 'en-GB' });
  const before = await mailCount(traveller);
  await onPhone.goto('/report');
  await onPhone.locator('#email').fill(traveller);
  await onPhone.keyboard.press('Enter');
  const link = linkIn(await newMailTo(traveller, before));
  await begin(onPhone, link);
  await begin(onDesk, link);

  await onPhone.context().setOffline(true);
  await onPhone.locator('#role').fill('Written on the train');
  await onPhone.locator('#department').fill('Skills and Education');
  await onPhone.getByRole('status').getByText(english['save.kept']).waitFor();
  await onDesk.locator('#role').fill('Written at the desk');
  await saved(onDesk);

  await onPhone.context().setOffline(false);
  const notice = onPhone.getByText(english['others.title']);
  await notice.waitFor();
  // What one typed stands; what the other device has is shown beside it, and nothing went over it unseen.
  expect(await onPhone.locator('#role').inputValue()).toBe('Written on the train');
  await onPhone.getByText('Written at the desk').waitFor();
  expect(await flawsOf(onPhone)).toEqual([]);
  await onPhone.getByRole('button', { name: english['others.use'] }).tap();
  await notice.waitFor({ state: 'detached' });
  expect(await onPhone.locator('#role').inputValue()).toBe('Written at the desk');

  // What only one of them wrote is on both.
  await until('what was typed on the phone', async () => {
    await onDesk.reload();
    await onDesk.locator('#department').waitFor();
    return (await onDesk.locator('#department').inputValue()) === 'Skills and Education' || undefined;
  });
  expect(await onDesk.locator('#role').inputValue()).toBe('Written at the desk');
  expect([troublesFor(onDesk), troublesFor(onPhone)]).toEqual([[], []]);
});
