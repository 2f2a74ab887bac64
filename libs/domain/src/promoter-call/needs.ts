import { endOfDay, isDay, startOfDay } from '../deadlines/brussels.js';
import { isCriterion } from '../promoters/criteria.js';
import { reviewsNeeded } from '../promoters/terms.js';
import { inTheRunning, pending, toRelease } from './applications.js';
import { against, fine, given, wrongField, type CallChecks, type CallNeeds } from './kit.js';

/** What has to be there before a call can go out. */
const readiness = {
  textInEveryLanguage: (_facts, { world }) => world.textMissing.length === 0,
  weightsGiven: ({ weights }) => Object.values(weights).some((weight) => weight > 0),
  placesGiven: ({ places }) => places >= 1,
  datesInOrder: ({ opensOn, closesOn }) => opensOn < closesOn,
  leadNamed: ({ leadId }) => leadId !== null,
  deputyNamed: ({ deputyId, leadId }) => deputyId !== null && deputyId !== leadId,
  /** Fewer could never give each application its reviews. */
  panelLargeEnough: ({ reviewerIds, path }) => reviewerIds.length >= reviewsNeeded(path),
  previewed: ({ previewedAt }) => previewedAt !== null,
} as const satisfies CallNeeds;

export const callReadiness = Object.keys(readiness) as (keyof typeof readiness)[];

/** Every named rule of a call. */
export const callNeeds = {
  ...readiness,
  saidReady: ({ readyAt }) => readyAt !== null,
  notSaidReady: ({ readyAt }) => readyAt === null,
  /** Opened when its day has come, not before: whoever wants it earlier changes the day. */
  openingDayCome: ({ opensOn }, { now }) => now >= startOfDay(opensOn),
  closingDayAhead: ({ closesOn }, { now }) => now < endOfDay(closesOn),
  anApplication: (_facts, { world }) => inTheRunning(world).length > 0,
  /** Fewer than there are places: the lead extends, goes on, or closes without award. */
  tooFewApplications: ({ places }, { world }) => inTheRunning(world).length < places,
  enoughApplications: ({ places }, { world }) => inTheRunning(world).length >= places,
  everyApplicationSettled: (facts, { world }) => pending(facts, world).length === 0,
  someApplicationPending: (facts, { world }) => pending(facts, world).length > 0,
  somethingToRelease: (_facts, { world }) => toRelease(world).length > 0,
  somethingLeftOut: ({ leftOut }) => Object.keys(leftOut).length > 0,
  aProfileApproved: (_facts, { world }) =>
    world.applications.some(({ stage }) => stage === 'approved' || stage === 'active'),
} as const satisfies CallNeeds;

/** Rules about what a command carries. */
export const callChecks = {
  somethingGiven: (_facts, { payload }) =>
    Object.values(payload).some((value) => value !== undefined && value !== null)
      ? fine
      : against('somethingGiven'),
  periodInOrder: (facts, command) => {
    const start = given<string>(command, facts, 'opensOn');
    const end = given<string>(command, facts, 'closesOn');
    return isDay(start) && isDay(end) && end <= start ? wrongField('end-before-start', 'closesOn') : fine;
  },
  /** An extension gives time, and never takes any. */
  laterThanNow: ({ closesOn, stage }, { payload }, { now }) => {
    const until = payload['until'] as string;
    if (now >= endOfDay(until)) return wrongField('not-in-the-future', 'until');
    return stage === 'open' && until <= closesOn ? wrongField('not-later', 'until') : fine;
  },
  knownCriteria: (_facts, { payload }) =>
    Object.keys((payload['weights'] as object | undefined) ?? {}).every(isCriterion)
      ? fine
      : wrongField('not-an-option', 'weights'),
  /** One person cannot be their own deputy. */
  leadIsNotDeputy: ({ leadId, deputyId }, { action, payload }) => {
    const other = action === 'nameLead' ? deputyId : leadId;
    return payload['personId'] === other ? wrongField('not-an-option', 'personId') : fine;
  },
  applicationPending: (facts, { payload }, { world }) =>
    pending(facts, world).some(({ id }) => id === payload['applicationId'])
      ? fine
      : wrongField('not-an-option', 'applicationId'),
  applicationLeftOut: ({ leftOut }, { payload }) =>
    Object.hasOwn(leftOut, payload['applicationId'] as string)
      ? fine
      : wrongField('not-an-option', 'applicationId'),
  /** Nobody releases without having looked at whom the decisions favour. */
  balanceLookedAt: (_facts, { payload }) =>
    payload['balanceSeen'] === true ? fine : against('balanceLookedAt'),
} as const satisfies CallChecks;
