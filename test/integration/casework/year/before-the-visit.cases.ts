import { expect, test } from '@jest/globals';
import { addDays, type Day } from '@waymark/domain';
import type { Story } from '../../../support/casework/story.js';
import type { Year } from '../../../support/casework/year.js';

/** In preparation: two travellers, a contact on each side who is not its representative. */
export async function inPreparation(year: Year): Promise<Story> {
  const story = await year.story();
  const { asa, bjorn, jon, karin } = story.world.partnership;
  await story.propose();
  await story.introduce();
  for (const personId of [asa, bjorn]) await story.ask('addParticipant', story.sender, { personId });
  await story.ask('setContacts', story.secretariat, { hostContactId: jon, senderContactId: karin });
  return story;
}

export const plan = (story: Story, start: Day, days = 2) =>
  story.ask('planVisit', story.host, { start, end: addDays(start, days - 1) });

/** The reports before the visit, and dates that move or come short. */
export function beforeTheVisitCases(the: () => Year): void {
  test('nobody reports before the visit: 21, 16, 10 and 7 days before; it begins on its day, with its gaps', async () => {
    const year = the();
    const story = await inPreparation(year);
    const start = await story.inDays(40);
    await plan(story, start);
    expect(await year.silence(story, 40, { countedFrom: start })).toEqual([
      [-21, '08:00', 'host-pre-report-reminder', 'host'],
      [-21, '08:00', 'pre-report-reminder', 'Björn, Åsa'],
      [-16, '08:00', 'host-pre-report-reminder', 'host'],
      [-16, '08:00', 'pre-report-reminder', 'Björn, Åsa'],
      [-10, '08:00', 'pre-reports-missing-contact', "host's contact, sender's contact"],
      [-7, '08:00', 'pre-reports-missing', 'secretariat'],
      [-7, '08:00', 'task pre-reports-missing', 'secretariat'],
      [0, '00:00', 'task visit-gaps', 'secretariat'],
      [0, '00:00', 'visit-started', 'clock'],
    ]);
    expect(await year.openTasks(story.exchange)).toEqual(['visit-gaps']);
    await year.replays(story.exchange);
  });

  test('only who owes a report is reminded, and only their own contact: filed and waived ones are in', async () => {
    const year = the();
    const story = await inPreparation(year);
    const { asa, bjorn } = story.world.partnership;
    const start = await story.inDays(30);
    await plan(story, start);
    await story.file('pre-host', start);
    await story.file('pre-participant', start, asa);
    expect(await year.silence(story, 21, { countedFrom: start })).toEqual([
      [-21, '08:00', 'pre-report-reminder', 'Björn'],
      [-16, '08:00', 'pre-report-reminder', 'Björn'],
      [-10, '08:00', 'pre-reports-missing-contact', "sender's contact"],
    ]);
    await story.ask('waiveReport', story.secretariat, {
      reportKind: 'pre-participant',
      personId: bjorn,
      reason: 'Joined in the last week.',
    });
    expect(await year.silence(story, 9, { countedFrom: start })).toEqual([
      [0, '00:00', 'task visit-gaps', 'secretariat'],
      [0, '00:00', 'visit-started', 'clock'],
    ]);
  });

  test('a visit that is ready begins without gaps', async () => {
    const year = the();
    const story = await year.story();
    await story.propose();
    await story.introduce();
    const start = await story.inDays(25);
    await story.prepare(start, start);
    expect(await year.silence(story, 25, { countedFrom: start })).toEqual([
      [0, '00:00', 'visit-started', 'clock'],
    ]);
  });

  test('dates that move take every clock with them, and a reminder is sent again for the new date', async () => {
    const year = the();
    const story = await inPreparation(year);
    const first = await story.inDays(30);
    await plan(story, first);
    expect((await year.silence(story, 10, { countedFrom: first })).map(([day]) => day)).toEqual([-21, -21]);
    const later = addDays(first, 15);
    await plan(story, later);
    expect(await year.silence(story, 28, { countedFrom: later })).toEqual([
      [-21, '08:00', 'host-pre-report-reminder', 'host'],
      [-21, '08:00', 'pre-report-reminder', 'Björn, Åsa'],
      [-16, '08:00', 'host-pre-report-reminder', 'host'],
      [-16, '08:00', 'pre-report-reminder', 'Björn, Åsa'],
      [-10, '08:00', 'pre-reports-missing-contact', "host's contact, sender's contact"],
      [-7, '08:00', 'pre-reports-missing', 'secretariat'],
      [-7, '08:00', 'task pre-reports-missing', 'secretariat'],
    ]);
    // Seven days before: what was overdue for this date fired for the other one, and is recorded as skipped.
    const sooner = addDays(later, -4);
    const since = await year.work.now();
    await plan(story, sooner);
    expect(await year.silence(story, 3, { since, countedFrom: sooner })).toEqual([
      [-3, '12:00', 'skipped contact (late)', 'contactsOwingPre'],
      [-3, '12:00', 'skipped remind-1, remind-2 (late)', 'participantsOwingPre'],
      [-3, '12:00', 'skipped remind-host-1, remind-host-2 (late)', 'hostOwingPre'],
      [-3, '12:00', 'skipped secretariat (late)', 'secretariat'],
      [-3, '12:00', 'visit-dates-set', 'Björn, host, sender, Åsa'],
      [0, '00:00', 'task visit-gaps', 'secretariat'],
      [0, '00:00', 'visit-started', 'clock'],
    ]);
  });

  test('a visit at short notice: what is over is skipped together, what is of today is sent, the rest comes', async () => {
    const year = the();
    const story = await inPreparation(year);
    const start = await story.inDays(16);
    const since = await year.work.now();
    await plan(story, start);
    expect(await year.silence(story, 10, { since, countedFrom: start })).toEqual([
      [-16, '10:00', 'host-pre-report-reminder', 'host'],
      [-16, '10:00', 'pre-report-reminder', 'Björn, Åsa'],
      [-16, '10:00', 'skipped remind-1 (late)', 'participantsOwingPre'],
      [-16, '10:00', 'skipped remind-host-1 (late)', 'hostOwingPre'],
      [-16, '10:00', 'visit-dates-set', 'Björn, host, sender, Åsa'],
      [-10, '08:00', 'pre-reports-missing-contact', "host's contact, sender's contact"],
      [-7, '08:00', 'pre-reports-missing', 'secretariat'],
      [-7, '08:00', 'task pre-reports-missing', 'secretariat'],
    ]);
  });

  test('a visit in three days: nobody is reminded of what is over, but the secretariat has its task', async () => {
    const year = the();
    const story = await inPreparation(year);
    const start = await story.inDays(3);
    const since = await year.work.now();
    await plan(story, start);
    expect(await year.silence(story, 2, { since, countedFrom: start })).toEqual([
      [-3, '10:00', 'skipped contact (late)', 'contactsOwingPre'],
      [-3, '10:00', 'skipped remind-1, remind-2 (late)', 'participantsOwingPre'],
      [-3, '10:00', 'skipped remind-host-1, remind-host-2 (late)', 'hostOwingPre'],
      [-3, '10:00', 'skipped secretariat (late)', 'secretariat'],
      [-3, '10:00', 'task pre-reports-missing', 'secretariat'],
      [-3, '10:00', 'visit-dates-set', 'Björn, host, sender, Åsa'],
    ]);
  });
}
