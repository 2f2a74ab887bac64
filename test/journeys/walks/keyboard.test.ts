import { afterAll, beforeAll, beforeEach, afterEach, expect, test } from '@jest/globals';
import { regionOf, say } from '@waymark/domain';
import type { Browser, Page } from 'playwright-core';
import { fr } from '../../../apps/admin/src/i18n/fr.js';
import { openBrowser } from '../../support/browser.js';
import { dayFromToday } from '../steps/days.js';
import { Keyboard } from '../steps/keyboard.js';
import { linkIn, mailCount, newMailTo } from '../steps/mails.js';
import { newVisitor, troublesFor } from '../steps/visitors.js';
import { askLabel, beginning, labelled, labelOf, t } from '../steps/words.js';

// Of the demo data, and of no other journey: the language is changed here and back.
const secretary = { name: 'Anneliese', email: 'anneliese.dusterwald@secretariat.example' };

let browser: Browser;
let page: Page;
let keyboard: Keyboard;
beforeAll(async () => {
  browser = await openBrowser();
  page = await newVisitor(browser);
});
beforeEach(() => {
  keyboard = new Keyboard(page);
});
// Whatever was walked: every stop in sight, in order, and none of them nowhere.
afterEach(() => expect(keyboard.flaws).toEqual([]));
afterAll(async () => {
  const troubles = troublesFor(page);
  await browser.close();
  expect(troubles).toEqual([]);
});

const story = () => page.getByRole('region', { name: t('case.story') });
const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const dialog = (name?: string | RegExp) => page.getByRole('dialog', name === undefined ? {} : { name });
const views = () => page.getByRole('navigation', { name: t('view.label') });
const sideways = () => page.getByRole('navigation', { name: t('nav.main') }).first();
/** A day some time ahead whose day and month are the same number: typed alike wherever the browser comes from. */
const ahead = Array.from({ length: 60 }, (_none, at) => dayFromToday(10 + at)).find(
  (day) => day.slice(5, 7) === day.slice(8),
)!;

/** By the tab key to a place of the main navigation, and there. */
async function goTo(key: 'nav.exchanges' | 'nav.home', title: string | RegExp): Promise<void> {
  await keyboard.tabTo(sideways().getByRole('link', { name: t(key) }), 'Shift+Tab');
  await keyboard.press('Enter');
  await heading(title).waitFor();
  await keyboard.isSomewhere(`after the way to ${t(key)}`);
}

/** The words of the dialog that puts on hold. */
async function fillInHold(): Promise<void> {
  const until = dialog().getByLabel(labelled(askLabel('until')));
  await keyboard.tabTo(until);
  await keyboard.type(ahead.split('-').toReversed().join(''));
  expect(await until.inputValue()).toBe(ahead);
  await keyboard.tabTo(dialog().getByLabel(labelled(askLabel('reason'))));
  await keyboard.type('The programme is being written anew.');
}

test('signs in by a mailed link', async () => {
  const before = await mailCount(secretary.email);
  await page.goto('/sign-in');
  await keyboard.tabTo(page.getByLabel(t('signIn.mail')));
  await keyboard.type(secretary.email);
  await keyboard.press('Enter');
  await page.getByRole('heading', { name: t('signIn.linkSent') }).waitFor();
  await keyboard.isSomewhere('after asking for a link');
  await page.goto(linkIn(await newMailTo(secretary.email, before)));
  await keyboard.tabTo(page.getByRole('button', { name: t('signIn.linkButton') }));
  await keyboard.press('Enter');
  await heading(t('home.title', { name: secretary.name })).waitFor();
  await page.locator('#needs').getByRole('listitem').first().waitFor();
  await keyboard.isSomewhere('at Home');
});

test('opens the first thing that needs somebody, and takes the best step of its case', async () => {
  // Past the tour, the numbers and whatever else comes first.
  const first = page.locator('#needs').getByRole('listitem').getByRole('link').first();
  await keyboard.tabTo(first);
  await keyboard.press('Enter');
  await story().getByRole('listitem').first().waitFor();
  await keyboard.isSomewhere('on the page of a case');
  const steps = page.getByRole('group', { name: t('case.actions') });
  const best = steps.getByRole('button').first();
  const label = await best.innerText();
  await keyboard.tabTo(best);
  await keyboard.press('Enter');
  await dialog(label).waitFor();
  await keyboard.goesRound(dialog(label));
  await keyboard.press('Escape');
  await dialog(label).waitFor({ state: 'hidden' });
  await keyboard.isSomewhere('after a dialog was left');
  expect(await best.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('finds a case in the palette', async () => {
  const title = await heading(/./).innerText();
  await keyboard.press('Control+k');
  await dialog(t('search.label')).waitFor();
  await keyboard.isSomewhere('in the palette');
  await keyboard.press('Escape');
  await dialog().waitFor({ state: 'hidden' });
  await keyboard.isSomewhere('after the palette was left');
  await keyboard.press('Control+k');
  await dialog(t('search.label')).waitFor();
  await keyboard.type('basque');
  const found = dialog()
    .getByRole('region', { name: t('search.openCases') })
    .getByRole('link');
  await found.filter({ hasNotText: title }).first().waitFor();
  const wanted = found.first();
  for (let at = 0; at < 40; at += 1) {
    await keyboard.press('ArrowDown');
    await keyboard.isSomewhere('among what was found');
    if (await wanted.evaluate((link) => link === document.activeElement)) break;
  }
  await keyboard.press('Enter');
  await dialog().waitFor({ state: 'hidden' });
  await story().getByRole('listitem').first().waitFor();
  await keyboard.isSomewhere('on the case that was found');
});

test('filters the table, opens a row, and goes as far as the last question of a step for several', async () => {
  await goTo('nav.exchanges', t('nav.exchanges'));
  const rows = page.getByRole('row').filter({ has: page.getByRole('link') });
  await rows.first().waitFor();
  await keyboard.tabTo(page.getByRole('button', { name: t('exchange.preset.all'), exact: true }));
  await keyboard.press('Enter');
  await page.getByRole('button', { name: t('exchange.preset.all'), exact: true, pressed: true }).waitFor();
  await keyboard.isSomewhere('after a preset');
  await keyboard.tabTo(page.getByRole('combobox', { name: t('exchange.phase'), exact: true }));
  await keyboard.press('ArrowDown');
  await page.waitForURL((url) => decodeURIComponent(url.search).includes('phase'));
  await rows.first().waitFor();
  await keyboard.isSomewhere('after a filter');
  await keyboard.tabTo(rows.first().getByRole('link').first());
  await keyboard.press('Enter');
  await story().getByRole('listitem').first().waitFor();
  await keyboard.isSomewhere('on the case of a row');

  await goTo('nav.exchanges', t('nav.exchanges'));
  await rows.first().waitFor();
  const preparing = rows.filter({ hasText: say('exchange.stage.preparing') }).first();
  await keyboard.tabTo(preparing.getByRole('checkbox'));
  await keyboard.press('Space');
  const choose = page.getByRole('button', { name: t('bulk.choose') });
  await keyboard.tabTo(choose, 'Shift+Tab');
  await keyboard.press('Enter');
  const step = dialog().getByRole('combobox', { name: t('bulk.step') });
  await step.waitFor();
  await keyboard.tabTo(step);
  await keyboard.type(labelOf.exchange('putOnHold').slice(0, 8));
  await dialog()
    .getByText(t('bulk.can', { smart_count: 1 }))
    .waitFor();
  await fillInHold();
  await keyboard.goesRound(dialog());
  await keyboard.tabTo(dialog().getByRole('button', { name: t('action.cancel') }));
  await keyboard.press('Enter');
  await dialog().waitFor({ state: 'hidden' });
  expect(await choose.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('moves a card of the board to another column, and back', async () => {
  await keyboard.tabTo(views().getByRole('link', { name: t('view.board') }), 'Shift+Tab');
  await keyboard.press('Enter');
  await page.locator('[data-line]').first().waitFor();
  await keyboard.isSomewhere('on the board');
  const card = (title: string) =>
    page.locator('[data-line]').filter({ has: page.getByText(title, { exact: true }) });
  const move = async (title: string, step: string, fill: () => Promise<void>) => {
    for (let at = 0; at < 60 && !(await focusIsIn(title)); at += 1) await keyboard.press('j');
    await keyboard.isSomewhere('on a card');
    await keyboard.press('m');
    const asked = dialog(t('board.moveTitle', { title }));
    await keyboard.tabTo(asked.getByRole('button', { name: beginning(step) }));
    await keyboard.press('Enter');
    await fill();
    await dialog().waitFor({ state: 'hidden' });
  };
  const focusIsIn = (title: string) =>
    card(title)
      .first()
      .evaluate((line) => line.contains(document.activeElement));
  const preparing = page.getByRole('region', { name: beginning(say('exchange.stage.preparing')) });
  // The last of them, which no list begins with.
  const title = await preparing.getByRole('link').last().innerText();
  const held = page.getByRole('region', {
    name: beginning(t('board.column', { stage: 'On hold', smart_count: 2 }).split(',')[0]!),
  });
  await move(title, labelOf.exchange('putOnHold'), async () => {
    await fillInHold();
    await keyboard.tabTo(dialog().getByRole('button', { name: labelOf.exchange('putOnHold'), exact: true }));
    await keyboard.press('Enter');
  });
  await held.getByRole('link', { name: title }).waitFor();
  await keyboard.isSomewhere('after a card was moved');
  await move(title, labelOf.exchange('resume'), async () => {
    const resume = dialog(labelOf.exchange('resume'));
    await Promise.race([resume.waitFor(), dialog().waitFor({ state: 'hidden' })]);
    if (await resume.isVisible()) {
      await keyboard.tabTo(resume.getByRole('button', { name: labelOf.exchange('resume'), exact: true }));
      await keyboard.press('Enter');
    }
  });
  await held.getByRole('link', { name: title }).waitFor({ state: 'detached' });
  await keyboard.isSomewhere('after a card was moved back');
});

test('turns the month of the calendar, and reads the map as a list', async () => {
  await keyboard.tabTo(views().getByRole('link', { name: t('view.calendar') }), 'Shift+Tab');
  await keyboard.press('Enter');
  const next = page.getByRole('link', { name: t('calendar.next') });
  await keyboard.tabTo(next);
  await keyboard.press('Enter');
  await page.waitForURL(/calendar\/\d{4}-\d\d/);
  await page.locator('[data-line]').first().waitFor();
  await keyboard.isSomewhere('in another month');
  await keyboard.tabTo(page.locator('[data-line]').first());
  await keyboard.tabTo(views().getByRole('link', { name: t('view.map') }), 'Shift+Tab');
  await keyboard.press('Enter');
  const { name } = regionOf('ES21')!;
  await keyboard.tabTo(page.getByRole('button', { name: beginning(name) }));
  await keyboard.press('Enter');
  const chosen = page.getByRole('region', { name, exact: true });
  await keyboard.tabTo(chosen.getByRole('link').first(), 'Shift+Tab');
  await keyboard.press('Enter');
  await story().getByRole('listitem').first().waitFor();
  await keyboard.isSomewhere('on a case of the map');
});

test('changes theme and language and back, and signs out', async () => {
  const account = (word: string) => page.getByRole('button', { name: beginning(word) });
  const choose = async (word: string, role: 'menuitem' | 'menuitemradio', choice: string) => {
    await keyboard.tabTo(account(word), 'Shift+Tab');
    await keyboard.press('Enter');
    const wanted = page.getByRole(role, { name: choice, exact: true });
    await wanted.waitFor();
    for (let at = 0; at < 15; at += 1) {
      if (await wanted.evaluate((item) => item === document.activeElement)) break;
      await keyboard.press('ArrowDown');
      await keyboard.isSomewhere('in the menu of the account');
    }
    await keyboard.press('Enter');
    // Not to be heard any more is not yet gone.
    await page.locator('.MuiMenu-root').waitFor({ state: 'detached' });
    // The page to sign in is another page, and begins at its beginning.
    if (choice !== t('nav.signOut')) await keyboard.isSomewhere(`after choosing ${choice}`);
  };
  const english = t('nav.account');
  await choose(english, 'menuitemradio', t('theme.dark'));
  expect(
    await page.evaluate(
      () => getComputedStyle(document.body).colorScheme + getComputedStyle(document.body).color,
    ),
  ).not.toBe('');
  await choose(english, 'menuitemradio', t('theme.system'));
  await choose(english, 'menuitemradio', 'Français');
  await page.getByRole('navigation', { name: fr['nav.main'] }).first().waitFor();
  await keyboard.isSomewhere('in French');
  await choose(fr['nav.account'], 'menuitemradio', 'English');
  await page
    .getByRole('navigation', { name: t('nav.main') })
    .first()
    .waitFor();
  await choose(english, 'menuitem', t('nav.signOut'));
  await keyboard.tabTo(page.getByLabel(t('signIn.mail')));
});
