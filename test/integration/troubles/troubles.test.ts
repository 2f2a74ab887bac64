import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type {
  EventView,
  ExchangeView,
  TaskView,
  TroubleRow,
  TroubleView,
  WayOutTaken,
} from '@waymark/contract';
import { type Api, apiOn } from '../../support/api/api-on.js';
import { act } from '../../support/api/players.js';
import type { Client } from '../../support/api/client.js';
import { brokenClock, brokenDecisions, brokenMails } from '../../support/casework/breakage.js';
import { eventually } from '../../support/casework/eventually.js';
import { replayCase } from '../../support/casework/history.js';
import { caseworkNow, type Casework, rowsOf } from '../../support/casework/in-process.js';
import { Story } from '../../support/casework/story.js';

let work: Casework;
let api: Api;
let secretariat: Client;
let host: Client;
beforeAll(async () => {
  work = await caseworkNow();
  api = await apiOn(work);
  secretariat = await api.as(work.partnership.secretariat.personId!);
  host = await api.as(work.partnership.basque.representativeId);
});
afterAll(async () => {
  await api.close();
  await work.close();
});

const pageOf = async ({ exchange }: Story, who = secretariat) =>
  (await who.get<ExchangeView>(`/api/exchanges/${exchange.id}`)).body;
/** Troubles of a case once there are so many. */
const troubles = (story: Story, count: number): Promise<TroubleView[]> =>
  eventually(async () => {
    const found = (await pageOf(story)).troubles;
    return found.length === count && found;
  });
const storyOf = async ({ exchange }: Story, who = secretariat) =>
  (await who.get<EventView[]>(`/api/exchanges/${exchange.id}/events`)).body;
const take = ({ id }: TroubleView, way: string, body: object = {}, who = secretariat, key?: string) =>
  who.post<WayOutTaken>(`/api/troubles/${id}/ways/${way}`, body, key ? { key } : {});
const listed = async (who = secretariat) => (await who.get<TroubleRow[]>('/api/troubles')).body;
const rest = (story: Story) =>
  eventually(async () => {
    const [row] = await rowsOf<{ done: boolean }>(
      work,
      'select seq = driven_seq as done from exchange where id = ?',
      [story.exchange.id],
    );
    return row?.done;
  });

describe('a mail whose words cannot be made', () => {
  let broken: Story;
  beforeAll(async () => {
    broken = new Story(work);
    broken.hostProposal = await broken.offer('receive');
    broken.senderProposal = await broken.offer('send');
    const mend = await brokenMails(work);
    broken.exchange = await work.caller.make('exchange', 'proposeMatch', broken.secretariat, {
      payload: broken.match(),
    });
    await mend();
  });

  test('is shown to the secretariat alone, with what to do, while another case goes its way', async () => {
    const [one, two] = (await troubles(broken, 2)) as [TroubleView, TroubleView];
    expect([one.sentence, two.sentence].toSorted()).toEqual([
      'A mail to Ane Etxeberria does not go out: the proposed match.',
      'A mail to Lars Lindqvist does not go out: the proposed match.',
    ]);
    expect(one).toMatchObject({ kind: 'mail', code: 'RangeError', goesOn: true });
    expect(one.tries).toBeGreaterThanOrEqual(3);
    expect(one.advice).toContain('RangeError');
    expect(one.ways.map(({ name, allowed }) => [name, allowed])).toEqual([
      ['tryAgain', true],
      ['doneByHand', true],
      ['leaveOut', true],
    ]);
    expect((await pageOf(broken, host)).troubles).toEqual([]);
    expect(await listed(host)).toEqual([]);
    expect((await listed()).map((row) => [row.case.id, row.count])).toEqual([[broken.exchange.id, 2]]);

    const other = new Story(work);
    await other.propose();
    await other.introduce();
    await rest(other);
    expect((await pageOf(other)).troubles).toEqual([]);
    // The broken case itself goes on too: what comes after the mails that fail is not held up by them.
    await broken.ask('acceptMatch', broken.host);
  });

  test('can be left out or done by hand by the secretariat, once, with a word in the story', async () => {
    const found = await troubles(broken, 2);
    const ane = found.find(({ sentence }) => sentence.includes('Ane'))!;
    const lars = found.find((one) => one !== ane)!;
    const reason = { reason: 'She was told on the telephone.' };
    expect((await take(ane, 'leaveOut', reason, host)).status).toBe(404);
    const missing = await take(ane, 'leaveOut', {});
    expect([missing.status, missing.text]).toEqual([422, expect.stringContaining('"reason"')]);
    expect((await take(ane, 'leaveOut', { ...reason, comment: 'x' })).status).toBe(422);
    expect((await take(ane, 'noSuchWay', reason)).status).toBe(404);
    const key = 'left-out-once';
    expect((await take(ane, 'leaveOut', reason, secretariat, key)).body).toEqual({
      caseId: broken.exchange.id,
    });
    expect((await take(ane, 'leaveOut', reason, secretariat, key)).status).toBe(200);
    expect((await take(ane, 'leaveOut', reason)).status).toBe(409);
    expect((await take(lars, 'doneByHand', { comment: 'I called him.' })).status).toBe(200);
    expect((await pageOf(broken)).troubles).toEqual([]);
    const told = (await storyOf(broken)).filter(({ type }) => type.startsWith('mail-'));
    expect(told.map(({ sentence }) => sentence)).toEqual([
      'Noor Peeters told Lars Lindqvist by hand what a mail could not: I called him.',
      'Noor Peeters left out a mail to Ane Etxeberria that could not be sent: She was told on the telephone.',
    ]);
    expect(JSON.stringify(await storyOf(broken, host))).not.toContain('on the telephone');
    await rest(broken);
    expect(await listed()).toEqual([]);
    // The case goes on as if nothing had been.
    await broken.ask('acceptMatch', broken.sender);
    await replayCase(work.client, broken.exchange);
  });
});

describe('a mail that was given up', () => {
  test('goes out after all when its address was corrected and it is tried again', async () => {
    const story = new Story(work);
    const { representativeId } = work.partnership.basque;
    const email = work.partnership.emailOf(representativeId);
    story.hostProposal = await story.offer('receive');
    story.senderProposal = await story.offer('send');
    const title = 'A visit whose mail is given up';
    await rowsOf(work, `update person set email = '' where id = ?`, [representativeId]);
    story.exchange = await story.proposeMatch({ title });
    const [given] = (await troubles(story, 1)) as [TroubleView];
    expect(given).toMatchObject({ kind: 'mail', code: 'no-address', goesOn: false });
    const open = async () =>
      (await secretariat.get<TaskView[]>(`/api/tasks?done=false&caseId=${story.exchange.id}`)).body;
    expect((await open()).map(({ key }) => key)).toContain('mail-undelivered');

    await rowsOf(work, 'update person set email = ? where id = ?', [email, representativeId]);
    expect((await take(given, 'tryAgain')).status).toBe(200);
    await troubles(story, 0);
    // Of this case alone: the mails of the cases before it may still be on their way.
    const arrived = () =>
      work.mail.store.list({ to: email }).filter(({ subject }) => subject.includes(title));
    await eventually(() => arrived().length === 1);
    // The mail server has it a moment before that is written down.
    await eventually(async () => !(await open()).some(({ key }) => key === 'mail-undelivered'));
    await rest(story);
  });
});

describe('a case in which nothing can be decided', () => {
  let story: Story;
  beforeAll(async () => {
    story = new Story(work);
    await story.propose();
  });

  test('shows the step that failed, and carries it out once what was wrong is mended', async () => {
    const mend = await brokenDecisions(work, story.exchange);
    const answer = await act(host, 'exchanges', story.exchange.id, 'acceptMatch');
    expect(answer.status).toBe(409);
    const [failed] = (await troubles(story, 1)) as [TroubleView];
    expect(failed).toMatchObject({ kind: 'step', code: 'sql-P0001', goesOn: false });
    expect(failed.sentence).toBe(
      '“Say yes to the match”, asked for by Ane Etxeberria, could not be carried out.',
    );
    // It fails again: that is the newer trouble, and the older one is over.
    expect((await take(failed, 'tryAgain')).status).toBe(409);
    const [again] = (await troubles(story, 1)) as [TroubleView];
    expect(again.id).not.toBe(failed.id);
    await mend();
    expect((await take(again, 'tryAgain')).status).toBe(200);
    const { hostSide, troubles: left } = await pageOf(story);
    expect([hostSide.acceptedAt !== null, left]).toEqual([true, []]);
    expect((await storyOf(story)).find(({ type }) => type === 'match-accepted')!.actor.name).toBe(
      'Ane Etxeberria',
    );
  });

  test('shows its clock, which goes on by itself once what was wrong is mended', async () => {
    const mend = await brokenDecisions(work, story.exchange);
    await overdue(story);
    const [stuck] = (await troubles(story, 1)) as [TroubleView];
    expect(stuck).toMatchObject({ kind: 'clock', code: 'sql-P0001', goesOn: true });
    expect(stuck.sentence).toMatch(/^What is due in this case does not happen by itself/);
    expect(stuck.ways.map(({ name }) => name)).toEqual(['tryAgain', 'leaveOut']);
    await mend();
    expect((await take(stuck, 'tryAgain')).status).toBe(200);
    await troubles(story, 0);
    expect((await storyOf(story)).some(({ type }) => type.startsWith('reminder-'))).toBe(true);
  });

  test('can be told to leave out what its clock cannot do', async () => {
    const late = new Story(work);
    await late.propose();
    const mend = await brokenClock(work, late.exchange);
    await overdue(late);
    const [stuck] = (await troubles(late, 1)) as [TroubleView];
    const reason = 'The two sides have spoken.';
    expect((await take(stuck, 'leaveOut', { reason })).status).toBe(200);
    await troubles(late, 0);
    const [told] = await storyOf(late);
    expect(told).toMatchObject({ type: 'mark-left-out', data: { reason, clock: 'answer' } });
    await mend();
    await late.introduce();
  });
});

/** Moves everything that is due in a case into the past, as if days had gone by, and wakes it. */
async function overdue({ exchange }: Story): Promise<void> {
  await rowsOf(
    work,
    `update exchange set due_at = now() - interval '1 hour', stage_since = stage_since - interval '6 days',
       facts = jsonb_set(facts, '{stageSince}', to_jsonb(to_char(now() - interval '6 days', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
     where id = ?`,
    [exchange.id],
  );
  await work.caller.wake(exchange);
}
