import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { addDays, addMonths, type ProposalFacts } from '@waymark/domain';
import type { Year } from '../../../support/casework/year.js';
import type { Story } from '../../../support/casework/story.js';

/** A match of the same two proposals, asked for once more. */
const matchAgain = (year: Year, story: Story) =>
  year.refusal({ kind: 'exchange', id: randomUUID() }, 'proposeMatch', story.secretariat, story.match());

/** proposed → introduced, declined or expired. */
export function matchCases(the: () => Year): void {
  test('a match one side does not answer: day 5 and 8, over after day 10, and the silent side is asked again', async () => {
    const year = the();
    const story = await year.story();
    await story.propose();
    await story.ask('acceptMatch', story.host);
    const since = await year.work.now();
    const day = await year.today();
    expect(await year.silence(story, 12)).toEqual([
      [5, '08:00', 'match-answer-reminder', 'sender'],
      [8, '08:00', 'match-answer-reminder', 'sender'],
      [11, '00:00', 'match-expired', 'clock, host, sender'],
    ]);
    const ofProposal = { since, countedFrom: day };
    expect(await year.diary(story, { about: story.senderProposal, ...ofProposal })).toEqual([
      [11, '00:00', 'reconfirm', 'sender'],
      [11, '00:00', 'reconfirm-asked', 'clock'],
      [11, '00:00', 'task reconfirm-wanted', 'proposer'],
    ]);
    expect(await year.diary(story, { about: story.hostProposal, ...ofProposal })).toEqual([]);

    // The places are back; what stands in the way is the bar, and the question.
    expect(await matchAgain(year, story)).toEqual([
      'exchange.need.proposalsConfirmed',
      'exchange.need.pairNotBarred',
    ]);
    await year.work.caller.ask(story.senderProposal, 'reconfirm', story.sender);
    await year.passTo(addDays(day, 11 + 90));
    expect(await matchAgain(year, story)).toEqual(['exchange.need.pairNotBarred']);
    await year.pass(1);
    expect(await matchAgain(year, story)).toEqual([]);
    await year.replays(story.exchange);
  });

  test('a match nobody answers: both are reminded, both are asked, and both proposals end 14 days later', async () => {
    const year = the();
    const story = await year.story();
    await story.propose();
    const since = await year.work.now();
    const day = await year.today();
    expect(await year.silence(story, 26)).toEqual([
      [5, '08:00', 'match-answer-reminder', 'host, sender'],
      [8, '08:00', 'match-answer-reminder', 'host, sender'],
      [11, '00:00', 'match-expired', 'clock, host, sender'],
    ]);
    for (const [about, whom] of [
      [story.hostProposal, 'host'],
      [story.senderProposal, 'sender'],
    ] as const) {
      expect(await year.diary(story, { about, since, countedFrom: day })).toEqual([
        [11, '00:00', 'reconfirm', whom],
        [11, '00:00', 'reconfirm-asked', 'clock'],
        [11, '00:00', 'task reconfirm-wanted', 'proposer'],
        [26, '00:00', 'proposal-expired', `clock, ${whom}`],
      ]);
      expect(await year.stageOf(about)).toBe('expired');
      expect(await year.openTasks(about)).toEqual([]);
    }
  });

  test('an expired match that is opened again lifts its bar, and its reminders begin anew', async () => {
    const year = the();
    const story = await year.story();
    await story.propose();
    await year.pass(12);
    expect(await year.refusal(story.exchange, 'reopen', story.secretariat, { reason: 'By phone.' })).toEqual(
      [],
    );
    expect(await year.silence(story, 11)).toEqual([
      [5, '08:00', 'match-answer-reminder', 'host, sender'],
      [8, '08:00', 'match-answer-reminder', 'host, sender'],
      [11, '00:00', 'match-expired', 'clock, host, sender'],
    ]);
  });

  test.each([
    ['not-now', 'for six months'],
    ['no', 'for good'],
  ] as const)(
    'a match declined with "%s" bars the pair %s, and gives its places back at once',
    async (kind, _howLong) => {
      const year = the();
      const story = await year.story();
      await story.propose();
      const day = await year.today();
      await story.ask('declineMatch', story.sender, { kind, reason: 'The school year is full.' });
      expect(await matchAgain(year, story)).toEqual(['exchange.need.pairNotBarred']);
      expect(await year.silence(story, 30)).toEqual([]);
      await year.passTo(addMonths(day, 6), '12:00');
      for (const proposal of [story.hostProposal, story.senderProposal]) {
        expect((await year.factsOf<ProposalFacts>(proposal)).reconfirmAskedAt).not.toBeNull();
      }
      await year.work.caller.ask(story.hostProposal, 'reconfirm', story.host);
      await year.work.caller.ask(story.senderProposal, 'reconfirm', story.sender);
      expect(await matchAgain(year, story)).toEqual(['exchange.need.pairNotBarred']);
      await year.pass(1);
      expect(await matchAgain(year, story)).toEqual(kind === 'no' ? ['exchange.need.pairNotBarred'] : []);
    },
  );
}
