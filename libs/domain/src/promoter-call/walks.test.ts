import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../deadlines/index.js';
import type { CaseRole, Command } from '../lifecycle/index.js';
import { applications, readyCall, withApplications } from '../testing/promoter-call-story.js';
import { stepOf, walk } from '../testing/random-walk.js';
import { brokenRules } from '../testing/walk-rules.js';
import { promoterCallStages } from './index.js';

const roles = ['secretariat', 'lead', 'applicant'] as const satisfies readonly CaseRole[];
const anyStep = fc.tuple(fc.nat(6), fc.nat(11), fc.nat(1000), fc.nat(40)).map((dice) => stepOf(roles, dice));
const reason = 'It is so.';

const payload = (action: string, day: string, size: number): Command['payload'] =>
  ({
    editCall: { places: 1 + (size % 5) },
    setWeights: { weights: { relevance: 1 + (size % 3) } },
    nameLead: { personId: `lead-${size % 2}` },
    nameDeputy: { personId: `deputy-${size % 2}` },
    namePanel: { reviewerIds: ['rita', 'rolf', 'rosa'].slice(0, 1 + (size % 3)) },
    nameCheckers: { reviewerIds: ['rita'] },
    extend: { until: addDays(day, 1 + size) },
    closeEarly: { reason },
    reopenCall: { until: addDays(day, 1 + size), reason },
    takeUpCall: { until: addDays(day, 1 + size), reason },
    closeWithoutAward: { reason },
    leaveOut: { applicationId: 'interview-0', reason },
    takeBackIn: { applicationId: 'interview-0' },
    releaseDecisions: { balanceSeen: true },
  })[action] ?? {};

test('random walks through a call keep to the table, whatever becomes of its applications', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyStep, fc.nat(3), fc.boolean()), { minLength: 20, maxLength: 80, size: 'max' }),
      (steps) => {
        const story = readyCall();
        for (const [step, count, pending] of steps) {
          withApplications(
            story,
            applications(count, 'staged', 'accept'),
            applications(pending ? 1 : 0, 'interview'),
            applications(count > 1 ? 1 : 0, 'approved'),
          );
          walk(story, [step], {
            payload: (action, _facts, _role, day, size) => payload(action, day, size),
            check: (before, now) => {
              seen.add(now.facts.stage);
              expect(brokenRules(before, now)).toEqual([]);
            },
          });
        }
      },
    ),
    { numRuns: 100, seed: 20270601 },
  );
  expect([...seen].toSorted()).toEqual([...promoterCallStages].toSorted());
});
