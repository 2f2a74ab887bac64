import { expect, test } from '@jest/globals';
import { addDays, type Day } from '@waymark/domain';
import type { Story } from '../../../support/casework/story.js';
import type { Year } from '../../../support/casework/year.js';
import { inPreparation, plan } from './before-the-visit.cases.js';

/** A visit of one day that is over since the evening before, with nothing said about it. */
async function visited(year: Year): Promise<{ story: Story; end: Day }> {
  const story = await inPreparation(year);
  const end = await story.inDays(1);
  await plan(story, end, 1);
  await year.pass(1, '20:00');
  return { story, end };
}

const attendance = (story: Story, bjorn: 'present' | 'absent' = 'present') => {
  const { asa, bjorn: his } = story.world.partnership;
  return { outcome: 'held', attendance: { [asa]: 'present', [his]: bjorn } };
};

/** Reports late what was expected of the visit, and then what came of it. */
async function bothReports(story: Story, end: Day, personId: string): Promise<void> {
  await story.file('pre-participant', end, personId);
  await story.file('post-participant', end, personId);
}

const waiver = (personId: string) => ({
  reportKind: 'post-participant',
  personId,
  reason: 'Has left the region.',
});

/** From the last day of the visit until the reports are in. */
export function afterTheVisitCases(the: () => Year): void {
  test('nobody says a word: held but unconfirmed the next day; day 7, 12, 21, 30 and 45 after the end', async () => {
    const year = the();
    const { story, end } = await visited(year);
    const { asa, bjorn } = story.world.partnership;
    expect(await year.silence(story, 46, { countedFrom: end })).toEqual([
      [1, '08:00', 'host-post-report-invitation', 'host'],
      [1, '08:00', 'post-report-invitation', 'Björn, Åsa'],
      [1, '08:00', 'task visit-unconfirmed', 'secretariat'],
      [1, '08:00', 'visit-assumed-held', 'clock'],
      [7, '08:00', 'host-post-report-reminder', 'host'],
      [7, '08:00', 'post-report-reminder', 'Björn, Åsa'],
      [12, '08:00', 'host-post-report-reminder', 'host'],
      [12, '08:00', 'post-report-reminder', 'Björn, Åsa'],
      [21, '08:00', 'post-reports-missing-contact', "host's contact, sender's contact"],
      [30, '08:00', 'access-needs-deleted', 'clock'],
      [30, '08:00', 'task post-reports-missing', 'secretariat'],
      [45, '08:00', 'task draft-from-one-side', 'secretariat'],
    ]);
    expect((await year.exchange(story)).visit).toMatchObject({ outcome: 'unconfirmed' });
    expect(await year.openTasks(story.exchange)).toEqual([
      'draft-from-one-side',
      'post-reports-missing',
      'visit-gaps',
      'visit-unconfirmed',
    ]);
    // One report is enough from now on, and there is none.
    expect(await year.refusal(story.exchange, 'startDrafting', story.secretariat)).toEqual([
      'exchange.need.aReportFiled',
    ]);
    for (const personId of [asa, bjorn]) {
      expect(await year.refusal(story.exchange, 'waiveReport', story.secretariat, waiver(personId))).toEqual(
        [],
      );
    }
    expect(await year.stageOf(story.exchange)).toBe('reporting');
    await year.replays(story.exchange);
  });

  test('a silent host: reminded alone, then its contact; from day 45 the draft is written from one side', async () => {
    const year = the();
    const { story, end } = await visited(year);
    const { asa, bjorn } = story.world.partnership;
    await story.ask('recordVisit', story.sender, attendance(story));
    for (const personId of [asa, bjorn]) await bothReports(story, end, personId);
    expect(await year.silence(story, 44, { countedFrom: end })).toEqual([
      [7, '08:00', 'host-post-report-reminder', 'host'],
      [12, '08:00', 'host-post-report-reminder', 'host'],
      [21, '08:00', 'post-reports-missing-contact', "host's contact"],
      [30, '08:00', 'access-needs-deleted', 'clock'],
      [30, '08:00', 'task post-reports-missing', 'secretariat'],
    ]);
    expect(await year.refusal(story.exchange, 'startDrafting', story.secretariat)).toEqual([
      'exchange.need.oneSideLongEnough',
    ]);
    expect(await year.silence(story, 1, { countedFrom: end })).toEqual([
      [45, '08:00', 'task draft-from-one-side', 'secretariat'],
    ]);
    expect(await year.refusal(story.exchange, 'startDrafting', story.secretariat)).toEqual([]);
    expect(await year.openTasks(story.exchange)).toEqual([]);
    // The draft has ten days, and late reports are taken.
    expect(await year.silence(story, 11)).toEqual([[10, '08:00', 'task factsheet-draft-due', 'secretariat']]);
    await story.file('post-host', end);
    expect(await year.openTasks(story.exchange)).toEqual(['factsheet-draft-due', 'late-report']);
  });

  test('a waiver: from day 30 with a reason, at once for who cannot be reached; who was absent owes nothing', async () => {
    const year = the();
    const { story, end } = await visited(year);
    const { asa, bjorn } = story.world.partnership;
    const waive = (payload: object) =>
      year.refusal(story.exchange, 'waiveReport', story.secretariat, { ...payload });
    await story.ask('recordVisit', story.host, attendance(story));
    await story.file('post-host', end);
    await year.passTo(addDays(end, 29));
    expect(await waive(waiver(bjorn))).toEqual(['exchange.need.waiverAllowed']);
    await year.pass(1);
    expect(await waive({ ...waiver(bjorn), reason: undefined })).toEqual(['input.required']);
    expect(await waive(waiver(bjorn))).toEqual([]);
    expect(await year.openTasks(story.exchange)).toContain('post-reports-missing');
    await bothReports(story, end, asa);
    expect(await year.stageOf(story.exchange)).toBe('drafting');

    const other = await visited(year);
    await other.story.ask('recordVisit', other.story.host, attendance(other.story));
    const { asa: hers, bjorn: his } = other.story.world.partnership;
    expect(
      await year.refusal(other.story.exchange, 'waiveReport', story.secretariat, {
        ...waiver(his),
        unreachable: true,
      }),
    ).toEqual([]);
    expect(await year.silence(other.story, 8, { countedFrom: other.end })).toEqual([
      [7, '08:00', 'host-post-report-reminder', 'host'],
      [7, '08:00', 'post-report-reminder', 'Åsa'],
    ]);
    await other.story.ask('recordVisit', other.story.host, {
      outcome: 'held',
      attendance: { [hers]: 'absent' },
    });
    expect(await year.silence(other.story, 14, { countedFrom: other.end })).toEqual([
      [12, '08:00', 'host-post-report-reminder', 'host'],
      [21, '08:00', 'post-reports-missing-contact', "host's contact"],
    ]);
  });

  test('recorded as not held: cancelled with its reason, and access needs go 30 days later', async () => {
    const year = the();
    const { story } = await visited(year);
    await story.ask('recordNotHeld', story.sender, { reason: 'A strike of the airlines.' });
    expect(await year.stageOf(story.exchange)).toBe('cancelled');
    expect(await year.silence(story, 40)).toEqual([[30, '08:00', 'access-needs-deleted', 'clock']]);
    await year.reaches(story.hostProposal, 'open');
  });
}
