import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { addDays, addMonths, type Day, type ProposalFacts } from '@waymark/domain';
import { eventually } from '../../../support/casework/eventually.js';
import { rowsOf } from '../../../support/casework/in-process.js';
import type { Year } from '../../../support/casework/year.js';

/** The next one that is not today. */
async function nextThursday(year: Year): Promise<Day> {
  const today = await year.today();
  const days = [1, 2, 3, 4, 5, 6, 7].map((ahead) => addDays(today, ahead));
  return days.find((day) => new Date(day).getUTCDay() === 4)!;
}

/** A proposal's own clocks: information, reconfirmation, and what ends with it. */
export function proposalCases(the: () => Year): void {
  test('a question unanswered for five working days: a draft again, the weekend not counted', async () => {
    const year = the();
    const story = await year.story(await nextThursday(year));
    const about = await story.draft('receive');
    const { caller } = year.work;
    await caller.ask(about, 'submit', story.host);
    await caller.ask(about, 'askForInformation', story.secretariat, {
      payload: { question: 'Which schools would take part?' },
    });
    await year.settled();
    // Asked on a Thursday: Friday is the first, the Thursday after it the fifth.
    expect(await year.silence(story, 10, { about })).toEqual([
      [8, '00:00', 'proposal-back-to-draft', 'host'],
      [8, '00:00', 'returned-to-draft', 'clock'],
    ]);
    expect(await year.openTasks(about)).toEqual([]);
    await year.replays(about);
  });

  test('reconfirmed every six months; unanswered after 14 days it is over, and may be taken up again', async () => {
    const year = the();
    const story = await year.story();
    const about = await story.offer('send');
    const opened = await year.today();
    const begun = await year.work.now();
    await year.passTo(addDays(addMonths(opened, 6), 1));
    const asked = [
      [0, '08:00', 'reconfirm', 'sender'],
      [0, '08:00', 'reconfirm-asked', 'clock'],
      [0, '08:00', 'task reconfirm-wanted', 'proposer'],
    ];
    expect(
      (await year.diary(story, { about, since: begun, countedFrom: addMonths(opened, 6) })).filter(
        ([, , what]) => what !== 'proposal-opened',
      ),
    ).toEqual(asked);
    await year.work.caller.ask(about, 'reconfirm', story.sender);
    expect(await year.openTasks(about)).toEqual([]);

    const confirmed = await year.today();
    const answered = await year.work.now();
    await year.passTo(addDays(addMonths(confirmed, 6), 15));
    expect(await year.diary(story, { about, since: answered, countedFrom: addMonths(confirmed, 6) })).toEqual(
      [...asked, [15, '00:00', 'proposal-expired', 'clock, sender']],
    );
    expect(await year.openTasks(about)).toEqual([]);
    await year.replays(about, 'proposal-year');
    await year.work.caller.ask(about, 'renew', story.sender);
    expect(await year.stageOf(about)).toBe('submitted');
    await year.replays(about);
  });

  test('a paused proposal is asked too; one that is fulfilled is left in peace until a place comes back', async () => {
    const year = the();
    const story = await year.story();
    await story.propose();
    const day = await year.today();
    await story.ask('acceptMatch', story.host);
    await story.ask('acceptMatch', story.sender);
    await year.reaches(story.hostProposal, 'fulfilled');
    const paused = await story.offer('receive');
    await year.work.caller.ask(paused, 'pause', story.host);
    await story.ask('putOnHold', story.secretariat, { until: addMonths(day, 8), reason: 'Elections.' });
    const begun = await year.work.now();
    await year.passTo(addDays(addMonths(day, 6), 20));
    const told = { since: begun, countedFrom: addMonths(day, 6) };
    expect(await year.diary(story, { about: story.hostProposal, ...told })).toEqual([]);
    expect(await year.stageOf(paused)).toBe('expired');
    await story.ask('cancel', story.sender, { reason: 'No staff.' });
    await year.reaches(story.hostProposal, 'open');
    await eventually(
      async () => (await year.factsOf<ProposalFacts>(story.hostProposal)).reconfirmAskedAt !== null,
    );
  });

  test('five open introductions at once and no more, so that nobody is flooded', async () => {
    const year = the();
    const story = await year.story();
    story.hostProposal = await story.offer('receive', 9);
    story.senderProposal = await story.offer('send', 9);
    const matches = [];
    for (let count = 0; count < 5; count += 1) matches.push(await story.proposeMatch());
    const sixth = () =>
      year.refusal({ kind: 'exchange', id: randomUUID() }, 'proposeMatch', story.secretariat, story.match());
    expect(await sixth()).toEqual(['exchange.need.introductionsNotFull']);
    await year.work.caller.ask(matches[0]!, 'withdrawMatch', story.secretariat, {
      payload: { reason: 'Too many at once.' },
    });
    expect(await sixth()).toEqual([]);
  });

  test('a withdrawn proposal ends its proposed matches and leaves what was agreed', async () => {
    const year = the();
    const story = await year.story();
    story.hostProposal = await story.offer('receive', 3);
    story.senderProposal = await story.offer('send', 3);
    const agreed = await story.proposeMatch();
    await year.work.caller.ask(agreed, 'acceptMatch', story.host);
    await year.work.caller.ask(agreed, 'acceptMatch', story.sender);
    const proposed = await story.proposeMatch();
    await year.settled();
    const since = await year.work.now();
    await year.work.caller.ask(story.senderProposal, 'withdraw', story.sender, {
      payload: { reason: 'No staff this year.' },
    });
    await year.reaches(proposed, 'cancelled');
    await year.settled();
    const countedFrom = await year.today();
    expect(await year.diary(story, { about: proposed, since, countedFrom })).toEqual([
      [0, '10:00', 'match-withdrawn', 'clock, host, sender'],
    ]);
    expect(await year.diary(story, { about: agreed, since, countedFrom })).toEqual([]);
    expect(await year.stageOf(agreed)).toBe('introduced');
    const mails = await rowsOf<{ mail: string }>(
      year.work,
      `select data->>'mail' as mail from effect where case_id = ? and created_at >= ? and kind = 'mail' group by 1`,
      [story.senderProposal.id, since],
    );
    expect(mails).toEqual([{ mail: 'proposal-withdrawn' }]);
  });
}
