import { addDays, addWorkingDays, dayOf } from '../deadlines/brussels.js';
import { dayAfter, settingValue } from '../deadlines/settings.js';
import type { CaseRole, Day, RuleContext } from '../lifecycle/index.js';
import type { PromoterApplicationFacts } from './facts.js';
import type { ApplicationStages } from './kit.js';
import { liveReviews, needed, openReviews } from './panel.js';

type Due = (facts: PromoterApplicationFacts, context: RuleContext<unknown>) => Day | null;
type StageTime = 'mendDays' | 'assignDays' | 'acceptDays' | 'profileDays' | 'renewalDays';

const since =
  (key: StageTime): Due =>
  ({ stageSince }, { settings }) =>
    dayAfter(dayOf(stageSince), settings, key);
const afterClosing =
  (key: 'nomineeGraceDays' | 'latestInterviewDays' | 'decisionDays'): Due =>
  ({ call }, { settings }) =>
    addDays(call.closesOn, settingValue(settings, key));

/** The oldest open review is the one that is waited for. */
export const oldestAssignment = (facts: Pick<PromoterApplicationFacts, 'reviews'>): string | null =>
  openReviews(facts)
    .map(({ assignedAt }) => assignedAt)
    .toSorted()[0] ?? null;

const reviewDue: Due = (facts, { settings }) => {
  const oldest = oldestAssignment(facts);
  return oldest && dayAfter(dayOf(oldest), settings, 'reviewDays');
};

const writers = ({ how }: PromoterApplicationFacts): CaseRole[] =>
  how === 'nomination' ? ['nominator'] : ['applicant'];
const nobody = (): CaseRole[] => [];
const movesUp = { command: 'moveUp', on: 'waitlist', when: ['heldAPlace'] } as const;
const shownNoMore = { unpublish: 'profile', when: ['wasShown'] } as const;

/** A late conflict may void a review after all were in: then one is missing again. */
const backToReview = {
  when: ['reviewsMissing'],
  to: 'under-review',
  event: 'back-to-review',
  apply: (facts: PromoterApplicationFacts) => ({ ...facts, staged: null }),
  consequences: [{ openTask: 'reviewer-missing', for: 'lead' }],
} as const;

/** The stages of an application, with what moves on by itself and what each entry sets off. */
export const applicationStageDefinitions = {
  draft: { phase: 'application', waitsOn: writers, due: ({ call }) => call.closesOn },
  'awaiting-consent': {
    phase: 'application',
    waitsOn: () => ['applicant'],
    due: afterClosing('nomineeGraceDays'),
    advance: [
      {
        when: ['candidateAgrees'],
        to: 'submitted',
        event: 'nominee-agreed-in-time',
        apply: (facts, { now }) => ({ ...facts, submittedAt: now }),
      },
    ],
  },
  submitted: {
    phase: 'eligibility',
    waitsOn: () => ['lead', 'checker'],
    due: ({ stageSince }, { settings }) =>
      addWorkingDays(dayOf(stageSince), settingValue(settings, 'eligibilityWorkingDays')),
    onEnter: [
      { mail: 'application-received', to: 'applicantSide' },
      { openTask: 'nobody-leads', for: 'secretariat', when: ['nobodyLeads'] },
    ],
  },
  returned: { phase: 'eligibility', waitsOn: writers, due: since('mendDays') },
  eligible: { phase: 'eligibility', waitsOn: () => ['lead'], due: since('assignDays') },
  'under-review': {
    phase: 'review',
    waitsOn: (facts) =>
      liveReviews(facts).length < needed(facts) && facts.fewerReviews === null ? ['lead'] : ['reviewer'],
    due: reviewDue,
    advance: [
      { when: ['reviewsComplete', 'interviewToCome'], to: 'interview', event: 'reviews-complete' },
      { when: ['reviewsComplete', 'noInterviewToCome'], to: 'ready', event: 'reviews-complete' },
    ],
  },
  interview: {
    phase: 'interview',
    waitsOn: ({ interview }) =>
      interview && interview.slots.length > 0 && interview.picked === null ? ['applicant'] : ['lead'],
    due: afterClosing('latestInterviewDays'),
    advance: [
      { when: ['interviewDone', 'interviewIsIntake'], to: 'eligible', event: 'intake-complete' },
      { when: ['interviewDone', 'interviewFollowsReview'], to: 'ready', event: 'interview-complete' },
    ],
  },
  ready: {
    phase: 'decision',
    waitsOn: () => ['lead'],
    due: afterClosing('decisionDays'),
    advance: [backToReview],
  },
  staged: {
    phase: 'decision',
    waitsOn: () => ['lead', 'secretariat'],
    due: afterClosing('decisionDays'),
    advance: [backToReview],
  },
  /** Only a moment: the decision leads on at once. */
  notified: {
    phase: 'decision',
    waitsOn: nobody,
    advance: [
      {
        when: ['stagedAccept'],
        to: 'accepted',
        event: 'offer-made',
        consequences: [{ mail: 'offer', to: 'applicant' }],
      },
      {
        when: ['stagedWaitlist'],
        to: 'waitlisted',
        event: 'put-on-waitlist',
        consequences: [{ mail: 'waitlisted', to: 'applicantSide' }],
      },
      {
        when: ['stagedReject'],
        to: 'rejected',
        event: 'not-selected',
        consequences: [{ mail: 'rejected', to: 'applicantSide' }],
      },
    ],
  },
  accepted: { phase: 'profile', waitsOn: () => ['applicant'], due: since('acceptDays') },
  waitlisted: { phase: 'decision', waitsOn: nobody },
  confirmed: { phase: 'profile', waitsOn: () => ['applicant'], due: since('profileDays') },
  'profile-drafted': { phase: 'profile', waitsOn: () => ['secretariat'] },
  approved: { phase: 'profile', waitsOn: () => ['secretariat'] },
  /** The moment a profile goes out; from then on the promoter is active. */
  published: {
    phase: 'promoter',
    waitsOn: nobody,
    advance: [{ when: ['wasShown'], to: 'active', event: 'promoter-active' }],
  },
  active: {
    phase: 'promoter',
    waitsOn: ({ renewalAskedAt }) => (renewalAskedAt ? ['applicant'] : []),
    due: ({ renewalAskedAt }, { settings }) =>
      renewalAskedAt && dayAfter(dayOf(renewalAskedAt), settings, 'renewalDays'),
  },
  alumni: { phase: 'promoter', over: 'done', waitsOn: nobody },
  rejected: { phase: null, over: 'stopped', waitsOn: nobody },
  declined: { phase: null, over: 'stopped', waitsOn: nobody, onEnter: [movesUp] },
  ineligible: { phase: null, over: 'stopped', waitsOn: nobody },
  merged: { phase: null, over: 'stopped', waitsOn: nobody },
  lapsed: { phase: null, over: 'stopped', waitsOn: nobody },
  'without-award': { phase: null, over: 'stopped', waitsOn: nobody },
  withdrawn: { phase: null, over: 'stopped', waitsOn: nobody, onEnter: [movesUp, shownNoMore] },
} as const satisfies ApplicationStages;
