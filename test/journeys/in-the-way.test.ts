import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { proposalLifecycle, say } from '@waymark/domain';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { answerDialog } from './steps/dialogs.js';
import { write } from './steps/fields.js';
import { outageFor, withTemporalFrozen } from './steps/outage.js';
import { beginProposal, saveDraft, writeProposal } from './steps/proposal-pages.js';
import { openOwedReport } from './steps/report-page.js';
import * as story from './steps/story.js';
import { chooseDemo, demo, phone, signedIn, signedInAs, signOut, troublesFor } from './steps/visitors.js';
import { askLabel, beforeValue, labelled, labelOf, t } from './steps/words.js';

let browser: Browser;
let member: Page;
beforeAll(async () => {
  browser = await openBrowser();
  member = await signedIn(browser, demo.representativeOfBasqueCountry);
});
afterAll(async () => {
  const troubles = troublesFor(member);
  await browser.close();
  expect(troubles).toEqual([]);
});

describe('what belongs to others', () => {
  test('is a page that says so, and stands in no list', async () => {
    const secretary = await signedInAs(browser, 'secretariat');
    await secretary.goto('/exchanges');
    await secretary.getByRole('searchbox', { name: t('list.search') }).fill('Hohenwald visits');
    const found = secretary
      .getByRole('row')
      .getByRole('link', { name: /^Hohenwald visits/ })
      .first();
    const path = (await found.getAttribute('href')) ?? '';
    expect(path).toMatch(/^\/exchanges\/[\w-]+\/show$/);

    for (const place of [path, path.replace('/exchanges/', '/factsheet-drafts/')]) {
      await member.goto(place);
      await member.getByRole('heading', { level: 1, name: t('page.notFound') }).waitFor();
      await member.getByText(t('page.notFoundHelp')).waitFor();
    }
    await member.goto('/exchanges');
    await member.getByRole('searchbox', { name: t('list.search') }).fill('Hohenwald visits');
    await member.getByText(t('list.noMatch')).waitFor();
  });

  test('is not in the way of what is not there at all', async () => {
    await member.goto('/nowhere/at-all');
    await member.getByRole('heading', { level: 1, name: t('page.notFound') }).waitFor();
    await member.getByRole('link', { name: t('page.toHome') }).click();
    await member.getByRole('heading', { level: 2, name: t('home.needs'), exact: true }).waitFor();
  });
});

describe('a step that cannot be taken', () => {
  test('stands in the menu with its reasons', async () => {
    const title = 'Only a title so far';
    await beginProposal(member, { direction: 'receive', title });
    const proposal = await saveDraft(member, title);
    const submit = (await proposal.menu()).getByRole('menuitem', { name: labelOf.proposal('submit') });
    const reasons = await submit.innerText();
    const given = ['titleGiven', 'placesGiven'];
    for (const need of proposalLifecycle.actions.submit.needs.filter((name) => !given.includes(name)))
      expect(reasons).toContain(say(`proposal.need.${need}`));
    expect(await submit.getAttribute('aria-disabled')).toBe('true');
  });

  test('because somebody took it a moment ago is refused in words', async () => {
    const proposal = await writeProposal(member, { ...story.hostOffer, title: 'Submitted twice' });
    const elsewhere = await proposal.seenBy(await member.context().newPage());
    // Begun before the news of it arrives, which would take the button away.
    const dialog = await proposal.choose('submit');
    await elsewhere.act('submit');
    await expect(answerDialog(dialog, labelOf.proposal('submit'))).rejects.toThrow(
      say('refusal.wrong-stage'),
    );
    await elsewhere.page.close();
  });
});

describe('nothing typed is lost', () => {
  test('in a dialog while the server takes nothing, and what is sent again is done once', async () => {
    const title = 'Withdrawn while the server was away';
    await beginProposal(member, { direction: 'receive', title });
    const proposal = await saveDraft(member, title);
    const reason = 'The workshop moves to Irún, and we do not know when.';
    const label = labelOf.proposal('withdraw');

    const outage = await outageFor(member, '**/api/proposals/*/actions/**');
    const dialog = await proposal.choose('withdraw');
    await write(dialog, askLabel('reason'), reason);
    await dialog.getByRole('button', { name: label, exact: true }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByLabel(labelled(askLabel('reason'))).inputValue()).toBe(reason);
    // Closed and opened again it is still there.
    await dialog.getByRole('button', { name: t('action.cancel') }).click();
    await proposal.choose('withdraw');
    expect(await dialog.getByLabel(labelled(askLabel('reason'))).inputValue()).toBe(reason);

    await outage.end();
    const sent = member.waitForRequest('**/api/proposals/*/actions/**');
    await dialog.getByRole('button', { name: label, exact: true }).click();
    expect(new Set([...outage.keys, (await sent).headers()['idempotency-key']]).size).toBe(1);
    await dialog.waitFor({ state: 'hidden' });
    await proposal.story().getByText(reason).waitFor();
  });

  test('on a page while the server takes nothing', async () => {
    const title = 'Written while the server was away';
    await beginProposal(member, { direction: 'send', title });
    const summary = 'Ñandú, œuvre, Łódź: every letter stays.';
    await write(member, t('proposal.summaryAsk'), summary);
    const outage = await outageFor(member, '**/api/proposals');
    await member.getByRole('button', { name: t('proposal.saveDraft') }).click();
    await member.getByRole('alert').waitFor();
    expect(await member.getByLabel(labelled(t('proposal.summaryAsk'))).inputValue()).toBe(summary);

    await outage.end();
    await saveDraft(member, title);
    await member.getByText(summary).waitFor();
    expect(new Set(outage.keys).size).toBe(1);
  });

  test('in a report on a phone, though it is loaded again before the server is back', async () => {
    const page = await signedIn(browser, 'Märta Sjöåker', { viewport: phone });
    await openOwedReport(page, 'post-participant', 'Klintevang');
    const change = page.getByLabel('What will you change at home?');
    const outage = await outageFor(page, '**/api/reports/*/answers');
    const text = `We ask first, and plan afterwards (${Date.now()}).`;
    await change.fill(text);
    await page.getByText(beforeValue('report.notSaved')).waitFor();
    await page.reload();
    await change.waitFor();
    expect(await change.inputValue()).toBe(text);

    await outage.end();
    await page.getByText(beforeValue('report.savedAt')).waitFor();
    // On another device it is there too.
    const other = await signedIn(browser, 'Märta Sjöåker');
    await other.goto(new URL(page.url()).pathname);
    await other.getByText(text).waitFor();
    expect([...troublesFor(page), ...troublesFor(other)]).toEqual([]);
  });
});

test('what somebody typed and could not save is not met by the next person at the same browser', async () => {
  const page = await signedIn(browser, 'Märta Sjöåker');
  await openOwedReport(page, 'post-participant', 'Klintevang');
  const report = new URL(page.url()).pathname;
  const text = `Only for us (${Date.now()}).`;
  const outage = await outageFor(page, '**/api/reports/*/answers');
  await page.getByLabel('What will you change at home?').fill(text);
  await page.getByText(beforeValue('report.notSaved')).waitFor();
  const onThisDevice = () => page.evaluate(() => JSON.stringify({ ...window.localStorage }));
  expect(await onThisDevice()).toContain(text);

  await signOut(page);
  expect(await onThisDevice()).not.toContain(text);
  await outage.end();
  await chooseDemo(page, t('role.secretariat'));
  await page.getByRole('heading', { level: 2, name: t('home.needs'), exact: true }).waitFor();
  await page.goto(report);
  const change = page.getByLabel('What will you change at home?');
  await change.waitFor();
  expect(await change.inputValue()).not.toBe(text);
  expect(troublesFor(page)).toEqual([]);
});

test('a step taken while Temporal stands still is done once it goes on', async () => {
  const title = 'Withdrawn while Temporal stood still';
  await beginProposal(member, { direction: 'receive', title });
  const proposal = await saveDraft(member, title);
  const dialog = await proposal.choose('withdraw');
  const reason = 'We thought better of it.';
  await write(dialog, askLabel('reason'), reason);
  await withTemporalFrozen(async () => {
    const answer = member.waitForResponse('**/api/proposals/*/actions/**');
    await dialog.getByRole('button', { name: labelOf.proposal('withdraw'), exact: true }).click();
    expect((await answer).status()).toBe(503);
  });
  // The console asks again by itself, under the same key.
  await dialog.waitFor({ state: 'hidden' });
  await proposal.standsAt('withdrawn');
  expect(await proposal.story().getByText(reason).count()).toBe(1);
});
