import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { journeyStack } from '../../support/browser.js';
import { linkIn, mailCount, newMailTo } from './mails.js';
import { beginning, t } from './words.js';

/** People of the demo data who are offered for a sign-in by one click. */
export const demo = {
  representativeOfVastraGotaland: 'Åsa Björkqvist',
  representativeOfBasqueCountry: 'Itziar Etxeandia Goñi',
  participant: 'Lovisa Öhrnfelt',
} as const;

export const desk = { width: 1280, height: 900 };
export const phone = { width: 360, height: 640 };

const troublesOf = new Map<Page, string[]>();

/** A page of a browser of its own: no cookie of anybody else, and nothing that breaks unnoticed. */
export async function newVisitor(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    baseURL: journeyStack().url,
    viewport: desk,
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(20_000);
  const troubles: string[] = [];
  context.on('weberror', (error) => troubles.push(String(error.error())));
  context.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) troubles.push(message.text());
  });
  const page = await context.newPage();
  troublesOf.set(page, troubles);
  return page;
}

/** Errors that pages threw or the browser reported since the visitor came. */
export const troublesFor = (page: Page): readonly string[] => troublesOf.get(page) ?? [];

/** Where WAYMARK_TEST_PICTURES names a folder: what every open page shows, to see why a journey failed. */
export async function keepPictures(): Promise<void> {
  const folder = process.env['WAYMARK_TEST_PICTURES'];
  if (!folder) return;
  const open = [...troublesOf.keys()].filter((page) => !page.isClosed());
  for (const [index, page] of open.entries())
    await page.screenshot({ path: path.join(folder, `${index}.png`), fullPage: true });
}

/** Signs in as somebody of the demo data, by the button that the sign-in page offers. */
export async function signedIn(
  browser: Browser,
  name: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await newVisitor(browser, options);
  await page.goto('/sign-in');
  await chooseDemo(page, beginning(name));
  await atHome(page, name);
  return page;
}

/** One click on the sign-in page, on the first person whose line reads so. */
export const chooseDemo = (page: Page, line: string | RegExp): Promise<void> =>
  page
    .getByRole('region', { name: t('signIn.demo') })
    .getByRole('button', { name: line })
    .first()
    .click();

/** Opens the account menu and chooses a line of it. */
export async function openAccount(page: Page, choice: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${t('nav.account')}`) }).click();
  await page.getByRole('menuitem', { name: choice }).click();
}

export async function signOut(page: Page): Promise<void> {
  await openAccount(page, t('nav.signOut'));
  await page.getByRole('button', { name: t('signIn.sendLink'), exact: true }).waitFor();
}

/** Signs in as whoever of the demo people has this role, e.g. the secretariat. */
export async function signedInAs(
  browser: Browser,
  role: 'secretariat' | 'coordinator',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await newVisitor(browser, options);
  await page.goto('/sign-in');
  await chooseDemo(page, t(`role.${role}`));
  await page
    .getByRole('heading', { level: 1, name: beginning(t('home.title', { name: '' }).trim()) })
    .waitFor();
  return page;
}

/** Asks for a link at the sign-in page and gives it as it came by mail. */
export async function mailedLink(page: Page, email: string): Promise<string> {
  const before = await mailCount(email);
  await page.goto('/sign-in');
  await page.getByLabel(t('signIn.mail')).fill(email);
  await page.getByRole('button', { name: t('signIn.sendLink') }).click();
  await page.getByRole('heading', { name: t('signIn.linkSent') }).waitFor();
  return linkIn(await newMailTo(email, before));
}

/** Somebody who is not offered for one click: comes by the link in a mail. */
export async function signedInByMail(browser: Browser, name: string, email: string): Promise<Page> {
  const page = await newVisitor(browser);
  await page.goto(await mailedLink(page, email));
  await page.getByRole('button', { name: t('signIn.linkButton') }).click();
  await atHome(page, name);
  return page;
}

async function atHome(page: Page, name: string): Promise<void> {
  await page
    .getByRole('heading', { level: 1, name: t('home.title', { name: name.split(' ')[0] ?? '' }) })
    .waitFor();
}
