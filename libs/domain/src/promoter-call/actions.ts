import { dayOf } from '../deadlines/brussels.js';
import type { Command } from '../lifecycle/index.js';
import { interviewTimes, reviewPaths } from '../promoters/terms.js';
import type { PromoterCallFacts } from './facts.js';
import type { CallActions } from './kit.js';
import { callReadiness } from './needs.js';

const reason = { kind: 'longText', required: true } as const;
const person = { personId: { kind: 'person', required: true } } as const;
const application = { applicationId: { kind: 'id', required: true } } as const;

/** Whatever changes what applicants see has to be looked at, and called ready, again. */
const changed = (facts: PromoterCallFacts, change: Partial<PromoterCallFacts>): PromoterCallFacts => ({
  ...facts,
  ...change,
  previewedAt: null,
  readyAt: null,
});

const onlyGiven = (payload: Readonly<Record<string, unknown>>): Partial<PromoterCallFacts> =>
  Object.fromEntries(Object.entries(payload).filter(([, value]) => value !== null && value !== undefined));

function without<T>(all: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => name !== key));
}

const openedAgain = (facts: PromoterCallFacts, { payload }: Command): PromoterCallFacts => ({
  ...facts,
  closesOn: payload['until'] as string,
  reason: payload['reason'] as string,
});

/** Its applications look at the closing date again, and every clock of theirs follows. */
const everyClockFollows = { command: 'followCall', on: 'applications' } as const;

const terms = {
  opensOn: { kind: 'day', required: false },
  closesOn: { kind: 'day', required: false },
  places: { kind: 'number', required: false, min: 1, max: 200 },
  path: { kind: 'choice', required: false, options: reviewPaths },
  interview: { kind: 'choice', required: false, options: interviewTimes },
  anonymous: { kind: 'boolean', required: false },
} as const;

/** Everything that can be done with a call. */
export const callActions = {
  /** Each spring by the clock, for the coming June; by hand for a call at another time. */
  planCall: {
    from: 'new',
    to: 'planned',
    by: ['secretariat', 'clock'],
    checks: ['periodInOrder'],
    asks: {
      year: { kind: 'number', required: true, min: 2024, max: 2100 },
      title: { kind: 'text', required: false },
      ...terms,
    },
    weight: 'main',
    event: 'call-planned',
  },
  editCall: {
    from: ['planned'],
    to: 'same',
    by: ['secretariat'],
    checks: ['somethingGiven', 'periodInOrder'],
    asks: { title: { kind: 'text', required: false }, ...terms },
    apply: (facts, { payload }) => changed(facts, onlyGiven(payload)),
    event: 'call-edited',
  },
  setWeights: {
    from: ['planned'],
    to: 'same',
    by: ['secretariat'],
    checks: ['knownCriteria'],
    asks: { weights: { kind: 'counts', required: true } },
    apply: (facts, { payload }) =>
      changed(facts, { weights: payload['weights'] as PromoterCallFacts['weights'] }),
    event: 'weights-set',
  },
  nameLead: {
    from: ['planned', 'open', 'closed', 'reviewing'],
    to: 'same',
    by: ['secretariat'],
    checks: ['leadIsNotDeputy'],
    asks: person,
    apply: (facts, { payload }) => ({ ...facts, leadId: payload['personId'] as string }),
    subject: ({ payload }) => payload['personId'] as string,
    consequences: [{ mail: 'call-lead-named', to: 'subject' }, everyClockFollows],
    event: 'lead-named',
  },
  nameDeputy: {
    from: ['planned', 'open', 'closed', 'reviewing'],
    to: 'same',
    by: ['secretariat'],
    checks: ['leadIsNotDeputy'],
    asks: person,
    apply: (facts, { payload }) => ({ ...facts, deputyId: payload['personId'] as string }),
    subject: ({ payload }) => payload['personId'] as string,
    consequences: [{ mail: 'call-lead-named', to: 'subject' }, everyClockFollows],
    event: 'deputy-named',
  },
  namePanel: {
    from: ['planned', 'open', 'closed', 'reviewing'],
    to: 'same',
    by: ['secretariat', 'lead'],
    asks: { reviewerIds: { kind: 'people', required: true } },
    apply: (facts, { payload }) => ({
      ...facts,
      reviewerIds: [...new Set(payload['reviewerIds'] as string[])],
    }),
    consequences: [everyClockFollows],
    event: 'panel-named',
  },
  nameCheckers: {
    from: ['open', 'closed', 'reviewing'],
    to: 'same',
    by: ['lead'],
    onBehalf: true,
    asks: { reviewerIds: { kind: 'people', required: true } },
    apply: (facts, { payload }) => ({
      ...facts,
      checkerIds: [...new Set(payload['reviewerIds'] as string[])],
    }),
    consequences: [everyClockFollows],
    event: 'checkers-named',
  },
  previewCall: {
    from: ['planned'],
    to: 'same',
    by: ['secretariat'],
    apply: (facts, _command, { now }) => ({ ...facts, previewedAt: now }),
    event: 'call-previewed',
  },
  sayReady: {
    from: ['planned'],
    to: 'same',
    by: ['secretariat'],
    needs: ['notSaidReady', ...callReadiness],
    apply: (facts, _command, { now }) => ({ ...facts, readyAt: now }),
    weight: 'main',
    event: 'call-ready',
  },
  /** By the clock on its day, or by hand where it was not ready then. The one step that writes to everybody. */
  launch: {
    from: ['planned'],
    to: 'open',
    by: ['secretariat', 'clock'],
    needs: ['saidReady', 'openingDayCome', 'closingDayAhead'],
    apply: (facts, _command, { now }) => ({ ...facts, launchedAt: now }),
    consequences: [{ mail: 'call-opened', to: 'mailingList' }],
    weight: 'main',
    mainWhen: ['saidReady', 'openingDayCome'],
    event: 'call-launched',
  },
  extend: {
    from: ['open', 'closed'],
    to: 'open',
    by: ['lead', 'secretariat'],
    checks: ['laterThanNow'],
    asks: { until: { kind: 'day', required: true }, reason: { kind: 'longText', required: false } },
    apply: (facts, { payload }) => ({ ...facts, closesOn: payload['until'] as string }),
    // Entering `open` tells the applications; in a call that is open already nothing is entered.
    consequences: [everyClockFollows, { mail: 'call-extended', to: 'mailingList' }],
    event: 'call-extended',
  },
  closeEarly: {
    from: ['open'],
    to: 'closed',
    by: ['lead', 'secretariat'],
    asks: { reason },
    apply: (facts, { payload }, { now }) => ({
      ...facts,
      closesOn: dayOf(now),
      reason: payload['reason'] as string,
    }),
    weight: 'stop',
    event: 'call-closed-early',
  },
  closeCall: {
    from: ['open'],
    to: 'closed',
    by: ['clock'],
    weight: 'system',
    event: 'call-closed',
  },
  reopenCall: {
    from: ['reviewing'],
    to: 'open',
    by: ['lead', 'secretariat'],
    checks: ['laterThanNow'],
    asks: { until: { kind: 'day', required: true }, reason },
    apply: openedAgain,
    consequences: [{ mail: 'call-extended', to: 'mailingList' }],
    event: 'call-reopened',
  },
  /** A call that was given up goes on after all, and so do its applications. */
  takeUpCall: {
    from: ['without-award'],
    to: 'open',
    by: ['lead', 'secretariat'],
    checks: ['laterThanNow'],
    asks: { until: { kind: 'day', required: true }, reason },
    apply: openedAgain,
    consequences: [
      { command: 'takeUpAgain', on: 'applications' },
      { mail: 'call-extended', to: 'mailingList' },
    ],
    event: 'call-taken-up',
  },
  /** "Goes on": by itself after the nominees' grace; with too few applications only by the lead. */
  startReview: {
    from: ['closed'],
    to: 'reviewing',
    by: ['lead', 'clock'],
    onBehalf: true,
    needs: ['anApplication'],
    weight: 'main',
    event: 'review-started',
  },
  closeWithoutAward: {
    from: ['closed', 'reviewing'],
    to: 'without-award',
    by: ['lead', 'secretariat'],
    asks: { reason },
    apply: (facts, { payload }) => ({ ...facts, reason: payload['reason'] as string }),
    consequences: [{ command: 'endWithoutAward', on: 'applications' }],
    weight: 'stop',
    event: 'closed-without-award',
  },
  leaveOut: {
    from: ['reviewing'],
    to: 'same',
    by: ['lead'],
    onBehalf: true,
    needs: ['someApplicationPending'],
    checks: ['applicationPending'],
    asks: { ...application, reason },
    apply: (facts, { payload }) => ({
      ...facts,
      leftOut: { ...facts.leftOut, [payload['applicationId'] as string]: payload['reason'] as string },
    }),
    event: 'application-left-out',
  },
  takeBackIn: {
    from: ['reviewing'],
    to: 'same',
    by: ['lead'],
    onBehalf: true,
    needs: ['somethingLeftOut'],
    checks: ['applicationLeftOut'],
    asks: application,
    apply: (facts, { payload }) => ({
      ...facts,
      leftOut: without(facts.leftOut, payload['applicationId'] as string),
    }),
    event: 'application-taken-in',
  },
  /** All decisions at once; those left out follow in a release of their own. */
  releaseDecisions: {
    from: ['reviewing', 'decided'],
    to: 'decided',
    by: ['lead', 'secretariat'],
    needs: ['somethingToRelease', 'everyApplicationSettled'],
    checks: ['balanceLookedAt'],
    asks: { balanceSeen: { kind: 'boolean', required: true } },
    apply: (facts, _command, { now }) => ({ ...facts, releasedAt: now }),
    consequences: [{ command: 'notify', on: 'stagedApplications' }],
    weight: 'main',
    mainWhen: ['somethingToRelease', 'everyApplicationSettled'],
    event: 'decisions-released',
  },
  publishProfiles: {
    from: ['decided', 'published'],
    to: 'published',
    by: ['secretariat'],
    needs: ['aProfileApproved'],
    consequences: [{ command: 'publishProfile', on: 'approvedProfiles' }],
    weight: 'main',
    mainWhen: ['aProfileApproved'],
    event: 'profiles-published',
  },
  archiveCall: {
    from: ['decided', 'published'],
    to: 'archived',
    by: ['secretariat', 'clock'],
    consequences: [{ command: 'endWaitlist', on: 'waitlist' }],
    weight: 'stop',
    event: 'call-archived',
  },
} as const satisfies CallActions;
