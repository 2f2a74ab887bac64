import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, dayOf } from '@waymark/domain';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { exchangesIn } from './steps/cases.js';
import { signedInAs, troublesFor } from './steps/visitors.js';
import { askLabel, beginning, labelOf, t } from './steps/words.js';

interface Listed {
  path: string;
  title: string;
  /** Misspelt on purpose, and what it means. */
  typed: string;
  meant: string;
  /** A filter, as its choice is called and chosen. */
  choice?: [label: string, value: string];
  /** A preset that changes the list. */
  preset?: string;
  sort: string;
  column: string;
  /** The file that is exported. */
  file: string;
  steps?: true;
}

const lists: Listed[] = [
  {
    path: '/exchanges',
    title: t('nav.exchanges'),
    typed: 'gotalnd',
    meant: 'gotaland',
    choice: [t('exchange.phase'), 'preparation'],
    preset: t('exchange.preset.all'),
    sort: t('exchange.visit'),
    column: t('exchange.topics'),
    file: 'exchanges',
    steps: true,
  },
  {
    path: '/proposals',
    title: t('nav.proposals'),
    typed: 'gotalnd',
    meant: 'gotaland',
    choice: [t('proposal.direction'), 'receive'],
    preset: t('proposal.preset.all'),
    sort: t('proposal.period'),
    column: t('exchange.topics'),
    file: 'proposals',
    steps: true,
  },
  {
    path: '/reports',
    title: t('nav.reports'),
    typed: 'gotalnd',
    meant: 'gotaland',
    choice: [t('reports.title'), 'post-host'],
    preset: t('reports.preset.all'),
    sort: t('reports.statusColumn'),
    column: t('reports.filedAt'),
    file: 'reports',
  },
  {
    path: '/factsheet-drafts',
    title: t('nav.factsheets'),
    typed: 'saimarnta',
    meant: 'saimaranta',
    preset: t('factsheets.preset.published'),
    sort: t('factsheets.title'),
    column: t('factsheets.hosts'),
    file: 'factsheets',
  },
  {
    path: '/organisations',
    title: t('nav.organisations'),
    typed: 'gotalnd',
    meant: 'gotaland',
    choice: [t('organisation.kind'), 'local-authority'],
    preset: t('organisation.preset.members'),
    sort: t('organisation.kind'),
    column: t('organisation.website'),
    file: 'organisations',
  },
  {
    path: '/people',
    title: t('nav.people'),
    typed: 'etxeandya',
    meant: 'etxeandia',
    choice: [t('person.role'), 'participant'],
    sort: t('person.name'),
    column: t('person.phone'),
    file: 'people',
  },
];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await signedInAs(browser, 'secretariat');
});
afterAll(async () => {
  const troubles = troublesFor(page);
  await browser.close();
  expect(troubles).toEqual([]);
});

const rows = () => page.getByRole('row').filter({ has: page.getByRole('link') });
const menu = async (button: string) => {
  await page.getByRole('button', { name: button, exact: true }).click();
  return page.getByRole('menu');
};

describe.each(lists)('the list at $path', (list) => {
  beforeAll(async () => {
    await page.goto(list.path);
    await page.getByRole('heading', { level: 1, name: list.title }).waitFor();
    await rows().first().waitFor();
  });

  test('can be looked at in other ways, filtered and sorted', async () => {
    if (list.preset) {
      const button = page.getByRole('button', { name: list.preset, exact: true });
      await button.click();
      await page.getByRole('button', { name: list.preset, exact: true, pressed: true }).waitFor();
      await rows().first().waitFor();
    }
    if (list.choice) {
      const [label, value] = list.choice;
      const choice = page.getByRole('combobox', { name: label, exact: true });
      await choice.selectOption(value);
      await page.waitForURL((url) => decodeURIComponent(url.search).includes(value));
      await choice.selectOption('');
      await page.waitForURL((url) => !decodeURIComponent(url.search).includes(value));
    }
    await page.getByRole('columnheader', { name: list.sort }).getByRole('button').click();
    await page.waitForURL(/order=(ASC|DESC)/);
    await rows().first().waitFor();
    await page.getByRole('navigation', { name: t('list.pages') }).waitFor();
  });

  test('shows the columns that are chosen, and keeps them with a view that opens by its link', async () => {
    const heading = page.getByRole('columnheader', { name: list.column, exact: true });
    const before = await heading.count();
    const columns = await menu(t('list.columns'));
    await columns.getByRole('menuitemcheckbox', { name: list.column, exact: true }).click();
    await page.keyboard.press('Escape');
    await heading.waitFor({ state: before === 0 ? 'visible' : 'hidden' });

    const name = `Mine of ${list.title}`;
    await (await menu(t('views.open'))).getByRole('menuitem', { name: t('views.save') }).click();
    await page.getByRole('dialog').getByRole('textbox').fill(name);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('action.save') })
      .click();
    await page.getByText(t('views.saved', { name })).waitFor();
    const link = (await menu(t('views.open'))).getByRole('menuitem', { name, exact: true });
    const path = (await link.getAttribute('href')) ?? '';
    await page.keyboard.press('Escape');

    await (await menu(t('list.columns'))).getByRole('menuitem', { name: t('list.columnsUsual') }).click();
    await page.keyboard.press('Escape');
    await page.goto(path);
    await rows().first().waitFor();
    await heading.waitFor({ state: before === 0 ? 'visible' : 'hidden' });
    await (await menu(t('views.open'))).getByRole('menuitem', { name: t('views.delete', { name }) }).click();
    await page.getByText(t('views.deleted', { name })).waitFor();
    await (await menu(t('list.columns'))).getByRole('menuitem', { name: t('list.columnsUsual') }).click();
    await page.keyboard.press('Escape');
  });

  test('exports all of its rows as a file, and those that are ticked', async () => {
    await page.goto(list.path);
    await rows().first().waitFor();
    const csv = (await menu(t('list.export'))).getByRole('menuitem', { name: /CSV/ });
    const download = page.waitForEvent('download');
    await csv.click();
    expect((await download).suggestedFilename()).toMatch(new RegExp(`^waymark-${list.file}-[\\d-]+\\.csv$`));
    expect(await (await download).failure()).toBeNull();

    // By keyboard alone: the space bar ticks a row.
    await rows().first().getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    await page.getByRole('group', { name: t('list.ticked', { smart_count: 1 }) }).waitFor();
    await page.getByRole('link', { name: t('bulk.export') }).waitFor();
    const choose = page.getByRole('button', { name: t('bulk.choose') });
    expect(await choose.count()).toBe(list.steps ? 1 : 0);
    if (list.steps) {
      await choose.click();
      const dialog = page.getByRole('dialog', { name: t('bulk.title', { smart_count: 1 }) });
      await dialog.getByRole('button', { name: /^(Cancel|Close)$/ }).click();
      await dialog.waitFor({ state: 'hidden' });
    }
    await page.getByRole('button', { name: t('list.tickNone') }).click();
    await choose.waitFor({ state: 'hidden' });
  });

  test('forgives spelling, says so, and says what to do where nothing is found', async () => {
    await page.goto(list.path);
    await rows().first().waitFor();
    if (list.preset === t('exchange.preset.all'))
      await page.getByRole('button', { name: list.preset, exact: true }).click();
    const search = page.getByRole('searchbox', { name: t('list.search') });
    await search.fill(list.typed);
    await page.getByText(t('list.instead', { query: list.typed, instead: list.meant })).waitFor();
    await search.fill('qqqqqqqq');
    await page.getByText(t('list.noMatch')).waitFor();
    // Enter on the way out brings the rows back, and Enter on a row's link opens it.
    await page.getByRole('button', { name: t('list.clear') }).press('Enter');
    await rows().first().getByRole('link').first().press('Enter');
    await page.waitForURL(/\/show$/);
  });
});

// In preparation, and in no other journey does anybody who travels there write.
const toHold = ['Gipuzkoa Guidance visits Mustkivi', 'Saimaranta visits the Basque Country'];

test('a step for several cases says what it will do, does it in each, and tells how each went', async () => {
  await page.goto(exchangesIn('preparing'));
  for (const title of toHold) await rows().filter({ hasText: title }).getByRole('checkbox').check();
  await page.getByRole('button', { name: t('bulk.choose') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: t('bulk.step') }).selectOption('putOnHold');
  await dialog.getByText(t('bulk.can', { smart_count: 2 })).waitFor();
  const hold = dialog.getByRole('button', { name: beginning(labelOf.exchange('putOnHold')) });
  // Without the day nothing is sent, and the field says so.
  await hold.click();
  await dialog.getByText(t('field.missing')).first().waitFor();
  await dialog.getByLabel(askLabel('reason')).fill('The programme is being written anew.');
  await dialog.getByLabel(askLabel('until')).fill(addDays(dayOf(new Date().toISOString()), 20));
  await hold.click();
  await dialog.getByText(t('bulk.result', { done: 2, of: 2 })).waitFor();
  expect(await dialog.getByText(t('bulk.done'), { exact: true }).count()).toBe(2);
  await dialog.getByRole('button', { name: t('bulk.close') }).click();
});

test('the search over everything finds an organisation, its people and what its open cases wait for', async () => {
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: t('search.label') });
  await dialog.getByRole('searchbox', { name: t('search.label') }).fill('vastra gotalnd');
  await dialog
    .getByText(t('search.instead', { query: 'vastra gotalnd', instead: 'vastra gotaland' }))
    .waitFor();
  for (const group of ['search.organisations', 'search.openCases', 'search.people'] as const)
    await dialog
      .getByRole('region', { name: t(group) })
      .getByRole('link')
      .first()
      .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/organisations\/[\w-]+\/show$/);
});
