import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { textOfPdf } from '../support/text-of-pdf.js';
import { CasePage } from './steps/case-page.js';
import { openFirstIn } from './steps/cases.js';
import { write } from './steps/fields.js';
import { openHalfDay, programmeOn, saveHalfDay } from './steps/programme.js';
import { demo, signedIn, signedInAs, troublesFor } from './steps/visitors.js';
import { t } from './steps/words.js';

let browser: Browser;
let secretary: Page;
let sender: Page;
let path: string;
beforeAll(async () => {
  browser = await openBrowser();
  secretary = await signedInAs(browser, 'secretariat');
  sender = await signedIn(browser, demo.representativeOfVastraGotaland);
});
afterAll(async () => {
  const troubles = [...troublesFor(secretary), ...troublesFor(sender)];
  await browser.close();
  expect(troubles).toEqual([]);
});

/** From the list to the page of an exchange. */
async function openByTitle(page: Page, title: string): Promise<string> {
  await page.goto(`/exchanges?filter=${encodeURIComponent(JSON.stringify({ q: title }))}`);
  await page.getByRole('link', { name: title }).first().click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  return new URL(page.url()).pathname;
}

test('two people write the programme at once: half-days stay apart, and of one half-day both texts are shown', async () => {
  path = await openByTitle(secretary, 'Västra Götaland visits Lindenhof');
  await new CasePage(sender, 'exchange', path).open();
  await programmeOn(sender).getByText(t('programme.free')).first().waitFor();
  expect(await onPaper(sender).count()).toBe(0);
  // Different half-days, both open at once: neither knows of the other.
  const mine = await openHalfDay(sender, 0);
  const theirs = await openHalfDay(secretary, 1);
  await write(mine, t('programme.what'), 'Welcome by the principal');
  await write(theirs, t('programme.what'), 'Two training companies');
  await saveHalfDay(theirs);
  await saveHalfDay(mine);
  for (const page of [sender, secretary])
    for (const what of ['Welcome by the principal', 'Two training companies'])
      await programmeOn(page).getByText(what).waitFor();

  // The same half-day: who comes second sees both texts, has lost none, and decides.
  const first = await openHalfDay(sender, 2);
  const second = await openHalfDay(secretary, 2);
  await write(first, t('programme.what'), 'Apprentices tell of their first year');
  await write(second, t('programme.what'), 'A walk through the workshops');
  await saveHalfDay(second);
  const warning = first.getByRole('alert');
  await warning.getByText('A walk through the workshops').waitFor();
  expect(await first.getByLabel(t('programme.what')).inputValue()).toBe(
    'Apprentices tell of their first year',
  );
  await warning.getByRole('button', { name: t('programme.keepBoth') }).click();
  await saveHalfDay(first);
  for (const what of ['A walk through the workshops', 'Apprentices tell of their first year'])
    await programmeOn(secretary).getByText(what).waitFor();
});

/** The way to the programme as a file. */
const onPaper = (page: Page) => programmeOn(page).getByRole('link', { name: t('programme.print') });

test('what both have written is printed as one programme', async () => {
  const response = await sender.request.get((await onPaper(sender).getAttribute('href')) ?? '');
  expect(response.headers()['content-type']).toBe('application/pdf');
  const text = await textOfPdf(new Uint8Array(await response.body()));
  expect(text).toContain('Västra Götaland visits Lindenhof');
  expect(text).toContain('Morning Welcome by the principal Afternoon Two training companies');
  expect(text).toContain('Morning A walk through the workshops Apprentices tell of their first year');
  expect(text).toContain(t('programme.free'));
});

test('participants are pasted, looked at line by line, and only then written', async () => {
  await sender.getByRole('button', { name: t('paste.open') }).click();
  const dialog = sender.getByRole('dialog', { name: t('paste.title') });
  await write(dialog, t('paste.lines'), 'Signe Ny <signe.ny@vastragotaland.example>\nNobody at all');
  await dialog.getByRole('button', { name: t('paste.look') }).click();
  const lines = dialog.getByRole('list', { name: t('paste.rows') }).getByRole('listitem');
  await lines.filter({ hasText: 'Signe Ny' }).getByText(t('paste.state.new'), { exact: true }).waitFor();
  await lines.filter({ hasText: 'Nobody at all' }).getByText('The mail address is missing.').waitFor();
  await dialog.getByRole('button', { name: t('paste.add', { smart_count: 1 }) }).click();
  await lines.filter({ hasText: 'Signe Ny' }).getByText(t('paste.state.there')).waitFor();
  await dialog.getByRole('button', { name: t('action.cancel') }).click();
  await sender.getByText('Signe Ny', { exact: true }).first().waitFor();
});

test('the checklist is ticked by one side and seen by the other', async () => {
  const item = 'See to insurance: health, accident, liability';
  await sender.getByRole('checkbox', { name: item }).check();
  await secretary.getByRole('checkbox', { name: item, checked: true }).waitFor();
});

test('an answer that came by phone is recorded as such', async () => {
  // A match that somebody has not answered yet.
  await openFirstIn(secretary, 'proposed');
  const page = await new CasePage(secretary, 'exchange', new URL(secretary.url()).pathname).open();
  await page.act('acceptMatch', async (dialog) => {
    const whose = dialog.getByRole('radiogroup', { name: t('onBehalf.who') });
    if ((await whose.count()) > 0) await whose.getByRole('radio').first().check();
    await dialog.getByRole('radio', { name: t('channel.phone') }).check();
  });
  await page
    .story()
    .getByText(/said yes to the match, on the word of .+ \(by phone\)/)
    .first()
    .waitFor();
});
