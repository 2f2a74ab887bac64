import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { openFirstIn } from './steps/cases.js';
import { write } from './steps/fields.js';
import { demo, signedIn, signedInAs, troublesFor } from './steps/visitors.js';
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

const run = Date.now().toString(36);
const needs = (page: Page) => page.locator('#needs').getByRole('listitem');
const home = async (page: Page) => {
  await page.goto('/');
  await needs(page).first().waitFor();
};
const focusedLine = (page: Page): Locator => page.locator('[data-line]:focus-within');

/** Writes a task on the case that is open. */
async function writeTask(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: t('task.write') }).click();
  const dialog = page.getByRole('dialog');
  await write(dialog, t('task.what'), text);
  await dialog.getByRole('button', { name: t('task.save') }).click();
  await dialog.waitFor({ state: 'hidden' });
}

describe('home of the secretariat', () => {
  test('is walked, opened and worked by keys alone', async () => {
    const first = `Ring the host, ${run}`;
    await openFirstIn(secretary, 'preparing');
    await writeTask(secretary, first);
    await secretary.getByText(first).waitFor();

    await home(secretary);
    const line = needs(secretary).filter({ hasText: first });
    await line.waitFor();
    const lines = await secretary.locator('#needs [data-line]').allInnerTexts();
    const at = lines.findIndex((text) => text.includes(first));
    for (let step = 0; step <= at; step += 1) await secretary.keyboard.press('j');
    expect(await focusedLine(secretary).innerText()).toContain(first);
    await secretary.keyboard.press('k');
    await secretary.keyboard.press('j');
    expect(await focusedLine(secretary).innerText()).toContain(first);

    // Put off by a key and a choice, it is gone from here and counted.
    await secretary.keyboard.press('s');
    await secretary.getByRole('menu').waitFor();
    await secretary.keyboard.press('Enter');
    await line.waitFor({ state: 'detached' });
    const asleep = secretary.getByRole('link', { name: /put off/ });
    await asleep.focus();
    await secretary.keyboard.press('Enter');
    await secretary.getByRole('heading', { level: 1, name: t('nav.tasks') }).waitFor();
    const put = secretary.getByRole('listitem').filter({ hasText: first });
    await put.waitFor();

    // Done from the list it opened, by a key again.
    for (let step = 0; step < 50 && !(await focusedOn(first)); step += 1) await secretary.keyboard.press('j');
    await secretary.keyboard.press('d');
    await put.waitFor({ state: 'detached' });
    await secretary.getByRole('button', { name: t('task.preset.done') }).click();
    await secretary.getByRole('listitem').filter({ hasText: first }).first().waitFor();
  });

  const focusedOn = async (text: string) => {
    const line = focusedLine(secretary);
    return (await line.count()) > 0 && (await line.innerText()).includes(text);
  };

  test('opens with Enter what the focus is on', async () => {
    await home(secretary);
    await secretary.keyboard.press('j');
    await secretary.keyboard.press('Enter');
    await secretary.getByRole('region', { name: t('case.story') }).waitFor();
  });

  test('says on whom cases wait, and each number opens just those', async () => {
    await home(secretary);
    const wait = secretary
      .locator('#waits')
      .getByRole('link', { name: /exchange/ })
      .first();
    const counted = Number(/(\d+) exchange/.exec(await wait.innerText())?.[1]);
    expect(counted).toBeGreaterThan(0);
    await wait.click();
    await secretary
      .getByRole('navigation', { name: t('list.pages') })
      .getByText(t('list.range', { from: 1, to: counted, total: counted }))
      .waitFor();
  });

  test('gives a task to somebody, who sees it at once among their own', async () => {
    const text = `Ask for the room, ${run}`;
    await openFirstIn(secretary, 'preparing');
    await writeTask(secretary, text);
    await home(secretary);
    await needs(secretary)
      .filter({ hasText: text })
      .getByRole('button', { name: t('task.give') })
      .click();
    await secretary.getByRole('menuitem', { name: /\(you\)/ }).click();
    await secretary.getByRole('link', { name: /given to you/ }).click();
    await secretary.getByRole('listitem').filter({ hasText: text }).waitFor();
  });
});

test('home of a member holds what is theirs, and tasks of their own side', async () => {
  const member = await signedIn(browser, demo.representativeOfVastraGotaland);
  await member.goto('/');
  await member.getByRole('heading', { level: 2, name: t('home.myCases') }).waitFor();
  expect(await member.getByText(t('home.troubled')).count()).toBe(0);
  await member
    .getByRole('listitem')
    .getByRole('link', { name: /^Västra Götaland visits/ })
    .first()
    .click();
  const text = `Ask Borås for their train, ${run}`;
  await writeTask(member, text);
  await member.goto('/');
  await needs(member).filter({ hasText: text }).waitFor();
  expect(troublesFor(member)).toEqual([]);
});
