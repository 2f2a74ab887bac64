import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { formFor, formInWords, speaking, type Question } from '@waymark/domain';
// Swedish has to be known here, or the questions would be looked for in English.
import '@waymark/domain/languages';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { swedish } from '../../apps/admin/src/participant/words/sv.js';
import { openBrowser } from '../support/browser.js';
import { flawsOf } from './steps/looks.js';
import { linkIn, mailCount, newMailTo } from './steps/mails.js';
import { newVisitor, phone, troublesFor } from './steps/visitors.js';

// Of the demo data: home since a month, and her report is late. No other journey knows her.
const traveller = 'oie.tanavots@mustkivi.example';

const form = speaking('sv', () => formInWords(formFor('post-participant')));
const questions = form.sections.flatMap((section) => section.questions);
const question = (key: string): Question => questions.find((one) => one.key === key)!;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await newVisitor(browser, { viewport: phone, locale: 'sv-SE', hasTouch: true });
});
afterAll(() => browser.close());

const photo = async (name: string, background: string) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await sharp({ create: { width: 1200, height: 900, channels: 3, background } })
    .jpeg()
    .toBuffer(),
});
const field = (key: string) => page.locator(`[id="${key}"]`);
const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const saved = () =>
  page
    .getByRole('status')
    .getByText(swedish['save.saved'].split('{')[0]!, { exact: false })
    .first()
    .waitFor();
const goOn = () => page.getByRole('button', { name: swedish.continue }).tap();

/** What is asked on the page now, answered as she would. */
async function answerWhatIsAsked(): Promise<void> {
  for (const [key, text] of [
    ['lessons', 'Börja i en skola, och låt lärarna välja vilken.'],
    ['change', 'Vi frågar företagen innan vi skriver kursplanen.'],
    ['quote', 'Jag har aldrig sett så många öppna dörrar.'],
  ] as const)
    if (await field(key).isVisible()) await field(key).fill(text);
  for (const { key, label } of [question('usefulness'), question('organisation')])
    if (await field(key).isVisible())
      await page.getByRole('group', { name: label }).getByText('4', { exact: true }).tap();
  if (await field('certificate').isVisible())
    await page
      .getByRole('group', { name: question('certificate').label })
      .getByText('Ja')
      .tap();
}

test('from a mail to the filed report after a visit: in Swedish, on a phone, with two photos over a lost network and a reload', async () => {
  const before = await mailCount(traveller);
  await page.goto('/report');
  await page.getByRole('combobox').selectOption('sv');
  await heading(swedish['ask.missingTitle']);
  await field('email').fill(traveller);
  await page.getByRole('button', { name: swedish['ask.send'] }).tap();
  await heading(swedish['ask.sentTitle']);
  await page.goto(linkIn(await newMailTo(traveller, before)));
  await heading(swedish['start.after']);
  await page.getByRole('button', { name: swedish['start.begin'] }).tap();

  // Her own hopes are the first questions.
  const hoped = page.getByRole('group').filter({ hasText: question('expectation').label.split('{')[0]! });
  await hoped.first().waitFor();
  const check = page.getByRole('heading', { level: 1, name: swedish['check.title'] });
  let photos = 0;
  for (let step = 0; step < 16 && !(await check.isVisible()); step += 1) {
    const words = await page.locator('.progress .line span').first().innerText();
    if (await field(`expectation${step + 1}.why`).isVisible()) {
      await page.getByText('Delvis', { exact: true }).tap();
      await field(`expectation${step + 1}.why`).fill('Vi såg det i två verkstäder.');
    }
    await answerWhatIsAsked();
    if (await field('photos').isVisible()) photos = await sendTwo();
    await goOn();
    await page.waitForFunction(
      (last) => document.querySelector('.progress .line span')?.textContent !== last,
      words,
    );
  }
  await check.waitFor();
  expect(photos).toBe(2);
  expect(await page.locator('.thumbs img').count()).toBe(2);
  expect(await flawsOf(page)).toEqual([]);
  await page.getByRole('button', { name: swedish['check.file'] }).tap();
  await heading(swedish['done.title']);
  await page.getByText(swedish['done.certificate']).waitFor();
  expect(await flawsOf(page)).toEqual([]);
  // What she filed is on its way to her.
  const copy = await newMailTo(traveller, before + 1);
  expect(copy.text).toContain('Jag har aldrig sett så många öppna dörrar.');
  expect(troublesFor(page)).toEqual([]);
});

/** Two photos: one in the tunnel, which is sent again, and one with its words; both are there after a reload. */
async function sendTwo(): Promise<number> {
  const chosen = page.locator('input[type=file]');
  const [first, second] = await Promise.all([
    photo('verkstad.jpg', '#0b6b6b'),
    photo('skola.jpg', '#b56b1f'),
  ]);
  await page.context().setOffline(true);
  await chosen.setInputFiles([first]);
  const again = page.getByRole('button', { name: swedish['photos.retry'] });
  await again.waitFor();
  await page.context().setOffline(false);
  await again.tap();
  const stored = page.locator('li.photo');
  await stored.first().waitFor();
  await chosen.setInputFiles([second]);
  await stored.nth(1).waitFor();
  for (const [index, alt] of ['En verkstad med två maskiner', 'Skolan från gatan'].entries()) {
    const one = stored.nth(index);
    await one.getByLabel(swedish['photos.alt']).fill(alt);
    await one.getByLabel(swedish['photos.caption']).fill(`${alt}, november`);
    await one.getByText(swedish['photos.others.nobody'], { exact: true }).tap();
    await one.getByText(swedish['photos.saved']).waitFor();
  }
  expect(await flawsOf(page)).toEqual([]);
  await saved();
  await page.reload();
  await stored.nth(1).waitFor();
  expect(await stored.first().getByLabel(swedish['photos.alt']).inputValue()).toBe(
    'En verkstad med två maskiner',
  );
  return stored.count();
}
