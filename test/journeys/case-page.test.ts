import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, dayOf, say } from '@waymark/domain';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { CasePage } from './steps/case-page.js';
import { answerDialog } from './steps/dialogs.js';
import { choose, pick, write } from './steps/fields.js';
import { flawsOf, looks, show } from './steps/looks.js';
import { until } from './steps/until.js';
import { demo, desk, keepPictures, signedIn, signedInAs, troublesFor } from './steps/visitors.js';
import { askLabel, t } from './steps/words.js';

let browser: Browser;
let secretary: Page;
let member: Page;
/** A match of this test's own, proposed to the member's organisation. */
let ours: CasePage<'exchange'>;
let theirs: CasePage<'exchange'>;

beforeAll(async () => {
  browser = await openBrowser();
  secretary = await signedInAs(browser, 'secretariat');
  member = await signedIn(browser, demo.representativeOfVastraGotaland);
  const id = await proposedToMember();
  ours = await new CasePage(secretary, 'exchange', `/exchanges/${id}/show`).open();
  theirs = await ours.seenBy(member);
});
afterEach(keepPictures);
afterAll(async () => {
  const troubles = [...troublesFor(secretary), ...troublesFor(member)];
  await browser.close();
  expect(troubles).toEqual([]);
});

const run = Date.now().toString(36);

/** Asks the API from a page, as its console does. */
function api<T>(
  page: Page,
  method: string,
  path: string,
  body?: object,
): Promise<{ status: number; body: T }> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
  return page.evaluate(
    async ([to, how]) => {
      const answer = await fetch(to, how);
      return { status: answer.status, body: (await answer.json()) as never };
    },
    [path, { method, headers, ...(body && { body: JSON.stringify(body) }) }] as const,
  );
}

interface Proposal {
  id: string;
  organisation: { id: string };
  topics: string[];
  formats: string[];
}

async function proposedToMember(): Promise<string> {
  const { body: me } = await api<{ organisations: { id: string }[] }>(member, 'GET', '/api/me');
  const senderOrganisationId = me.organisations[0]!.id;
  const open = '/api/proposals?stage=open&direction=receive&_end=50';
  for (const { id, organisation, topics, formats } of (await api<Proposal[]>(secretary, 'GET', open)).body) {
    if (organisation.id === senderOrganisationId) continue;
    const match = { hostProposalId: id, senderOrganisationId, topics, format: formats[0] };
    const more = { title: `A visit for the page of the case, ${run}`, why: 'Both plan skills together.' };
    const made = await api<{ id: string }>(secretary, 'POST', '/api/exchanges', { ...match, ...more });
    if (made.status === 201) return made.body.id;
  }
  throw new Error('No open proposal can be matched with the organisation of the member.');
}

const clocks = (page: Page) => page.getByRole('region', { name: t('case.clocks') });
const documents = (page: Page) => page.getByRole('region', { name: t('document.title') });
const line = (at: CasePage<'exchange'>, text: string): Locator =>
  at.story().getByRole('listitem').filter({ hasText: text });
const typed = (at: CasePage<'exchange'>) => at.story().getByLabel(t('note.write'));

/** Writes into the composer and saves or sends. */
async function tell(at: CasePage<'exchange'>, to: string, text: string, mailed = false): Promise<void> {
  await pick(at.story(), t('note.forWhom'), to);
  await typed(at).fill(text);
  if (mailed) await at.story().getByLabel(t('note.mailToo')).check();
  const button = t(mailed ? 'note.send' : 'note.keep');
  await at.story().getByRole('button', { name: button, exact: true }).click();
  await line(at, text).waitFor();
  await until('an empty field', async () => (await typed(at).inputValue()) === '' || undefined);
}

describe('the reminders of a case', () => {
  const reason = `They are on a school trip, ${run}`;
  const later = addDays(dayOf(new Date().toISOString()), 7);

  test('are put off to a day and skipped, each with a reason that stands in the story', async () => {
    const postpone = say('beside.action.postponeReminder');
    await clocks(secretary).getByRole('button', { name: postpone }).click();
    await answerDialog(secretary.getByRole('dialog', { name: postpone }), postpone, async (dialog) => {
      await write(dialog, askLabel('until'), later);
      await write(dialog, askLabel('reason'), reason);
    });
    await line(ours, 'postponed').filter({ hasText: reason }).waitFor();
    await clocks(secretary).locator(`time[datetime="${later}"]`).waitFor();

    const skip = say('beside.action.skipReminder');
    await clocks(secretary).getByRole('button', { name: skip }).click();
    await answerDialog(secretary.getByRole('dialog', { name: skip }), skip, (dialog) =>
      write(dialog, askLabel('reason'), `${reason}, both`),
    );
    await line(ours, 'skipped')
      .filter({ hasText: `${reason}, both` })
      .waitFor();
  });

  test('are no business of the sides', async () => {
    await clocks(member).waitFor();
    expect(await clocks(member).getByRole('button').count()).toBe(0);
  });
});

describe('what people write to each other', () => {
  const question = `When does your term begin, ${run}?`;
  const internal = `The budget is not there yet, ${run}`;

  test('is not lost when the page is left before it is saved', async () => {
    await pick(ours.story(), t('note.forWhom'), 'sender');
    await typed(ours).fill(question);
    await ours.open();
    expect(await typed(ours).inputValue()).toBe(question);
    await ours
      .story()
      .getByRole('button', { name: t('note.keep'), exact: true })
      .click();
    await line(ours, question).waitFor();
  });

  test('appears by itself on the open page of whom it is for, and of nobody else', async () => {
    await line(theirs, question).waitFor();
    await tell(ours, 'secretariat', internal);
    await tell(theirs, 'secretariat', `In August, ${run}`, true);
    await line(ours, `In August, ${run}`).waitFor();
    expect(await line(theirs, internal).count()).toBe(0);
    await theirs.open();
    await line(theirs, question).waitFor();
    expect(await line(theirs, internal).count()).toBe(0);
  });

  test('can be looked at alone', async () => {
    await pick(ours.story(), t('case.storyFilter'), 'note');
    await line(ours, internal).waitFor();
    expect(await line(ours, 'postponed').count()).toBe(0);
    await pick(ours.story(), t('case.storyFilter'), 'mail');
    await line(ours, 'postponed').waitFor();
    expect(await line(ours, internal).count()).toBe(0);
    await pick(ours.story(), t('case.storyFilter'), 'all');
  });
});

test('a document is there for the other side at once, to be saved and not to be taken away', async () => {
  const file = {
    name: `Agenda ${run}.pdf`,
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7 agenda'),
  };
  await documents(secretary).getByLabel(t('document.forWhom')).selectOption('parties');
  await documents(secretary).locator('input[type=file]').setInputFiles(file);
  const link = documents(member).getByRole('link', { name: file.name });
  await link.waitFor();
  const saving = member.waitForEvent('download');
  await link.click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe(file.name);
  expect(await readFile(await saved.path(), 'utf8')).toBe('%PDF-1.7 agenda');
  const away = { name: t('document.removeOf', { name: file.name }) };
  expect(await documents(member).getByRole('button', away).count()).toBe(0);

  const wrong = { name: 'Agenda.pdf', mimeType: 'application/pdf', buffer: Buffer.from('no PDF at all') };
  await documents(secretary).locator('input[type=file]').setInputFiles(wrong);
  await secretary.getByText('This is no file we can take.').waitFor();

  await documents(secretary).getByRole('button', away).click();
  await documents(secretary)
    .getByRole('button', { name: t('document.removeSure') })
    .click();
  await link.waitFor({ state: 'detached' });
  await line(theirs, `took a document away: ${file.name}`).waitFor();
});

test('the secretariat sees who was shown how to reach whom', async () => {
  const looked = secretary.getByRole('region', { name: t('looks.title') });
  await looked.getByRole('button', { name: t('looks.open') }).click();
  await looked.getByRole('listitem').filter({ hasText: 'saw how to reach' }).first().waitFor();
  expect(await member.getByRole('region', { name: t('looks.title') }).count()).toBe(0);
});

test('axe finds nothing on the page, in both themes, on a desk and on a phone', async () => {
  const found: string[] = [];
  for (const look of looks) {
    await show(secretary, look);
    found.push(...(await flawsOf(secretary)).map((flaw) => `${look.theme}, ${look.screen}: ${flaw}`));
  }
  await show(secretary, { theme: 'light', screen: 'desk', size: desk });
  expect(found).toEqual([]);
});

test('of two who act at once the second is told why it is too late, and sees what the first has done', async () => {
  const mine = await ours.choose('withdrawMatch');
  await write(mine, askLabel('reason'), `A better match turned up, ${run}`);
  const why = `No time this year, ${run}`;
  await theirs.act('declineMatch', async (dialog) => {
    await choose(dialog, askLabel('kind'), say('option.not-now'));
    await write(dialog, askLabel('reason'), why);
  });
  // The page behind the dialog knows already (its roles are hidden by the dialog); what was typed is still there.
  await secretary.getByText(why).first().waitFor();
  await mine.getByRole('button', { name: say('exchange.action.withdrawMatch'), exact: true }).click();
  const answer = mine.getByRole('alert');
  await answer.getByText(say('refusal.wrong-stage')).waitFor();
  expect(await mine.getByLabel(askLabel('reason')).inputValue()).toContain('A better match');
  await mine.getByRole('button', { name: t('action.cancel') }).click();
  await ours.standsAt('declined');
});
