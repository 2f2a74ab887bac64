import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../deadlines/index.js';
import { upcoming, type CaseRole } from '../lifecycle/index.js';
import { frozen } from '../testing/clockwork.js';
import { payloadFor } from '../testing/exchange-samples.js';
import {
  blankExchange,
  matchPayload,
  plannedExchange,
  storyIn,
  visitPlan,
} from '../testing/exchange-story.js';
import { stepOf, walk } from '../testing/random-walk.js';
import { brokenRules } from '../testing/walk-rules.js';
import { exchangeStages, type ExchangeAction, type ExchangeFacts } from './index.js';

const roles = ['secretariat', 'host', 'sender', 'participant'] as const satisfies readonly CaseRole[];
const anyStep = fc.tuple(fc.nat(6), fc.nat(11), fc.nat(1000), fc.nat(40)).map((dice) => stepOf(roles, dice));
const reportKinds = { host: ['pre-host', 'post-host'], participant: ['pre-participant', 'post-participant'] };

/** Payloads that fit the case as it stands, with dates near the day of the walk. */
function payload(action: string, facts: ExchangeFacts, role: CaseRole, day: string, size: number) {
  const person = facts.participants[0]?.personId ?? 'nobody';
  switch (action as ExchangeAction) {
    case 'planVisit':
      return { ...visitPlan, start: addDays(day, size), end: addDays(day, size + (size % 5)) };
    case 'addParticipant':
      return { personId: ['maria', 'olof', 'karin'][size % 3] };
    case 'removeParticipant':
      return { personId: person };
    case 'recordVisit':
      return { outcome: 'held', attendance: facts.participants.length > 0 ? { [person]: 'present' } : {} };
    case 'fileReport':
      return { reportKind: reportKinds[role === 'host' ? 'host' : 'participant'][size % 2] };
    case 'setContacts':
      return role === 'host'
        ? { hostContactId: 'ana' }
        : role === 'sender'
          ? { senderContactId: 'lars' }
          : { hostContactId: 'ana', senderContactId: 'lars' };
    case 'waiveReport':
      return {
        reportKind: ['pre-host', 'pre-participant', 'post-participant'][size % 3],
        personId: person,
        reason: 'Away.',
        unreachable: true,
      };
    case 'putOnHold':
      return { until: addDays(day, size + 1), reason: 'Elections.' };
    default:
      return payloadFor(action as ExchangeAction, role);
  }
}

function keepsTheRules(before: ExchangeFacts, story: Parameters<typeof brokenRules<ExchangeFacts>>[1]): void {
  const broken = brokenRules(before, story);
  if (broken.length > 0) expect(broken).toEqual([]);
}

describe('random walks through an exchange', () => {
  test('whoever does what and whenever the clock looks, no case comes where the table does not lead', () => {
    // Ready needs so much that hardly a walk meets it by chance; the walks below begin in every stage.
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        fc.array(anyStep, { minLength: 60, maxLength: 120, size: 'max' }),
        fc.boolean(),
        (steps, afterTheFact) => {
          const asked = { ...matchPayload, afterTheFact };
          const story = blankExchange('2025-03-03 10:00', undefined, asked).does(
            'secretariat',
            'proposeMatch',
            asked,
          );
          walk(story, steps, {
            payload,
            check: (before, now) => {
              seen.add(now.facts.stage);
              keepsTheRules(before, now);
            },
          });
          if (afterTheFact) expect(story.events.filter(({ type }) => type === 'reminder-sent')).toEqual([]);
        },
      ),
      { numRuns: 40, seed: 20251118 },
    );
    expect(seen.size).toBeGreaterThan(11);
  });

  test.each(exchangeStages)('from %s on as well', (stage) => {
    const start = storyIn[stage]();
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 10, maxLength: 40, size: 'max' }), (steps) => {
        const story = storyIn[stage]();
        expect(story.facts).toEqual(start.facts);
        walk(story, steps, { payload, check: keepsTheRules });
      }),
      { numRuns: 5, seed: 7 },
    );
  });
});

describe('clocks that hang on the visit', () => {
  const onVisit = (start: string) => {
    const story = plannedExchange('2025-01-02 10:00', { ...visitPlan, start, end: addDays(start, 2) });
    return upcoming(story.lifecycle, frozen(story.facts), story.context).filter(
      ({ clock }) => clock !== 'dates',
    );
  };

  test('move with it by as many days, at the same hour on the wall, across every change of the clocks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 700 }), fc.integer({ min: -30, max: 400 }), (days, moved) => {
        const start = addDays('2025-01-02', days);
        const before = onVisit(start);
        const after = onVisit(addDays(start, moved));
        expect(before.length).toBeGreaterThan(5);
        expect(after.map(({ day, clock, mark }) => [day, clock, mark])).toEqual(
          before.map(({ day, clock, mark }) => [addDays(day, moved), clock, mark]),
        );
      }),
      { numRuns: 40 },
    );
  });
});
