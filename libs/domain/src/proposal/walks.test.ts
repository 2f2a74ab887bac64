import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CaseRole, Command } from '../lifecycle/index.js';
import { proposalPayload, draftProposal } from '../testing/proposal-story.js';
import { stepOf, walk } from '../testing/random-walk.js';
import { brokenRules } from '../testing/walk-rules.js';

const roles = ['secretariat', 'proposer', 'host'] as const satisfies readonly CaseRole[];
const anyStep = fc.tuple(fc.nat(6), fc.nat(11), fc.nat(1000), fc.nat(40)).map((dice) => stepOf(roles, dice));
const payloads: Readonly<Record<string, Command['payload']>> = {
  askForInformation: { question: 'Which schools would take part?' },
  answerInformation: { answer: 'Three schools in Gipuzkoa.' },
  withdraw: { reason: 'No staff this year.' },
  createDraft: proposalPayload,
};

test('random walks through a proposal keep to the table, whatever becomes of its places', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyStep, fc.nat(4)), { minLength: 10, maxLength: 60, size: 'max' }),
      (steps) => {
        const story = draftProposal();
        for (const [step, placesTaken] of steps) {
          story.world = { placesTaken, placesReserved: 0 };
          walk(story, [step], {
            payload: (action, _facts, _role, _day, size) =>
              action === 'editTerms' ? { places: 1 + (size % 4) } : (payloads[action] ?? {}),
            check: (before, now) => {
              seen.add(now.facts.stage);
              expect(brokenRules(before, now)).toEqual([]);
            },
          });
        }
      },
    ),
    { numRuns: 100, seed: 20251118 },
  );
  expect(seen.size).toBe(8);
});
