import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../deadlines/index.js';
import type { CaseRole, Command } from '../lifecycle/index.js';
import { brussels } from '../testing/clockwork.js';
import {
  activeApplication,
  confirmedApplication,
  draftApplication,
  juneCall,
  nomination,
  notifiedApplication,
  readyApplication,
  submittedApplication,
  waitingNomination,
} from '../testing/promoter-application-story.js';
import { stepOf, walk } from '../testing/random-walk.js';
import { brokenRules } from '../testing/walk-rules.js';
import { isConflicted, leadOf, promoterApplicationStages, type PromoterApplicationFacts } from './index.js';

const roles = [
  'applicant',
  'nominator',
  'lead',
  'reviewer',
  'secretariat',
  'checker',
] as const satisfies readonly CaseRole[];
const anyStep = fc.tuple(fc.nat(6), fc.nat(11), fc.nat(1000), fc.nat(40)).map((dice) => stepOf(roles, dice));
const reason = 'It is so.';
const decisions = ['accept', 'waitlist', 'reject'];

function payload(
  action: string,
  facts: PromoterApplicationFacts,
  day: string,
  size: number,
): Command['payload'] {
  const slot = brussels(`${addDays(day, 1 + (size % 5))} 09:00`);
  const decision = decisions[size % 3];
  const payloads: Readonly<Record<string, Command['payload']>> = {
    editApplication: { region: 'SE23' },
    addCoAuthor: { personId: `author-${size}` },
    removeCoAuthor: { personId: facts.coAuthorIds[0] ?? 'nobody' },
    reopenField: { field: 'priorities', reason },
    markIneligible: { reason },
    returnToApplicant: { reason },
    reconsider: { reason },
    merge: { applicationId: 'other-application', reason },
    declareInterests: { conflict: size % 13 === 0, reason },
    nameActingLead: { personId: 'berit' },
    inviteOutsideReviewer: { personId: 'olga' },
    assign: { reviewerIds: ['rita', 'rolf', 'rosa'].filter((_one, index) => index !== size % 3) },
    takeReviewAway: { personId: 'rita', reason },
    goOnWithFewer: { reason },
    offerSlots: { slots: [slot] },
    pickSlot: { slot: facts.interview?.slots[0] ?? slot },
    recordInterview: { text: 'Convincing.' },
    leaveInterviewOut: { reason },
    stageDecision: { decision, reason, rank: 1 },
    unstageDecision: { reason },
    giveConsents: { consents: ['page'] },
    withdrawConsent: { what: 'page' },
    returnProfile: { comment: reason },
  };
  return payloads[action] ?? {};
}

/** What must be true of an application whatever happened to it. */
function unfair(facts: PromoterApplicationFacts): string[] {
  const broken: string[] = [];
  for (const { reviewerId, status } of facts.reviews)
    if (status !== 'void' && isConflicted(facts, reviewerId))
      broken.push(`${reviewerId} has a conflict and counts`);
  const lead = leadOf(facts);
  if (lead && isConflicted(facts, lead)) broken.push(`${lead} leads with a conflict`);
  if (facts.stage === 'active' && facts.profile.publishedAt === null) broken.push('active and never shown');
  if (facts.submittedAt && facts.how === 'nomination' && !facts.nomineeAgreedAt)
    broken.push('submitted without the nominee');
  return broken;
}

/** Walks begin at several places, for few would come from a draft to the alumni. */
const beginnings = [
  draftApplication,
  nomination,
  waitingNomination,
  submittedApplication,
  () => readyApplication(),
  () => notifiedApplication('accept'),
  () => notifiedApplication('waitlist'),
  confirmedApplication,
  activeApplication,
];

test('random walks through an application keep to the table, and stay fair', () => {
  const seen = new Set<string>();
  const declaredFirst = ['rita', 'rolf', 'rosa'];
  fc.assert(
    fc.property(
      fc.constantFrom(...beginnings),
      fc.constantFrom('no-interview', 'after-review', 'intake' as const),
      fc.array(fc.tuple(anyStep, fc.nat(9)), { minLength: 30, maxLength: 80, size: 'max' }),
      (begin, interview, steps) => {
        const story = begin({ interview: interview as typeof juneCall.interview });
        for (const [step, chance] of steps) {
          const late = story.now > '2027-09-14';
          const stage = late ? 'decided' : story.now > '2027-06-30T22' ? 'reviewing' : 'open';
          story.world = {
            ...story.world,
            call: { ...story.world.call, stage },
            placesLeft: chance % 2,
            found: chance === 9 ? [{ personId: 'rosa', kind: 'same-organisation' }] : story.world.found,
          };
          if (story.facts.stage === 'eligible' && story.facts.declarations.length === 0)
            for (const personId of declaredFirst)
              story.does('reviewer', 'declareInterests', { conflict: false }, { personId });
          for (const action of ['notify', 'followCall'])
            if (story.asks('clock', action).accepted) story.does('clock', action);
          const own = step.kind === 'act' && step.role === 'reviewer' ? { ...step, pick: chance } : step;
          walk(story, [own], {
            payload: (action, facts, _role, day, size) => payload(action, facts, day, size),
            check: (before, now) => {
              seen.add(now.facts.stage);
              expect([...brokenRules(before, now), ...unfair(now.facts)]).toEqual([]);
            },
          });
          if (story.facts.stage === 'under-review')
            for (const personId of declaredFirst)
              if (chance < 3 && story.asks('reviewer', 'fileReview', {}, { personId }).accepted)
                story.does('reviewer', 'fileReview', {}, { personId });
        }
      },
    ),
    { numRuns: 40, seed: 20270630 },
  );
  const rare = ['notified', 'published', 'without-award', 'merged', 'ineligible'];
  expect(promoterApplicationStages.filter((stage) => !seen.has(stage) && !rare.includes(stage))).toEqual([]);
});
