import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { flawsOf } from './steps/looks.js';
import { demo, signedInAs, troublesFor } from './steps/visitors.js';
import { beforeValue, t } from './steps/words.js';

// Nobody of the demo data: whoever is forgotten would be missed by other journeys.
const name = 'Qwendoline Xylander';

let browser: Browser;
let secretary: Page;
beforeAll(async () => {
  browser = await openBrowser();
  secretary = await signedInAs(browser, 'secretariat');
});
afterAll(() => browser.close());

const forget = () => secretary.getByRole('button', { name: t('person.forget'), exact: true });
const dialog = () => secretary.getByRole('dialog');

test('a person is forgotten after a question that says what goes and what stays, and is then in no list', async () => {
  await secretary.goto('/people/create');
  await secretary.getByRole('textbox', { name: t('person.name') }).fill(name);
  await secretary
    .getByRole('textbox', { name: t('person.email') })
    .fill('qwendoline.xylander@people.example');
  await secretary.getByRole('button', { name: t('person.add'), exact: true }).click();
  await secretary.getByRole('heading', { level: 1, name }).waitFor();
  await secretary
    .getByText(beforeValue('person.keptUntil'))
    .filter({ hasText: String(new Date().getFullYear() + 3) })
    .waitFor();

  await forget().click();
  await dialog().getByText(t('person.forgetForGood')).waitFor();
  expect(await flawsOf(secretary)).toEqual([]);
  await dialog()
    .getByRole('button', { name: t('action.cancel') })
    .click();
  await dialog().waitFor({ state: 'detached' });
  await secretary.getByRole('heading', { level: 1, name }).waitFor();

  await forget().click();
  await dialog()
    .getByRole('button', { name: t('person.forget') })
    .click();
  await secretary.getByRole('heading', { level: 1, name: 'N. N.' }).waitFor();
  await secretary.getByText(beforeValue('person.forgottenOn')).waitFor();
  expect(await forget().count()).toBe(0);
  expect(await flawsOf(secretary)).toEqual([]);

  await secretary.goto('/people');
  await secretary.getByRole('searchbox', { name: t('list.search') }).fill(name);
  await secretary.getByText(t('list.noMatch')).waitFor();
  expect(troublesFor(secretary)).toEqual([]);
});

test('of whoever cannot be forgotten the page says why, and offers nothing', async () => {
  await secretary.goto('/people');
  await secretary.getByRole('searchbox', { name: t('list.search') }).fill(demo.representativeOfBasqueCountry);
  await secretary.getByRole('row').getByRole('link', { name: demo.representativeOfBasqueCountry }).click();
  await secretary.getByText(t('person.keptBecause')).waitFor();
  expect(await forget().count()).toBe(0);
});
