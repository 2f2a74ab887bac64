import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { german } from '../../apps/admin/src/participant/words/de.js';
import { openBrowser } from '../support/browser.js';
import { Keyboard } from './steps/keyboard.js';
import { flawsOf } from './steps/looks.js';
import { linkIn, mailThat } from './steps/mails.js';
import { signedIn, signedInAs, demo, newVisitor, phone, troublesFor } from './steps/visitors.js';
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

test('whoever is asked answers by the link in the mail: in German, on a phone, by keys alone, without signing in', async () => {
  const heading = await secretary.getByRole('heading', { level: 1 }).innerText();
  const match = heading.replace(/\s*X-\d{4}-\d+\s*$/, '').trim();
  const mail = await mailThat(({ subject, text }) => subject.includes(match) && text.includes('/match#'));
  const page = await newVisitor(browser, { viewport: phone, locale: 'de-DE', hasTouch: true });
  const keys = new Keyboard(page);
  const holds = async () => {
    expect(await flawsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await flawsOf(page, { coloursOnly: true })).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  };
  await page.goto(linkIn(mail));
  await page.getByRole('heading', { level: 1, name: match }).waitFor();
  await page.getByRole('combobox').selectOption('de');
  await page.getByText(german['match.question']).waitFor();
  await holds();

  const send = page.getByRole('button', { name: german['match.send'] });
  await keys.tabTo(send);
  await keys.press('Enter');
  await page.getByText(german['problem.requiredChoice']).waitFor();
  // What is missing has the focus: the first of the three answers.
  await keys.press('Space', 'ArrowDown');
  expect(await page.getByRole('radio', { name: german['match.notNow'] }).isChecked()).toBe(true);
  await keys.tabTo(page.locator('#reason'));
  await keys.type('Im Frühjahr haben wir keine Räume frei.');
  await holds();
  await keys.tabTo(send);
  await keys.press('Enter');
  await page.getByRole('status').getByText(german['match.saidNotNow']).waitFor();
  await holds();
  expect(page.url()).not.toContain('#');
  expect([keys.flaws, troublesFor(page)]).toEqual([[], []]);
  // The secretariat sees it by itself, with the reason.
  await secretary.getByText('Im Frühjahr haben wir keine Räume frei.', { exact: false }).first().waitFor();

  await page.goto(linkIn(mail));
  await page.getByText(german['match.saidNotNow']).waitFor();
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
