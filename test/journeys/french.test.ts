import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { wordsIn } from '@waymark/domain';
// French has to be known here, or it would be taken for English.
import '@waymark/domain/languages';
import type { Browser, Locator, Page } from 'playwright-core';
import { en } from '../../apps/admin/src/i18n/en.js';
import { fr } from '../../apps/admin/src/i18n/fr.js';
import { openBrowser } from '../support/browser.js';
import { flawsOf } from './steps/looks.js';
import { barsInTheWay, cutOff, magnified } from './steps/reflow.js';
import { desk, mailedLink, newVisitor, signedInByMail, troublesFor } from './steps/visitors.js';
import { t } from './steps/words.js';

// Of the demo data, and of no other journey: whoever chooses French reads it from then on.
const secretary = { name: 'Tomás Ferreirinha', email: 'tomas.ferreirinha@secretariat.example' };

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Texts that only English has: on a French page none of them may stand. */
const englishOnly: ReadonlySet<string> = (() => {
  const french = new Set([...Object.values<string>(fr), ...wordsIn('fr').values()]);
  const english = [...Object.values<string>(en), ...wordsIn('en').values()];
  return new Set(english.filter((text) => text !== '' && !/[{[]|\|{4}/.test(text) && !french.has(text)));
})();

/** Every piece of text that can be seen or heard on the page. */
const textsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    // A language is called by its own name, and says so.
    while (walker.nextNode())
      if (!walker.currentNode.parentElement?.closest('body [lang="en"]'))
        found.push(walker.currentNode.textContent?.trim() ?? '');
    for (const named of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        found.push(named.getAttribute(name) ?? '');
    return found.filter(Boolean);
  });

const englishLeft = async (page: Page): Promise<string[]> =>
  (await textsOn(page)).filter((text) => englishOnly.has(text));

/** Chooses French in the account menu, as a person does. */
async function chooseFrench(page: Page): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${t('nav.account')}`) }).click();
  await page.getByRole('menuitemradio', { name: 'Français' }).click();
  await page.getByRole('navigation', { name: fr['nav.main'] }).first().waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
}

/** In French, without a flaw of access, and without a sentence of English. */
async function holds(page: Page): Promise<void> {
  expect(await flawsOf(page)).toEqual([]);
  expect(await englishLeft(page)).toEqual([]);
}

describe('somebody who chose French', () => {
  let page: Page;
  beforeAll(async () => {
    page = await signedInByMail(browser, secretary.name, secretary.email);
    await chooseFrench(page);
  });

  test('reads Home in French', async () => {
    await page.goto('/');
    await page.getByRole('heading', { level: 2, name: fr['home.needs'], exact: true }).waitFor();
    await holds(page);
  });

  test('reads a list and a case in French', async () => {
    await page.goto('/exchanges');
    const first = page.getByRole('row').getByRole('link').first();
    await first.waitFor();
    await holds(page);
    await first.click();
    const story = page.getByRole('region', { name: fr['case.story'] });
    await story.getByRole('listitem').first().waitFor();
    await holds(page);
  });

  // French words are longer than English ones.
  test('loses nothing of it at 400 %', async () => {
    await page.setViewportSize(magnified);
    const line = () => page.locator('[data-line]').first();
    const pages = () => page.getByRole('navigation', { name: fr['list.pages'] });
    const places: [at: string, ready: () => Locator][] = [
      ['/', () => page.getByRole('heading', { level: 2, name: fr['home.upcoming'] })],
      ['/tasks', line],
      ['/exchanges', pages],
      ['/exchanges/board', line],
      ['/exchanges/calendar', line],
      ['/exchanges/create', () => page.getByRole('heading', { level: 1, name: fr['propose.title'] })],
      ['/settings', () => page.getByRole('textbox').first()],
    ];
    for (const [at, ready] of places) {
      await page.goto(at);
      await ready().waitFor();
      expect([at, ...(await cutOff(page)), ...(await barsInTheWay(page))]).toEqual([at]);
    }
    await page.goto('/exchanges');
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    await page.getByRole('region', { name: fr['case.story'] }).getByRole('listitem').first().waitFor();
    expect([...(await cutOff(page)), ...(await barsInTheWay(page))]).toEqual([]);
    await page.setViewportSize(desk);
  });

  test('fills in a form in French, and finds it so on another device', async () => {
    await page.goto('/proposals/create');
    await page.getByRole('heading', { level: 1, name: fr['proposal.createTitle'] }).waitFor();
    await holds(page);
    const elsewhere = await newVisitor(browser);
    await elsewhere.goto(await mailedLink(elsewhere, secretary.email));
    await elsewhere.getByRole('button', { name: t('signIn.linkButton') }).click();
    await elsewhere.getByRole('navigation', { name: fr['nav.main'] }).first().waitFor();
    expect([...troublesFor(page), ...troublesFor(elsewhere)]).toEqual([]);
  });
});

test('whoever is not signed in chooses by a switch, on the sign-in page and on public pages', async () => {
  const page = await newVisitor(browser);
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Français' }).click();
  await page.getByRole('heading', { level: 1, name: fr['signIn.title'] }).waitFor();
  await holds(page);
  await page.goto('/factsheets');
  await page.locator('summary', { hasText: 'English' }).click();
  await page.getByRole('link', { name: 'Français' }).click();
  await page.getByRole('heading', { level: 1, name: 'Fiches' }).waitFor();
  expect(await flawsOf(page)).toEqual([]);
});

test('texts that only English has are many, so that one of them would be noticed', () => {
  expect(englishOnly.size).toBeGreaterThan(400);
  expect(englishOnly.has(en['nav.reports'])).toBe(true);
});
