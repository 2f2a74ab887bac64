import { describe, expect, test } from '@jest/globals';
import type { CaseRole } from '../lifecycle/index.js';
import {
  approvalExchange,
  files,
  maria,
  olof,
  people,
  plannedExchange,
  proposedExchange,
  reportingExchange,
  type ExchangeStory,
} from '../testing/exchange-story.js';
import { deadlinesInCalendar } from './index.js';

const owedBy = (story: ExchangeStory, role: CaseRole, personId: string = people[role as 'host']) =>
  deadlinesInCalendar(story.facts, { personId, roles: [role] }, story.context);
const shown = (...asked: Parameters<typeof owedBy>) =>
  owedBy(...asked).map(({ id, day, cancelled }) => [id, day, cancelled]);

describe('what somebody owes by a day, in their calendar', () => {
  test('a match waits for the side that has not answered, and for nobody else', () => {
    const story = proposedExchange();
    const answer = [['exchange-1.proposed', '2025-03-13', false]];
    expect([shown(story, 'host'), shown(story, 'sender')]).toEqual([answer, answer]);
    story.does('host', 'acceptMatch');
    expect([shown(story, 'host'), shown(story, 'sender')]).toEqual([[], answer]);
    for (const role of ['secretariat', 'participant', 'coSender'] as const)
      expect(shown(story, role)).toEqual([]);
  });

  test('reports are for whoever writes them, each under a name of its own, and gone once they are filed', () => {
    const story = plannedExchange();
    const host = [
      ['exchange-1.pre-host', '2025-05-19', false],
      ['exchange-1.post-host', '2025-06-18', false],
    ];
    const own = [
      ['exchange-1.pre-participant.maria', '2025-05-19', false],
      ['exchange-1.post-participant.maria', '2025-06-18', false],
    ];
    expect([shown(story, 'host'), shown(story, 'participant', maria)]).toEqual([host, own]);
    for (const role of ['sender', 'secretariat', 'coSender'] as const) expect(shown(story, role)).toEqual([]);
    expect(shown(story, 'participant', 'karin')).toEqual([]);
    files(files(story, 'pre', 'host'), 'pre', maria);
    expect([shown(story, 'host'), shown(story, 'participant', maria)]).toEqual([[host[1]], [own[1]]]);
    expect(shown(story, 'participant', olof)).toHaveLength(2);
  });

  test('keeps its name when the visit moves, and when the exchange rests, goes on or is cancelled', () => {
    const story = plannedExchange();
    const versions = [owedBy(story, 'host')[0]!];
    const then = (action: string, payload: Record<string, unknown>) => {
      story.does('secretariat', action, payload);
      versions.push(owedBy(story, 'host')[0]!);
    };
    then('planVisit', { start: '2025-06-10', end: '2025-06-11' });
    then('putOnHold', { until: '2025-04-15', reason: 'Move.' });
    then('resume', {});
    then('cancel', { reason: 'Elections.' });
    expect(new Set(versions.map(({ id }) => id))).toEqual(new Set(['exchange-1.pre-host']));
    expect(versions.map(({ day, cancelled }) => [day, cancelled])).toEqual([
      ['2025-05-19', false],
      ['2025-05-27', false],
      ['2025-05-27', true],
      ['2025-05-27', false],
      ['2025-05-27', true],
    ]);
    const numbers = versions.map(({ sequence }) => sequence);
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
  });

  test('an answer that is not awaited any more is taken out under its name', () => {
    const story = proposedExchange().does('host', 'declineMatch', { kind: 'no', reason: 'No rooms.' });
    expect(shown(story, 'sender')).toEqual([['exchange-1.proposed', '2025-03-13', true]]);
  });

  test('of a factsheet the two sides are waited for, and of those who travelled only who is asked', () => {
    const story = approvalExchange();
    for (const role of ['host', 'sender'] as const)
      expect(owedBy(story, role).map(({ what }) => what)).toEqual(['answer']);
    expect(owedBy(story, 'participant', maria).map(({ what }) => what)).toEqual(['answer']);
    expect(owedBy(story, 'participant', 'karin')).toEqual([]);
  });

  test('who was absent owes no report after the visit, and nobody of one that was held long ago', () => {
    const story = reportingExchange();
    expect(shown(story, 'participant', olof)).toHaveLength(1);
    const absent = {
      ...story.facts,
      participants: story.facts.participants.map((one) => ({ ...one, attendance: 'absent' as const })),
    };
    const asked = { personId: olof, roles: ['participant'] as const };
    expect(deadlinesInCalendar(absent, asked, story.context)).toEqual([]);
    expect(deadlinesInCalendar({ ...story.facts, afterTheFact: true }, asked, story.context)).toEqual([]);
  });
});
