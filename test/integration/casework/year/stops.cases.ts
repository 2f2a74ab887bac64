import { expect, test } from '@jest/globals';
import { addDays } from '@waymark/domain';
import type { Year } from '../../../support/casework/year.js';
import { inPreparation, plan } from './before-the-visit.cases.js';

const reason = 'A change of minister.';

/** On hold, cancelled, reopened; and cases recorded after the fact. */
export function stopCases(the: () => Year): void {
  test('on hold every clock stands still; the case goes on by itself on its day, and its reminders begin anew', async () => {
    const year = the();
    const story = await inPreparation(year);
    const start = await story.inDays(25);
    await plan(story, start);
    expect(
      (await year.silence(story, 5, { countedFrom: start })).map(([day, , what]) => [day, what]),
    ).toEqual([
      [-21, 'host-pre-report-reminder'],
      [-21, 'pre-report-reminder'],
    ]);
    await story.ask('putOnHold', story.secretariat, { until: addDays(start, -12), reason });
    // Sixteen days before goes by unsaid; twelve days before it is four days late.
    expect(await year.silence(story, 20, { countedFrom: start })).toEqual([
      [-12, '08:00', 'resumed', 'clock, host, sender'],
      [-12, '08:00', 'skipped remind-1, remind-2 (late)', 'participantsOwingPre'],
      [-12, '08:00', 'skipped remind-host-1, remind-host-2 (late)', 'hostOwingPre'],
      [-10, '08:00', 'pre-reports-missing-contact', "host's contact, sender's contact"],
      [-7, '08:00', 'pre-reports-missing', 'secretariat'],
      [-7, '08:00', 'task pre-reports-missing', 'secretariat'],
      [0, '00:00', 'task visit-gaps', 'secretariat'],
      [0, '00:00', 'visit-started', 'clock'],
    ]);
    await year.replays(story.exchange);
  });

  test('a hold of some hours does not send the same reminder a second time on that day', async () => {
    const year = the();
    const story = await inPreparation(year);
    const start = await story.inDays(25);
    await plan(story, start);
    await year.pass(4, '09:00');
    const since = await year.work.now();
    await story.ask('putOnHold', story.secretariat, { until: start, reason });
    await story.ask('resume', story.secretariat);
    expect(await year.silence(story, 1, { since, countedFrom: start })).toEqual([
      [-21, '09:00', 'put-on-hold', 'host, sender'],
      [-21, '09:00', 'resumed', 'host, sender'],
      [-21, '09:00', 'skipped remind-1 (repeated)', 'participantsOwingPre'],
      [-21, '09:00', 'skipped remind-host-1 (repeated)', 'hostOwingPre'],
    ]);
  });

  test('held past the start date the visit has no dates any more, and the month to find some begins', async () => {
    const year = the();
    const story = await inPreparation(year);
    const start = await story.inDays(10);
    await plan(story, start);
    const until = addDays(start, 5);
    await story.ask('putOnHold', story.secretariat, { until, reason });
    expect(await year.silence(story, 50, { countedFrom: until })).toEqual([
      [0, '08:00', 'resumed', 'clock, host, sender'],
      [30, '08:00', 'still-on', 'host, sender'],
      [30, '08:00', 'still-on-asked', 'clock'],
      [30, '08:00', 'task dates-missing', 'secretariat'],
    ]);
    const { stage, plan: left } = await year.exchange(story);
    expect([stage, left.start, left.end]).toEqual(['preparing', undefined, undefined]);
  });

  test('cancelled: quiet but for the access needs after 30 days; reopened it goes on where it was', async () => {
    const year = the();
    const story = await inPreparation(year);
    const start = await story.inDays(90);
    await plan(story, start);
    await story.ask('cancel', story.sender, { reason });
    await year.settled();
    expect(await year.silence(story, 40)).toEqual([[30, '08:00', 'access-needs-deleted', 'clock']]);
    await story.ask('reopen', story.secretariat, { reason: 'The minister came back.' });
    expect(await year.stageOf(story.exchange)).toBe('preparing');
    await year.settled();
    expect(
      (await year.silence(story, 30, { countedFrom: start })).map(([day, , what]) => [day, what]),
    ).toEqual([
      [-21, 'host-pre-report-reminder'],
      [-21, 'pre-report-reminder'],
    ]);
    // Reopened after its start date, it has none.
    await story.ask('cancel', story.host, { reason });
    await year.pass(40);
    await story.ask('reopen', story.secretariat, { reason });
    expect((await year.exchange(story)).plan.start).toBeUndefined();
    expect(await year.stageOf(story.exchange)).toBe('preparing');
    await story.ask('putOnHold', story.secretariat, { until: await story.inDays(20), reason });
    await year.pass(30);
    expect(await year.stageOf(story.exchange)).toBe('preparing');
    await story.ask('cancel', story.host, { reason });
    await year.settled();
    await year.replays(story.exchange, 'reopened-held-cancelled');
  });

  test('a case recorded after the fact reminds nobody of anything', async () => {
    const year = the();
    const story = await year.story();
    const { asa, bjorn } = story.world.partnership;
    await story.propose({ afterTheFact: true });
    expect(await year.silence(story, 9)).toEqual([]);
    await story.introduce();
    const start = await story.inDays(-60);
    await plan(story, start);
    for (const personId of [asa, bjorn]) await story.ask('addParticipant', story.sender, { personId });
    await year.settled();
    expect(await year.silence(story, 70)).toEqual([]);
    await story.ask('startVisit', story.secretariat);
    await story.ask('recordVisit', story.secretariat, { outcome: 'held' });
    await year.settled();
    // What the law wants deleted is deleted all the same, and is overdue.
    expect((await year.exchange(story)).accessNeedsErasedAt).toBeDefined();
    expect(await year.silence(story, 60)).toEqual([]);
    expect(await year.stageOf(story.exchange)).toBe('reporting');
  });
}
