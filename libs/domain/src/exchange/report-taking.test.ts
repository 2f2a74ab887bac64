import { describe, expect, test } from '@jest/globals';
import { exchangeStages, type ExchangeStage, type ParticipantFacts, type ReportStatus } from './facts.js';
import { reportKinds, reportWritable, type ReportKind } from './index.js';
import { kindWorld, maria, olof, storyIn } from '../testing/exchange-story.js';

const statuses: readonly ReportStatus[] = ['due', 'filed', 'returned', 'waived'];
type Attendance = ParticipantFacts['attendance'];
const attendances: readonly Attendance[] = ['unknown', 'present', 'absent'];

/** A case in a stage whose reports all stand alike, with both participants there or not. */
function storyWith(stage: ExchangeStage, status: ReportStatus, attendance: Attendance) {
  const story = storyIn[stage]();
  const report = { status };
  story.world = kindWorld;
  story.facts = {
    ...story.facts,
    hostPre: report,
    hostPost: report,
    participants: [maria, olof].map((personId) => ({
      ...(story.facts.participants.find((one) => one.personId === personId) ?? {
        personId,
        addedAt: story.now,
        consent: { quote: false, name: false, photo: false },
      }),
      attendance,
      pre: report,
      post: report,
    })),
  };
  return story;
}

const personOf = (kind: ReportKind) => (kind.endsWith('host') ? null : maria);
const role = (kind: ReportKind) => (kind.endsWith('host') ? 'host' : 'participant');

describe('a report', () => {
  test.each(exchangeStages)('%s: can be written in where it can be filed, and a little before', (stage) => {
    const early = stage === 'introduced' || stage === 'on-hold';
    for (const status of statuses)
      for (const attendance of attendances)
        for (const kind of reportKinds) {
          const story = storyWith(stage, status, attendance);
          const written = reportWritable(story.facts, kind, personOf(kind));
          const filed = story.asks(
            role(kind),
            'fileReport',
            { reportKind: kind },
            { personId: maria },
          ).accepted;
          const draft = early && kind.startsWith('pre-') && status !== 'filed';
          expect({ kind, status, attendance, written }).toEqual({
            kind,
            status,
            attendance,
            written: filed || draft,
          });
        }
  });

  test('before the visit is written from the introduction on, after it once it has begun, late until publication', () => {
    const open = (kind: ReportKind) =>
      exchangeStages.filter((stage) =>
        reportWritable(storyWith(stage, 'due', 'present').facts, kind, personOf(kind)),
      );
    const late = ['visiting', 'reporting', 'drafting', 'approval'];
    for (const side of ['host', 'participant'] as const) {
      expect(open(`pre-${side}`)).toEqual(['introduced', 'preparing', 'ready', ...late, 'on-hold']);
      expect(open(`post-${side}`)).toEqual(late);
    }
  });

  test('that was waived is taken all the same, and is then a filed one', () => {
    const story = storyWith('drafting', 'waived', 'present');
    story.does('participant', 'fileReport', { reportKind: 'post-participant' }, { personId: maria });
    expect(story.facts.participants[0]?.post).toMatchObject({ status: 'filed', late: true });
  });

  test('after the visit is not taken from who was absent, and it is said why', () => {
    const story = storyWith('reporting', 'due', 'absent');
    expect(
      story.refusal('participant', 'fileReport', { reportKind: 'post-participant' }, { personId: maria }),
    ).toEqual(['exchange.need.postReportOfPresent']);
  });

  test('is not written by somebody who has been taken off the exchange', () => {
    const { facts } = storyWith('preparing', 'due', 'unknown');
    expect(reportWritable(facts, 'pre-participant', 'somebody else')).toBe(false);
  });
});
