import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { say } from '@waymark/domain';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser.js';
import { answerDialog } from '../steps/dialogs.js';
import { choose, pick, write } from '../steps/fields.js';
import { flawsOf, looks, show } from '../steps/looks.js';
import { linkIn, mailCount, newMailTo } from '../steps/mails.js';
import { applicationAction, asked, callAction, callUnderReview, take } from '../steps/promoter-pages.js';
import { newVisitor, signedIn, signedInAs, troublesFor } from '../steps/visitors.js';
import { askLabel, t } from '../steps/words.js';

/** Reviewed and interviewed; three more are staged already, each another way. */
const candidate = 'Camille Aubéracq';
const staged = ['Nagore Artzamendi', 'Edvard Lysekvist', 'Cooperativa Vallescura (invented)', candidate];

let browser: Browser;
let lead: Page;
let secretary: Page;
let call: string;
beforeAll(async () => {
  browser = await openBrowser();
  lead = await signedIn(browser, 'Ieva Dzintarāja');
  secretary = await signedInAs(browser, 'secretariat');
  call = await callUnderReview(lead);
});
afterAll(async () => {
  const troubles = [...troublesFor(lead), ...troublesFor(secretary)];
  await browser.close();
  expect(troubles).toEqual([]);
});

interface Row {
  id: string;
  title: string;
  staged: string | null;
}
const openOnes = (page: Page) =>
  asked<Row[]>(page, `/api/promoter-applications?callId=${call.split('/').at(-1)}&over=open&_end=100`);
const flaws = async (page: Page) => {
  const found: string[] = [];
  for (const look of looks) {
    await show(page, look);
    found.push(...(await flawsOf(page)).map((flaw) => `${look.theme}, ${look.screen}: ${flaw}`));
  }
  await show(page, looks[0]!);
  return found;
};
/** The address to which a candidate's letter goes: the secretariat alone sees it. */
async function addressOf(name: string): Promise<string> {
  const row = (await openOnes(secretary)).find(({ title }) => title === name);
  const { candidate: about } = await asked<{ candidate: { email: string } }>(
    secretary,
    `/api/promoter-applications/${row!.id}`,
  );
  return about.email;
}

test('whoever opens a page of the console from a mail comes to it by the link that signs them in', async () => {
  const visitor = await newVisitor(browser);
  await visitor.goto(`${call}/ranking`);
  const email = 'matthaus.brunnlinger@hohenwald.example';
  const before = await mailCount(email);
  await visitor.getByLabel(t('signIn.mail')).fill(email);
  await visitor.getByRole('button', { name: t('signIn.sendLink') }).click();
  const link = linkIn(await newMailTo(email, before));
  // As a mail program opens it.
  const tab = await visitor.context().newPage();
  await tab.goto(link);
  await tab.getByRole('button', { name: t('signIn.linkButton') }).click();
  await tab.waitForURL(`**${call}/ranking`);
  await visitor.context().close();
});

test('the lead narrows the ranking, stages a decision and sees whom the staged set favours', async () => {
  await lead.goto(`${call}/ranking`);
  const rows = lead.getByRole('main').getByRole('listitem');
  await lead.getByRole('link', { name: candidate }).waitFor();
  expect(await flaws(lead)).toEqual([]);

  await pick(lead, askLabel('region'), 'FRK2');
  await lead.getByRole('link', { name: staged[0]! }).waitFor({ state: 'detached' });
  await lead.getByRole('link', { name: candidate }).waitFor();
  await pick(lead, askLabel('region'), '');
  await lead.getByRole('link', { name: staged[0]! }).waitFor();

  const stage = applicationAction('stageDecision');
  await rows.getByRole('button', { name: `${stage}: ${candidate}` }).click();
  await answerDialog(lead.getByRole('dialog', { name: stage }), stage, async (dialog) => {
    await choose(dialog, askLabel('decision'), say('option.accept'));
    await write(dialog, askLabel('reason'), 'Makes it possible for twenty-six schools.');
  });
  await lead.getByText(t('promoter.acceptOf', { accept: 2, places: 5 })).waitFor();
  await rows.getByRole('button', { name: `${applicationAction('unstageDecision')}: ${candidate}` }).waitFor();
});

test('each letter is seen before all go out at once, each of them once', async () => {
  await lead.goto(`${call}/release`);
  const waiting = lead.getByRole('main').getByRole('status').first();
  await waiting.getByText(t('promoter.notReleased', { smart_count: staged.length })).waitFor();
  expect(await flaws(lead)).toEqual([]);
  for (const name of staged) {
    await lead.getByRole('button', { name: `${t('promoter.letter')}: ${name}` }).click();
    const letter = lead.getByRole('dialog', { name: t('promoter.letterTo', { name }) });
    await letter.locator(`iframe[title="${t('mails.frame')}"]`).waitFor();
    await lead.keyboard.press('Escape');
    await letter.waitFor({ state: 'hidden' });
  }

  // What is not decided yet is left out with a reason; of the one with a conflict of hers the lead knows nothing.
  for (const page of [lead, secretary]) {
    await page.goto(`${call}/release`);
    const out = callAction('leaveOut');
    const { leftOut } = await asked<{ leftOut: { id: string }[] }>(page, `/api${call}`);
    const open = (await openOnes(page)).filter(
      (row) => row.staged === null && !leftOut.some(({ id }) => id === row.id),
    );
    for (const { title } of open)
      await take(page, out, async (dialog) => {
        // A few are shown, many are chosen from.
        const choice = dialog.getByRole('combobox', { name: askLabel('applicationId') });
        if (await choice.isVisible()) await choice.selectOption({ label: title });
        else await dialog.getByRole('radio', { name: title, exact: true }).check();
        await write(dialog, askLabel('reason'), 'Not decided yet.');
        if (page === secretary) await choose(dialog, t('onBehalf.how'), t('channel.phone'));
      });
  }

  const addresses = await Promise.all(staged.map(addressOf));
  const before = await Promise.all(addresses.map(mailCount));
  await lead.goto(`${call}/release`);
  await take(lead, callAction('releaseDecisions'), async (dialog) => {
    await dialog.getByLabel(askLabel('balanceSeen')).check();
  });
  await lead.getByText(/^Released on .+ Every letter was sent\.$/).waitFor({ timeout: 60_000 });
  const after = await Promise.all(addresses.map(mailCount));
  expect(after.map((count, at) => count - before[at]!)).toEqual(staged.map(() => 1));
  expect(await flaws(lead)).toEqual([]);
});
