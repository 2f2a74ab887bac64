import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { formFor } from '@waymark/domain';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { openFirstIn } from './steps/cases.js';
import { flawsOf, looks, show } from './steps/looks.js';
import { openOwedReport } from './steps/report-page.js';
import { demo, newVisitor, signedIn, signedInAs } from './steps/visitors.js';
import { labelOf, t } from './steps/words.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const screens = [...new Set(looks.map(({ screen }) => screen))];

interface Place {
  name: string;
  /** Where it is, or the way there. */
  at: string | ((page: Page) => Promise<string>);
  /** There once the page shows what it is about. */
  ready: (page: Page) => Promise<unknown>;
}

interface Visitor {
  name: string;
  page: () => Promise<Page>;
  places: Place[];
}

const heading = (level: number, name: string | RegExp) => (page: Page) =>
  page.getByRole('heading', { level, name }).first().waitFor();

const story = (page: Page) => {
  const told = page.getByRole('region', { name: t('case.story') });
  return told.getByRole('listitem').first().waitFor();
};

/** Where the first row of a list leads. On a phone a list has no rows. */
const firstOf = (list: string) => async (page: Page) => {
  await show(page, looks[0]!);
  await page.goto(list);
  await page.getByRole('row').getByRole('link').first().click();
  await page.getByRole('region', { name: t('case.story') }).waitFor();
  return new URL(page.url()).pathname;
};

/** What axe says of a place in every look. It is loaded for each screen; the theme changes under it, as the system's may. */
async function flawsAt(page: Page, path: string, ready: Place['ready']): Promise<string[]> {
  const found: string[] = [];
  for (const screen of screens) {
    const [first, ...others] = looks.filter((look) => look.screen === screen);
    await show(page, first!);
    await page.goto(path);
    await ready(page);
    for (const look of [first!, ...others]) {
      await show(page, look);
      const flaws = await flawsOf(page, { coloursOnly: look !== first });
      found.push(...flaws.map((flaw) => `${look.theme}, ${screen}: ${flaw}`));
    }
  }
  return found;
}

const { title: report } = formFor('post-participant');

const visitors: Visitor[] = [
  {
    name: 'the public',
    page: () => newVisitor(browser),
    places: [
      { name: 'the list of factsheets', at: '/factsheets', ready: heading(1, 'Factsheets') },
      {
        name: 'a factsheet',
        async at(page) {
          await page.goto('/factsheets');
          await page.getByRole('main').getByRole('link', { name: /./ }).first().click();
          await page.waitForURL(/\/factsheets\/./);
          return new URL(page.url()).pathname;
        },
        ready: heading(2, 'The exchange'),
      },
      { name: 'a factsheet that is not there', at: '/factsheets/there-is-none', ready: heading(1, /./) },
      { name: 'the directory of promoters', at: '/promoters', ready: heading(1, 'Mobility Promoters') },
      { name: 'the page of the call', at: '/promoters/call', ready: heading(1, /./) },
      { name: 'the guidelines for reports', at: '/guidelines', ready: heading(2, 'What is asked') },
      { name: 'the page to sign in', at: '/sign-in', ready: heading(2, t('signIn.demo')) },
      { name: 'a mailed link', at: '/sign-in/link#token=made-up', ready: heading(1, t('signIn.linkTitle')) },
    ],
  },
  {
    name: 'the secretariat',
    page: () => signedInAs(browser, 'secretariat'),
    places: [
      { name: 'home', at: '/', ready: heading(2, t('home.upcoming')) },
      { name: 'the tasks', at: '/tasks', ready: heading(1, t('nav.tasks')) },
      {
        name: 'the table of exchanges',
        at: '/exchanges',
        ready: (page) => page.getByRole('navigation', { name: t('list.pages') }).waitFor(),
      },
      {
        name: 'their board',
        at: '/exchanges/board',
        ready: (page) => page.locator('[data-line]').first().waitFor(),
      },
      {
        name: 'their calendar',
        at: '/exchanges/calendar',
        ready: (page) => page.locator('[data-line]').first().waitFor(),
      },
      {
        name: 'their map',
        at: '/exchanges/map',
        ready: (page) => page.getByRole('img', { name: t('map.title') }).waitFor(),
      },
      { name: 'an exchange', at: firstOf('/exchanges'), ready: story },
      { name: 'the form for a match', at: '/exchanges/create', ready: heading(1, t('propose.title')) },
    ],
  },
  {
    name: 'a member',
    page: () => signedIn(browser, demo.representativeOfVastraGotaland),
    places: [
      { name: 'a proposal', at: firstOf('/proposals'), ready: story },
      {
        name: 'the form for a proposal',
        at: '/proposals/create',
        ready: heading(1, t('proposal.createTitle')),
      },
    ],
  },
  {
    name: 'a participant',
    page: () => signedIn(browser, 'Märta Sjöåker'),
    places: [
      {
        name: 'the form of a report',
        async at(page) {
          await openOwedReport(page, 'post-participant', 'Klintevang');
          await heading(1, report)(page);
          return new URL(page.url()).pathname;
        },
        ready: heading(1, report),
      },
    ],
  },
];

describe.each(visitors)(
  'axe finds nothing, and nothing is too wide, in both themes, on a desk and on a phone, for $name',
  ({ page: newPage, places }) => {
    let page: Page;
    beforeAll(async () => {
      page = await newPage();
    });
    afterAll(() => page.context().close());

    test.each(places)('in $name', async ({ at, ready }) => {
      const path = typeof at === 'string' ? at : await at(page);
      expect(await flawsAt(page, path, ready)).toEqual([]);
    });
  },
);

describe('axe finds nothing in what floats', () => {
  let page: Page;
  beforeAll(async () => {
    page = await signedInAs(browser, 'secretariat');
  });
  afterAll(() => page.context().close());

  // On a phone there are cards, and nothing is chosen.
  const deskLooks = looks.filter(({ screen }) => screen === screens[0]);
  test.each(deskLooks)('where rows are chosen, in $theme', async (look) => {
    await show(page, look);
    await page.goto('/exchanges');
    await page.getByRole('checkbox', { name: t('list.tickPage') }).check();
    await page.getByRole('button', { name: t('bulk.choose') }).waitFor();
    expect(await flawsOf(page)).toEqual([]);
    await page.getByRole('button', { name: t('bulk.choose') }).click();
    await page.getByRole('dialog').getByRole('combobox').waitFor();
    expect(await flawsOf(page, { floating: true })).toEqual([]);
  });

  test.each(looks)('in a menu and a dialog, in $theme on a $screen', async (look) => {
    const actions = page.getByRole('group', { name: t('case.actions') });
    await show(page, looks[0]!);
    await openFirstIn(page, 'preparing');
    await show(page, look);
    await page.reload();
    await actions.getByRole('button', { name: t('case.more') }).click();
    await page.getByRole('menu').waitFor();
    expect(await flawsOf(page, { floating: true })).toEqual([]);
    await page.getByRole('menuitem', { name: labelOf.exchange('cancel') }).click();
    await page.getByRole('dialog').waitFor();
    expect(await flawsOf(page, { floating: true })).toEqual([]);
  });
});
