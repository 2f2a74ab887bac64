import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { formFor } from '@waymark/domain';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { flawsOf, looks, show } from './steps/looks.js';
import { openOwedReport } from './steps/report-page.js';
import { demo, newVisitor, signedIn, signedInAs } from './steps/visitors.js';
import { labelOf, t } from './steps/words.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Place {
  name: string;
  path: string;
  /** There once the page shows what it is about. */
  ready: (page: Page) => Promise<unknown>;
}

const heading = (level: number, name: string | RegExp) => (page: Page) =>
  page.getByRole('heading', { level, name }).first().waitFor();

const story = (page: Page) => {
  const told = page.getByRole('region', { name: t('case.story') });
  return told.getByRole('listitem').first().waitFor();
};

/** What axe says of a place in every look; the same place in another look is loaded anew, as its visitor would. */
async function flawsAt(page: Page, { path, ready }: Place): Promise<string[]> {
  const found: string[] = [];
  for (const look of looks) {
    await show(page, look);
    await page.goto(path);
    await ready(page);
    found.push(...(await flawsOf(page)).map((flaw) => `${look.theme}, ${look.screen}: ${flaw}`));
  }
  return found;
}

/** Where a link leads, to go there again. */
const pathOf = (page: Page) => new URL(page.url()).pathname;

describe('in both themes, on a desk and on a small phone, axe finds nothing and nothing is too wide', () => {
  test('on the public pages', async () => {
    const page = await newVisitor(browser);
    await page.goto('/factsheets');
    await page.getByRole('main').getByRole('link', { name: /./ }).first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    const one = pathOf(page);
    expect(one).toMatch(/^\/factsheets\/./);
    const places: Place[] = [
      { name: 'list', path: '/factsheets', ready: heading(1, 'Factsheets') },
      { name: 'one', path: one, ready: heading(2, 'The exchange') },
      { name: 'none', path: '/factsheets/there-is-none', ready: heading(1, /./) },
    ];
    for (const place of places) expect(await flawsAt(page, place)).toEqual([]);
  });

  test('where people sign in', async () => {
    const page = await newVisitor(browser);
    const places: Place[] = [
      { name: 'sign in', path: '/sign-in', ready: heading(2, t('signIn.demo')) },
      { name: 'link', path: '/sign-in/link#token=made-up', ready: heading(1, t('signIn.linkTitle')) },
    ];
    for (const place of places) expect(await flawsAt(page, place)).toEqual([]);
  });

  test('on the pages of the secretariat', async () => {
    const page = await signedInAs(browser, 'secretariat');
    await page.goto('/exchanges');
    await page.getByRole('row').getByRole('link').first().click();
    await page.getByRole('region', { name: t('case.story') }).waitFor();
    const places: Place[] = [
      { name: 'home', path: '/', ready: heading(2, t('home.upcoming')) },
      {
        name: 'exchanges',
        path: '/exchanges',
        ready: (at) => at.getByRole('navigation', { name: t('list.pages') }).waitFor(),
      },
      {
        name: 'case',
        path: pathOf(page),
        ready: story,
      },
      { name: 'match', path: '/exchanges/create', ready: heading(1, t('propose.title')) },
    ];
    for (const place of places) expect(await flawsAt(page, place)).toEqual([]);
  });

  test('on the pages of a member', async () => {
    const page = await signedIn(browser, demo.representativeOfVastraGotaland);
    await page.goto('/proposals');
    await page.getByRole('row').getByRole('link').first().click();
    await page.getByRole('region', { name: t('case.story') }).waitFor();
    const places: Place[] = [
      {
        name: 'proposal',
        path: pathOf(page),
        ready: story,
      },
      { name: 'new proposal', path: '/proposals/create', ready: heading(1, t('proposal.createTitle')) },
    ];
    for (const place of places) expect(await flawsAt(page, place)).toEqual([]);
  });

  test('in the form of a report', async () => {
    const page = await signedIn(browser, 'Märta Sjöåker');
    await openOwedReport(page, 'post-participant', 'Klintevang');
    const { title } = formFor('post-participant');
    await heading(1, title)(page);
    const form: Place = { name: 'report', path: pathOf(page), ready: heading(1, title) };
    expect(await flawsAt(page, form)).toEqual([]);
  });

  test('in a menu and a dialog', async () => {
    const page = await signedInAs(browser, 'secretariat');
    await page.goto('/exchanges');
    await page.getByRole('row').getByRole('link').first().click();
    const actions = page.getByRole('group', { name: t('case.actions') });
    const found: string[] = [];
    for (const look of looks) {
      await show(page, look);
      await page.reload();
      await actions.getByRole('button', { name: t('case.more') }).click();
      await page.getByRole('menu').waitFor();
      found.push(...(await flawsOf(page, { floating: true })));
      await page.getByRole('menuitem', { name: labelOf.exchange('cancel') }).click();
      await page.getByRole('dialog').waitFor();
      found.push(...(await flawsOf(page, { floating: true })));
    }
    expect(found).toEqual([]);
  });
});
