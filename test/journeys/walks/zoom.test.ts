import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { say } from '@waymark/domain';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser.js';
import { exchangesIn } from '../steps/cases.js';
import { barsInTheWay, cutOff, magnified } from '../steps/reflow.js';
import { newVisitor, signedInAs, troublesFor } from '../steps/visitors.js';
import { labelOf, t } from '../steps/words.js';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** All that is wrong with the page as it is now. */
const flaws = async () => [...(await cutOff(page)), ...(await barsInTheWay(page))];

/** What the pointer or the finger cannot get at, even by scrolling. */
async function outOfReach(buttons: Locator): Promise<string[]> {
  const found: string[] = [];
  for (const button of await buttons.all())
    await button
      .click({ trial: true, timeout: 2_000 })
      .catch(async () => found.push(`${await button.innerText()} cannot be reached`));
  return found;
}

interface Place {
  name: string;
  at: string;
  ready: () => Locator;
}

const heading = (name: string | RegExp) => () => page.getByRole('heading', { level: 1, name }).first();
const line = () => page.locator('[data-line]').first();

describe('at 400 % nothing is lost of what anybody may see', () => {
  beforeAll(async () => {
    page = await newVisitor(browser, { viewport: magnified });
  });
  afterAll(() => page.context().close());

  test.each<Place>([
    {
      name: 'the page to sign in',
      at: '/sign-in',
      ready: () => page.getByRole('heading', { level: 2, name: t('signIn.demo') }),
    },
    { name: 'the list of factsheets', at: '/factsheets', ready: heading('Factsheets') },
  ])('on $name', async ({ at, ready }) => {
    await page.goto(at);
    await ready().waitFor();
    expect(await flaws()).toEqual([]);
  });

  test('on a factsheet', async () => {
    await page.goto('/factsheets');
    await page.getByRole('main').getByRole('link', { name: /./ }).first().click();
    await page.waitForURL(/\/factsheets\/./);
    expect(await flaws()).toEqual([]);
  });
});

describe('at 400 % nothing is lost of what the secretariat works with', () => {
  beforeAll(async () => {
    page = await signedInAs(browser, 'secretariat', { viewport: magnified });
  });
  afterAll(async () => {
    const troubles = troublesFor(page);
    await page.context().close();
    expect(troubles).toEqual([]);
  });

  test.each<Place>([
    { name: 'Home', at: '/', ready: () => page.getByRole('heading', { level: 2, name: t('home.upcoming') }) },
    { name: 'the tasks', at: '/tasks', ready: line },
    {
      name: 'the exchanges',
      at: '/exchanges',
      ready: () => page.getByRole('navigation', { name: t('list.pages') }),
    },
    { name: 'the board', at: '/exchanges/board', ready: line },
    { name: 'the calendar', at: '/exchanges/calendar', ready: line },
    { name: 'the map', at: '/exchanges/map', ready: () => page.getByRole('img', { name: t('map.title') }) },
    { name: 'the form for a match', at: '/exchanges/create', ready: heading(t('propose.title')) },
    {
      name: 'the organisations',
      at: '/organisations',
      ready: () => page.getByRole('navigation', { name: t('list.pages') }),
    },
    { name: 'the settings', at: '/settings', ready: () => page.getByRole('textbox').first() },
  ])('on $name', async ({ at, ready }) => {
    await page.goto(at);
    await ready().waitFor();
    expect(await flaws()).toEqual([]);
  });

  test('on the page of a case, in its menu, and in a dialog, whose buttons can be reached', async () => {
    await page.goto(exchangesIn('preparing'));
    const cards = page.getByRole('main').getByRole('listitem');
    await cards
      .filter({ hasText: say('exchange.stage.preparing') })
      .getByRole('link')
      .first()
      .click();
    const story = page.getByRole('region', { name: t('case.story') });
    await story.getByRole('listitem').first().waitFor();
    expect(await flaws()).toEqual([]);
    await page
      .getByRole('group', { name: t('case.actions') })
      .getByRole('button', { name: t('case.more') })
      .click();
    await page.getByRole('menuitem', { name: labelOf.exchange('cancel') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect([...(await flaws()), ...(await outOfReach(dialog.getByRole('button')))]).toEqual([]);
    await page.keyboard.press('Escape');
  });

  test('in what floats over every page: the palette, the places behind “More”, the calendar’s address', async () => {
    await page.goto('/exchanges/calendar');
    await line().waitFor();
    await page.getByRole('button', { name: t('subscribe.link') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('subscribe.make') })
      .waitFor();
    expect([...(await flaws()), ...(await outOfReach(page.getByRole('dialog').getByRole('button')))]).toEqual(
      [],
    );
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: t('search.label') }).waitFor();
    await page.keyboard.type('basque');
    await page
      .getByRole('dialog')
      .getByRole('region', { name: t('search.openCases') })
      .waitFor();
    expect(await flaws()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: t('nav.more') }).click();
    const places = page.getByRole('dialog').getByRole('link');
    await places.first().waitFor();
    expect(await outOfReach(places)).toEqual([]);
  });
});
