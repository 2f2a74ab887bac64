import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { formFor, formInWords, questionsFor, speaking, type Question } from '@waymark/domain';
// French has to be known here, or the questions would be looked for in English.
import '@waymark/domain/languages';
import type { Browser, Page } from 'playwright-core';
import { french } from '../../apps/admin/src/participant/words/fr.js';
import { openBrowser } from '../support/browser.js';
import { Keyboard } from './steps/keyboard.js';
import { flawsOf } from './steps/looks.js';
import { linkIn, mailCount, newMailTo } from './steps/mails.js';
import { newVisitor, phone, troublesFor } from './steps/visitors.js';

// Of the demo data: she travels soon and has not written anything yet. No other journey knows her.
const traveller = 'ieva.dzintaraja@dzintarkrasts.example';

const form = speaking('fr', () => formInWords(formFor('pre-participant')));
const question = (key: string): Question => questionsFor(form).find((one) => one.key === key)!;

let browser: Browser;
let page: Page;
let keys: Keyboard;
beforeAll(async () => {
  browser = await openBrowser();
  page = await newVisitor(browser, { viewport: phone, locale: 'fr-FR', hasTouch: true });
  keys = new Keyboard(page);
});
afterAll(() => browser.close());

/** Nothing wrong with the page as it is now, in both themes, and nothing wider than the phone. */
async function holds(): Promise<void> {
  const flaws = await flawsOf(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  flaws.push(...(await flawsOf(page, { coloursOnly: true })));
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(flaws).toEqual([]);
}

const field = (key: string) => page.locator(`[id="${key}"]`);

async function answer(key: string, text: string): Promise<void> {
  await page.getByText(question(key).label).first().waitFor();
  await keys.tabTo(field(key));
  await keys.type(text);
}

async function goOn(): Promise<void> {
  await keys.tabTo(page.getByRole('button', { name: french.continue }));
  await keys.press('Enter');
}

const saved = () => page.getByRole('status').getByText(french['save.saved'].split('{')[0]!, { exact: false });

test('from a mail to the filed report: in French, on a phone, by keys alone, over a reload and a lost network', async () => {
  // Whoever has no link asks for one. It comes by mail.
  const before = await mailCount(traveller);
  await page.goto('/report');
  await page.getByRole('heading', { level: 1, name: french['ask.missingTitle'] }).waitFor();
  await holds();
  await keys.tabTo(field('email'));
  await keys.type(traveller);
  await keys.press('Enter');
  await page.getByRole('heading', { level: 1, name: french['ask.sentTitle'] }).waitFor();
  const link = linkIn(await newMailTo(traveller, before));
  // Scanners open every link of a mail before anybody reads it.
  for (let time = 0; time < 3; time += 1) expect((await fetch(link)).status).toBe(200);

  await page.goto(link);
  const begin = page.getByRole('button', { name: /./ }).last();
  await begin.waitFor();
  // Her mails are in English; the page is in whatever language its reader chooses.
  await page.getByRole('combobox').selectOption('fr');
  await page.getByRole('heading', { level: 1, name: french['start.before'] }).waitFor();
  await holds();
  await keys.tabTo(page.getByRole('button', { name: french['start.begin'] }));
  await keys.press('Enter');

  await answer('role', 'Responsable de la formation');
  expect(page.url()).not.toContain('#');
  await holds();
  await saved().waitFor();
  await page.reload();
  await field('role').waitFor();
  expect(await field('role').inputValue()).toBe('Responsable de la formation');
  await answer('department', 'Service des compétences');

  // In the tunnel: it is kept on the phone, one goes on, and it is sent when the network is back.
  await page.context().setOffline(true);
  await goOn();
  await answer('work', 'J’accompagne des équipes qui apprennent sur leur lieu de travail.');
  await page.getByRole('status').getByText(french['save.kept']).waitFor();
  await goOn();
  await answer('expectations', 'Comment une école suit ce que change l’industrie');
  await page.context().setOffline(false);
  await saved().waitFor();
  await page.reload();
  await field('expectations').waitFor();
  expect(await field('expectations').inputValue()).toBe('Comment une école suit ce que change l’industrie');

  // What is not required is passed by, and what is required is asked for.
  const check = page.getByRole('heading', { level: 1, name: french['check.title'] });
  for (let step = 0; step < 12 && !(await check.isVisible()); step += 1) {
    const words = await page.locator('.progress .line span').first().innerText();
    if (await field('language').isVisible()) {
      await goOn();
      await page.getByRole('alert').getByText(french['problems.title']).waitFor();
      await holds();
      await keys.tabTo(field('language'));
      await keys.type('anglais');
      await keys.tabTo(field('language.level'));
      await keys.type('B2');
    }
    if (await field('dataConsent').isVisible()) {
      await keys.tabTo(field('dataConsent'));
      await keys.press('Space');
    }
    await goOn();
    await page.waitForFunction(
      (last) => document.querySelector('.progress .line span')?.textContent !== last,
      words,
    );
  }
  await check.waitFor();
  for (const text of ['Responsable de la formation', 'Service des compétences', 'Anglais'])
    await page.getByText(text, { exact: false }).first().waitFor();
  await holds();
  await keys.tabTo(page.getByRole('button', { name: french['check.file'] }));
  await keys.press('Enter');
  await page.getByRole('heading', { level: 1, name: french['done.title'] }).waitFor();
  await holds();
  expect(keys.flaws).toEqual([]);

  // The link still shows what was written, to her alone, and takes nothing more.
  await page.goto(link);
  await page.getByRole('button', { name: french['start.read'] }).waitFor();
  expect(troublesFor(page)).toEqual([]);
});
