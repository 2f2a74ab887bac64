import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { mailCount } from './steps/mails.js';
import {
  demo,
  mailedLink,
  newVisitor,
  openAccount,
  phone,
  signedIn,
  signOut,
  troublesFor,
} from './steps/visitors.js';
import { t } from './steps/words.js';

// Of the demo data; one is a participant, who never needs a password, the other speaks for an organisation.
const participant = { name: 'Märta Sjöåker', email: 'marta.sjoaker@vgr.example' };
const representative = { name: 'Søren Klintegård', email: 'soren.klintegard@klintevang.example' };
const password = 'correct horse battery staple';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const greeting = (page: Page, { name }: { name: string }) =>
  page.getByRole('heading', { level: 1, name: t('home.title', { name: name.split(' ')[0] ?? '' }) });

describe('a mailed link', () => {
  test('signs in by one button, once; opening it uses nothing up', async () => {
    const page = await newVisitor(browser, { viewport: phone });
    const link = await mailedLink(page, participant.email);

    // Mail programs look at links before people do.
    const scanner = await fetch(link);
    expect(scanner.status).toBe(200);
    const early = await newVisitor(browser);
    await early.goto(link);
    await button(early, t('signIn.linkButton')).waitFor();

    await page.goto(link);
    await button(page, t('signIn.linkButton')).click();
    await greeting(page, participant).waitFor();
    expect(page.url()).not.toContain('token');

    await button(early, t('signIn.linkButton')).click();
    await early.getByText(t('signIn.linkSpent')).waitFor();
    await early.getByRole('link', { name: t('signIn.askAgain') }).click();
    await early.getByLabel(t('signIn.mail')).waitFor();
    expect([...troublesFor(page), ...troublesFor(early)]).toEqual([]);
  });

  test('that is wrong or cut off leads to a friendly page', async () => {
    const page = await newVisitor(browser);
    await page.goto('/sign-in/link#token=somebody-made-this-up');
    await button(page, t('signIn.linkButton')).click();
    await page.getByText(t('signIn.linkSpent')).waitFor();

    await page.goto('about:blank');
    await page.goto('/sign-in/link');
    await page.getByText(t('signIn.linkMissing')).waitFor();
    await page.getByRole('link', { name: t('signIn.askAgain') }).waitFor();
    expect(troublesFor(page)).toEqual([]);
  });

  test('goes to no stranger, and the page does not say so', async () => {
    const page = await newVisitor(browser);
    const stranger = 'nobody@nowhere.example';
    await page.goto('/sign-in');
    await page.getByLabel(t('signIn.mail')).fill(stranger);
    await button(page, t('signIn.sendLink')).click();
    await page.getByText(t('signIn.linkSentHelp', { email: stranger })).waitFor();
    // Whoever is asked for after the stranger gets a mail; so the stranger's would be there by then.
    await mailedLink(page, participant.email);
    expect(await mailCount(stranger)).toBe(0);
  });

  test('is not asked for with an address that is none', async () => {
    const page = await newVisitor(browser);
    await page.goto('/sign-in');
    await page.getByLabel(t('signIn.mail')).fill('marta at vgr');
    await button(page, t('signIn.sendLink')).click();
    await page.getByText(t('signIn.mailMissing')).waitFor();
    expect(await page.getByLabel(t('signIn.mail')).inputValue()).toBe('marta at vgr');
  });
});

test('a password is set and signs in, a wrong one is refused in words, and signing out ends it', async () => {
  const page = await newVisitor(browser);
  await page.goto(await mailedLink(page, representative.email));
  await button(page, t('signIn.linkButton')).click();
  await greeting(page, representative).waitFor();
  await openAccount(page, t('nav.password'));
  await page.getByLabel(t('password.newPassword')).fill('too short');
  await button(page, t('password.save')).click();
  await page.getByText(t('password.tooShort')).waitFor();
  await page.getByLabel(t('password.newPassword')).fill(password);
  await button(page, t('password.save')).click();
  await page.getByText(t('password.saved')).waitFor();

  await signOut(page);
  await page.goto('/exchanges');
  await button(page, t('signIn.withPassword')).click();
  await page.getByLabel(t('signIn.mail')).fill(representative.email);
  await page.getByLabel(t('signIn.password')).fill('a guess that is wrong');
  await button(page, t('signIn.submit')).click();
  await page.getByText('This address and this password do not fit together.').waitFor();
  expect(await page.getByLabel(t('signIn.mail')).inputValue()).toBe(representative.email);

  await page.getByLabel(t('signIn.password')).fill(password);
  await button(page, t('signIn.submit')).click();
  await page.getByRole('button', { name: `${t('nav.account')}: ${representative.name}` }).waitFor();
  expect(troublesFor(page)).toEqual([]);
});

test('one click is enough where all data is made up', async () => {
  const page = await signedIn(browser, demo.representativeOfBasqueCountry);
  await signOut(page);
  await page.goto('/');
  await button(page, t('signIn.sendLink')).waitFor();
  expect(troublesFor(page)).toEqual([]);
});
