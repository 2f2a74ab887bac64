import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CaseKey } from '@waymark/db';
import { addDays, type ExchangeFacts, type ProposalFacts } from '@waymark/domain';
import { eventually } from '../../support/casework/eventually.js';
import { replayCase } from '../../support/casework/history.js';
import { caseworkInTime, rowsOf, type CaseworkInTime } from '../../support/casework/in-process.js';
import { foundPartnership } from '../../support/casework/partnership.js';
import { Story } from '../../support/casework/story.js';

describe('time goes by, and the cases with it', () => {
  let work: CaseworkInTime;
  beforeAll(async () => {
    work = await caseworkInTime();
  });
  afterAll(() => work.close());

  /** Other people and organisations for each test: one story's barred pair is not another's. */
  const newStory = async () =>
    new Story({ caller: work.caller, partnership: await foundPartnership(work.orm, await work.now()) });

  const factsOf = async <F>({ kind, id }: CaseKey): Promise<F> => {
    const [row] = await rowsOf<{ facts: F }>(work, `select facts from ${kind} where id = ?`, [id]);
    return row!.facts;
  };
  const reaches = (about: CaseKey, stage: string) =>
    eventually(async () => (await factsOf<ExchangeFacts>(about)).stage === stage);
  const eventsOf = async ({ id }: CaseKey) =>
    (
      await rowsOf<{ type: string }>(work, 'select type from case_event where case_id = ? order by seq', [id])
    ).map(({ type }) => type);
  const openTasks = async ({ id }: CaseKey) =>
    (
      await rowsOf<{ key: string }>(work, 'select key from task where case_id = ? and done_at is null', [id])
    ).map(({ key }) => key);
  /** Receivers of a mail about a case, in the order it was asked for. */
  const receivers = async ({ id }: CaseKey, mail: string) =>
    (
      await rowsOf<{ person: string }>(
        work,
        `select data->>'personId' as person from effect where case_id = ? and data->>'mail' = ? order by seq`,
        [id, mail],
      )
    ).map(({ person }) => person);

  test('an unanswered match is reminded of, expires, bars the pair and asks the silent side to reconfirm', async () => {
    const story = await newStory();
    await story.propose();
    await story.ask('acceptMatch', story.host);
    await work.pass('12 days');
    await reaches(story.exchange, 'expired');
    expect(await eventsOf(story.exchange)).toEqual([
      'match-proposed',
      'match-accepted',
      'reminder-sent',
      'reminder-sent',
      'match-expired',
    ]);
    const silent = story.sender.personId;
    expect(await receivers(story.exchange, 'match-answer-reminder')).toEqual([silent, silent]);
    const bars = await rowsOf<{ reason: string; days: number }>(
      work,
      'select reason, until - created_at::date as days from pair_bar where case_id = ?',
      [story.exchange.id],
    );
    expect(bars).toEqual([{ reason: 'expireMatch', days: expect.any(Number) }]);
    expect(bars[0]!.days).toBeGreaterThanOrEqual(89);

    await eventually(
      async () => (await factsOf<ProposalFacts>(story.senderProposal)).reconfirmAskedAt !== null,
    );
    expect((await factsOf<ProposalFacts>(story.hostProposal)).reconfirmAskedAt).toBeNull();
    const again = await work.caller.tryToAsk(
      { kind: 'exchange', id: '00000000-0000-4000-8000-00000000dead' },
      'proposeMatch',
      story.secretariat,
      { payload: story.match() },
    );
    expect(again).toMatchObject({ accepted: false, code: 'unmet-needs' });

    await work.pass('16 days');
    await reaches(story.senderProposal, 'expired');
    expect((await factsOf<ProposalFacts>(story.hostProposal)).stage).toBe('open');
    await replayCase(work.client, story.exchange);
  });

  test('an introduction without a first contact becomes a task and lapses', async () => {
    const story = await newStory();
    await story.propose();
    await story.ask('acceptMatch', story.host);
    await story.ask('acceptMatch', story.sender);
    await work.pass('15 days');
    await eventually(async () => (await openTasks(story.exchange)).includes('first-contact-missing'));
    await work.pass('15 days');
    await reaches(story.exchange, 'lapsed');
    expect(await openTasks(story.exchange)).toEqual([]);
    // Its places have come back: the proposals are matched again.
    await reaches(story.hostProposal, 'open');
    await reaches(story.senderProposal, 'open');
  });

  test('a visit is reminded of, starts by itself, and is taken as held when nobody says how it went', async () => {
    const story = await newStory();
    await story.propose();
    await story.introduce();
    const start = addDays(await story.today(), 40);
    await story.ask('planVisit', story.host, { start, end: addDays(start, 2) });
    await story.ask('addParticipant', story.sender, { personId: story.world.partnership.asa });
    await work.pass('39 days');
    await eventually(async () => (await openTasks(story.exchange)).includes('pre-reports-missing'));
    const { asa } = story.world.partnership;
    expect(await receivers(story.exchange, 'pre-report-reminder')).toEqual([asa, asa]);
    expect(await receivers(story.exchange, 'pre-reports-missing-contact')).not.toEqual([]);

    await work.pass('2 days');
    await reaches(story.exchange, 'visiting');
    expect(await openTasks(story.exchange)).toContain('visit-gaps');
    await work.pass('4 days');
    await reaches(story.exchange, 'reporting');
    expect((await factsOf<ExchangeFacts>(story.exchange)).visit).toMatchObject({ outcome: 'unconfirmed' });
    expect(await openTasks(story.exchange)).toContain('visit-unconfirmed');

    await work.pass('13 days');
    await eventually(async () => (await receivers(story.exchange, 'post-report-reminder')).length === 2);
    await replayCase(work.client, story.exchange);
  });

  test('nobody is quoted who does not say yes, and half a year later both sides are asked what became of it', async () => {
    const story = await newStory();
    await story.propose();
    await story.introduce();
    const start = addDays(await story.today(), 60);
    await story.prepare(start, addDays(start, 1));
    await work.pass('61 days');
    await reaches(story.exchange, 'visiting');
    await work.pass('1 days');
    await story.report(start);
    await story.draftFactsheet();
    await story.ask('finishDraft', story.secretariat);
    await story.ask('approveFactsheet', story.host);
    await story.ask('approveFactsheet', story.sender);
    const { asa, bjorn } = story.world.partnership;
    await story.ask('confirmItem', story.traveller(asa), { itemId: `quote:${asa}` });
    expect((await factsOf<ExchangeFacts>(story.exchange)).stage).toBe('approval');
    await work.pass('9 days');
    await reaches(story.exchange, 'published');
    expect((await factsOf<ExchangeFacts>(story.exchange)).factsheet.items).toEqual([
      expect.objectContaining({ id: `quote:${asa}`, status: 'confirmed' }),
      expect.objectContaining({ id: `quote:${bjorn}`, status: 'dropped' }),
    ]);
    await story.complete();

    await work.pass('190 days');
    const { basque, vastra } = story.world.partnership;
    await eventually(async () => (await receivers(story.exchange, 'follow-up')).length > 0);
    expect((await receivers(story.exchange, 'follow-up')).toSorted()).toEqual(
      [basque.representativeId, vastra.representativeId].toSorted(),
    );
    await work.pass('40 days');
    await eventually(
      async () => (await factsOf<ExchangeFacts>(story.exchange)).followUp?.status === 'no-answer',
    );
    const reports = await rowsOf<{ answers: Record<string, unknown> }>(
      work,
      `select answers from report where exchange_id = ? and kind = 'pre-participant'`,
      [story.exchange.id],
    );
    expect(reports).toHaveLength(2);
    for (const { answers } of reports) expect(Object.keys(answers)).not.toContain('accessNeeds');
    // Nothing is left to be done, ever: the run ends.
    await eventually(async () => {
      const handle = work.client.workflow.getHandle(`exchange/${story.exchange.id}`);
      return (await handle.describe()).status.name === 'COMPLETED';
    });
    await replayCase(work.client, story.exchange);
  });

  test('a case on hold stands still, goes on by itself on its day, and has lost a visit that went by', async () => {
    const story = await newStory();
    await story.propose();
    await story.introduce();
    const today = await story.today();
    await story.ask('planVisit', story.host, { start: addDays(today, 20), end: addDays(today, 21) });
    await story.ask('planVisit', story.host, { start: addDays(today, 50), end: addDays(today, 51) });
    await work.pass('25 days');
    // The dates were moved, and the clock with them.
    expect((await factsOf<ExchangeFacts>(story.exchange)).stage).toBe('preparing');
    await story.ask('putOnHold', story.secretariat, {
      until: addDays(today, 70),
      reason: 'A change of minister.',
    });
    await work.pass('30 days');
    expect((await factsOf<ExchangeFacts>(story.exchange)).stage).toBe('on-hold');
    await work.pass('16 days');
    await reaches(story.exchange, 'preparing');
    const { plan } = await factsOf<ExchangeFacts>(story.exchange);
    expect([plan.start, plan.end]).toEqual([undefined, undefined]);
    expect(await eventsOf(story.exchange)).toContain('resumed');
    await replayCase(work.client, story.exchange);
  });
});
