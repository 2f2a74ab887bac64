import { describe, expect, test } from '@jest/globals';
import { files, maria, olof, people, plannedExchange, reportingExchange } from '../testing/exchange-story.js';
import { sayReason } from '../words/index.js';
import { decide } from '../lifecycle/index.js';
import { exchangeMailKeys, lastReminded, mayRemindFrom, recipientsOf, reportAskedBy } from './index.js';

const of = (personId: string) => ({ reportKind: 'post-participant', personId });
const ofHost = { reportKind: 'post-host' };

describe('a report that is chased', () => {
  test('Given a missing report, when its author is reminded by hand, then they and nobody else get the reminder of that very report', () => {
    const story = reportingExchange();
    story.takeMails();
    story.does('secretariat', 'remindReport', of(olof));
    expect(story.takeMails().map(([, mail, to]) => [mail, to])).toEqual([
      ['post-report-reminder', 'reportOwner'],
    ]);
    expect(story.events.at(-1)).toMatchObject({
      type: 'report-reminded',
      from: 'reporting',
      to: 'reporting',
    });
    expect(recipientsOf(story.facts, 'reportOwner', { subjectId: olof })).toEqual([
      { kind: 'person', personId: olof },
    ]);
    story.does('secretariat', 'remindReport', ofHost);
    expect(story.takeMails().map(([, mail]) => mail)).toEqual(['host-post-report-reminder']);
  });

  test('Given a reminder less than a day ago, by hand or by the clock, then another is refused, and it says from when it may go', () => {
    const story = reportingExchange();
    story.does('secretariat', 'remindReport', of(olof));
    const again = {
      requestId: 'r',
      action: 'remindReport',
      actor: { personId: people.secretariat, roles: ['secretariat'] as const },
      payload: of(olof),
    };
    const refused = decide(story.lifecycle, story.facts, again, story.context);
    if (refused.accepted) throw new Error('reminded twice');
    const from = new Date(Date.parse(story.context.now) + 86_400_000).toISOString();
    expect(refused.reasons).toEqual([{ key: 'exchange.need.notRemindedLately', values: { at: from } }]);
    expect(sayReason(refused.reasons[0]!)).toMatch(/again from \d+ \w+ 2025, \d\d:\d\d\.$/);
    // Another person's report, and the host's, are reports of their own.
    expect(story.refusal('secretariat', 'remindReport', of(maria))).toEqual([]);
    expect(story.refusal('secretariat', 'remindReport', ofHost)).toEqual([]);
    expect(mayRemindFrom(story.facts, 'post-participant', olof, from)).toBeNull();
  });

  test('Given the reminder of the clock, then it counts for those who travelled then', () => {
    const story = reportingExchange().until('2025-06-11 09:00');
    const at = story.events.findLast(({ type }) => type === 'reminder-sent')!.at;
    expect(lastReminded(story.facts, 'post-participant', olof)).toBe(at);
    expect(story.refusal('secretariat', 'remindReport', of(olof))).toEqual([
      'exchange.need.notRemindedLately',
    ]);
    const late = story.facts.participants.map((one) => ({ ...one, addedAt: story.context.now }));
    expect(lastReminded({ ...story.facts, participants: late }, 'post-participant', olof)).toBeNull();
    expect(lastReminded(story.facts, 'pre-participant', olof)).not.toBe(at);
  });

  test('Given somebody reminded by hand, when the clock reminds everybody within a day, then they are left out', () => {
    const story = reportingExchange().until('2025-06-10 12:00');
    story.does('secretariat', 'remindReport', of(olof)).does('secretariat', 'remindReport', ofHost);
    const { facts } = story;
    const soon = new Date(Date.parse(story.context.now) + 20 * 3_600_000).toISOString();
    const later = new Date(Date.parse(story.context.now) + 24 * 3_600_000).toISOString();
    const owing = (now: string) => recipientsOf(facts, 'participantsOwingPost', {}, now).length;
    expect([owing(soon), owing(later)]).toEqual([1, 2]);
    expect(recipientsOf(facts, 'hostOwingPost', {}, soon)).toEqual([]);
    expect(recipientsOf(facts, 'hostOwingPost', {}, later)).toHaveLength(1);
  });

  test('Given a report that is filed, waived, of nobody or not yet to be written, then nobody is reminded of it', () => {
    const story = reportingExchange();
    files(story, 'post', maria);
    const why = (payload: Record<string, unknown>) => story.refusal('secretariat', 'remindReport', payload);
    expect(why(of(maria))).toEqual(['exchange.need.reportAwaited']);
    expect(why(of('nobody'))).toContain('personId: input.not-a-participant');
    const early = plannedExchange();
    expect(early.refusal('secretariat', 'remindReport', of(olof))).toContain(
      'exchange.need.postReportAfterStart',
    );
    expect(
      early.refusal('secretariat', 'remindReport', { reportKind: 'pre-participant', personId: olof }),
    ).toEqual([]);
  });

  test('knows of every mail whose name says so which report it asks for', () => {
    const named = exchangeMailKeys.filter((key) => /report-(invitation|reminder)$/.test(key));
    for (const key of named) {
      const kind = reportAskedBy(key);
      expect(kind).toBe(
        `${key.includes('pre-') ? 'pre' : 'post'}-${key.startsWith('host') ? 'host' : 'participant'}`,
      );
    }
    expect(reportAskedBy('resumed')).toBeNull();
  });
});
