import { afterAll, beforeAll, expect, test } from '@jest/globals';
import jsqr from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { openBrowser } from '../support/browser.js';
import { textOfPdf } from '../support/text-of-pdf.js';
import { choose, write } from './steps/fields.js';
import { until } from './steps/until.js';
import { newVisitor, phone, signedInAs, troublesFor } from './steps/visitors.js';
import { t } from './steps/words.js';

let browser: Browser;
let secretary: Page;
beforeAll(async () => {
  browser = await openBrowser();
  secretary = await signedInAs(browser, 'secretariat', { viewport: phone });
});
afterAll(async () => {
  const troubles = troublesFor(secretary);
  await browser.close();
  expect(troubles).toEqual([]);
});

test('on a phone, who is there is one tap each, a photo permission is noted, and a code leads back to the page', async () => {
  const answer = await secretary.request.get('/api/exchanges?stage=visiting&_end=50');
  const [visit] = ((await answer.json()) as { id: string; afterTheFact: boolean }[]).filter(
    ({ afterTheFact }) => !afterTheFact,
  );
  await secretary.goto(`/exchanges/${visit!.id}/show`);
  await secretary.getByRole('link', { name: t('visitDay.link') }).click();
  const who = secretary.getByRole('region', { name: t('visitDay.who') });
  const person = who.getByRole('listitem').first();
  const absent = person.getByRole('button', { name: t('visitDay.absent') });
  const there = person.getByRole('button', { name: t('visitDay.there') });
  await absent.waitFor();
  // Nobody is marked yet: a box to tick for each word.
  await secretary.emulateMedia({ media: 'print' });
  expect((await saidOnPaper())[0]).toEqual([t('visitDay.there'), t('visitDay.absent')]);
  await secretary.emulateMedia({ media: 'screen' });
  await absent.click();
  await secretary
    .locator('button[aria-pressed=true]', { hasText: t('visitDay.absent') })
    .first()
    .waitFor();
  await there.click();
  await secretary
    .locator('button[aria-pressed=true]', { hasText: t('visitDay.there') })
    .first()
    .waitFor();
  expect((await there.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await expectStored(visit!.id);

  const photos = secretary.getByRole('region', { name: t('visitDay.photos') });
  await photos.getByRole('button').click();
  const dialog = secretary.getByRole('dialog');
  await write(dialog, 'Name, or what kind of group', 'Class 2B');
  await write(dialog, 'How many people', '20');
  await choose(dialog, 'How they said yes', 'A guardian, for minors');
  await write(dialog, 'Who said yes', 'Their parents, by letter');
  await dialog.getByRole('button', { name: 'Note a photo permission' }).click();
  await photos.getByText('Their parents, by letter').waitFor();
  expect(await secretary.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    phone.width,
  );

  const code = secretary.getByRole('img', { name: t('visitDay.scan') });
  const { data, info } = await sharp(await code.screenshot())
    .resize(448)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const read = jsqr.default(new Uint8ClampedArray(data), info.width, info.height);
  expect(new URL(read!.data).pathname).toBe(`/exchanges/${visit!.id}/visit-day`);
  expect(new URL(read!.data).search).toBe('');
  const stranger = await newVisitor(browser);
  await stranger.goto(new URL(read!.data).pathname);
  await stranger.getByRole('button', { name: t('signIn.sendLink') }).waitFor();
});

/** What a sheet in black and white says of each person: a pressed button looks like any other there. */
async function saidOnPaper(): Promise<string[][]> {
  const people = secretary.getByRole('region', { name: t('visitDay.who') }).getByRole('listitem');
  expect(await people.getByRole('button').count()).toBe(0);
  const words = [t('visitDay.there'), t('visitDay.absent')];
  const texts = await people.allInnerTexts();
  return texts.map((text) => text.split(/\s*\n\s*/).filter((line) => words.includes(line)));
}

/** The taps are the case's own facts, not a list beside it. */
async function expectStored(id: string): Promise<void> {
  await until('the tap to be stored', async () => {
    const answer = await secretary.request.get(`/api/exchanges/${id}`);
    const { participants } = (await answer.json()) as { participants: { attendance: string }[] };
    return participants[0]!.attendance === 'present' ? true : undefined;
  });
}

test('on paper there is the sheet alone', async () => {
  await secretary.emulateMedia({ media: 'print' });
  expect(await secretary.getByRole('navigation').first().isVisible()).toBe(false);
  expect(await secretary.getByRole('button', { name: t('visitDay.print') }).isVisible()).toBe(false);
  await secretary.getByRole('img', { name: t('visitDay.scan') }).waitFor();
  expect((await saidOnPaper())[0]).toEqual([t('visitDay.there')]);
  // All of it, from its title to its last line, however far the page was scrolled.
  const text = await textOfPdf(new Uint8Array(await secretary.pdf({ preferCSSPageSize: true })));
  for (const part of ['who', 'call', 'photos', 'programme', 'scan'] as const)
    expect(text).toContain(t(`visitDay.${part}`));
});
