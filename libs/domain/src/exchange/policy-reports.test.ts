import { describe, expect, test } from '@jest/globals';
import { recipientsOf } from './index.js';
import {
  files,
  kindWorld,
  maria,
  olof,
  publishedExchange,
  readyExchange,
  reportingExchange,
} from '../testing/exchange-story.js';

const reason = { reason: 'Nobody answers any more.' };
const waived = (personId: string) => ({ reportKind: 'post-participant', personId, ...reason });

describe('reports', () => {
  test("Given the host's report and one participant's, when the rest is filed or waived, then the factsheet can be drafted", () => {
    const story = reportingExchange();
    files(story, 'post', 'host');
    files(story, 'post', maria);
    expect(story.facts.stage).toBe('reporting');
    story.until('2025-07-04 09:00').does('secretariat', 'waiveReport', waived(olof));
    expect(story.facts.stage).toBe('drafting');
  });

  test('Given every participant waived, then the factsheet still needs one report of a participant', () => {
    const story = reportingExchange().until('2025-07-04 09:00');
    files(story, 'post', 'host');
    story.does('secretariat', 'waiveReport', waived(maria)).does('secretariat', 'waiveReport', waived(olof));
    expect(story.facts.stage).toBe('reporting');
  });

  test('Given a missing report, then it may be waived from day 30, or at once when the person cannot be reached', () => {
    const story = reportingExchange().until('2025-07-03 23:00');
    expect(story.refusal('secretariat', 'waiveReport', waived(olof))).toEqual([
      'exchange.need.waiverAllowed',
    ]);
    story.until('2025-07-04 09:00');
    expect(story.refusal('secretariat', 'waiveReport', waived(olof))).toEqual([]);
    const early = reportingExchange().does('secretariat', 'waiveReport', {
      ...waived(olof),
      unreachable: true,
    });
    expect(early.facts.participants[1]).toMatchObject({ unreachable: true, post: { status: 'waived' } });
  });

  test('Given a silent host, then from day 45 the secretariat may draft from the other side alone', () => {
    const story = reportingExchange();
    files(story, 'post', maria);
    story.until('2025-07-18 12:00');
    expect(story.refusal('secretariat', 'startDrafting')).toEqual(['exchange.need.oneSideLongEnough']);
    story.until('2025-07-19 09:00').does('secretariat', 'startDrafting');
    expect(story.facts.stage).toBe('drafting');
    expect(story.tasks.at(-1)).toEqual(['2025-07-19 08:00', 'draft-from-one-side', 'secretariat']);
  });

  test('Given nobody filed anything, then nothing can be drafted even after day 45, but the case can be closed as held', () => {
    const story = reportingExchange().until('2025-07-25');
    expect(story.refusal('secretariat', 'startDrafting')).toEqual(['exchange.need.aReportFiled']);
    story.does('secretariat', 'closeWithoutFactsheet', reason);
    expect(story.facts).toMatchObject({
      stage: 'completed',
      visit: { outcome: 'held' },
      ended: { withoutFactsheet: true },
    });
  });

  test('Given a report filed late, then it is taken until publication and the secretariat hears of it', () => {
    const story = reportingExchange().until('2025-07-20');
    files(story, 'post', 'host');
    files(story, 'post', maria);
    story.does('secretariat', 'waiveReport', waived(olof));
    expect(story.facts.stage).toBe('drafting');
    files(story, 'post', olof);
    expect(story.facts.participants[1]?.post).toMatchObject({ status: 'filed', late: true });
    expect(story.tasks.at(-1)?.[1]).toBe('late-report');
    const published = publishedExchange();
    expect(published.refusal('participant', 'fileReport', { reportKind: 'post-participant' })).toEqual([
      'refusal.wrong-stage',
    ]);
  });

  test('Given a filed report, then it is frozen, and the secretariat can return it once with a comment', () => {
    const story = reportingExchange();
    files(story, 'post', maria);
    expect(story.refusal('participant', 'fileReport', { reportKind: 'post-participant' })).toContain(
      'exchange.need.reportNotFiledYet',
    );
    const back = { reportKind: 'post-participant', personId: maria, comment: 'Which lesson do you mean?' };
    story.does('secretariat', 'returnReport', back);
    const mail = story.consequences.at(-1)!;
    expect(recipientsOf(story.facts, 'reportOwner', mail)).toEqual([{ kind: 'person', personId: maria }]);
    files(story, 'post', maria);
    expect(story.refusal('secretariat', 'returnReport', back)).toEqual(['exchange.need.returnedOnlyOnce']);
  });

  test("Given somebody else's report, then a participant cannot file it, and neither can a host", () => {
    const story = reportingExchange();
    const other = { reportKind: 'post-participant', personId: olof };
    expect(story.refusal('participant', 'fileReport', other)).toEqual(['exchange.need.ownReport']);
    expect(story.refusal('host', 'fileReport', other)).toEqual(['exchange.need.ownReport']);
    expect(story.refusal('participant', 'fileReport', { reportKind: 'post-host' })).toEqual([
      'exchange.need.ownReport',
    ]);
    const onWord = { onBehalf: { role: 'participant', personId: olof, channel: 'phone' } } as const;
    story.does('secretariat', 'fileReport', { reportKind: 'post-participant' }, onWord);
    expect(story.facts.participants[1]?.post.status).toBe('filed');
  });

  test('Given a half-filled form, then filing it is refused field by field', () => {
    const story = reportingExchange();
    story.world = { ...kindWorld, report: { problems: [{ field: 'lessons', key: 'input.required' }] } };
    expect(story.asks('host', 'fileReport', { reportKind: 'post-host' })).toMatchObject({
      accepted: false,
      code: 'bad-input',
      reasons: [{ field: 'lessons' }],
    });
  });

  test('Given a visit still to come, then nobody can report on it', () => {
    expect(readyExchange().refusal('host', 'fileReport', { reportKind: 'post-host' })).toContain(
      'exchange.need.postReportAfterStart',
    );
  });

  test('Given a visit that ended a day earlier than planned, then the reports are due a day earlier', () => {
    const story = reportingExchange().does('host', 'recordVisit', {
      outcome: 'shortened',
      actualEnd: '2025-06-03',
    });
    story.takeMails();
    expect(story.until('2025-06-10 08:00').takeMails()).toHaveLength(2);
  });
});
