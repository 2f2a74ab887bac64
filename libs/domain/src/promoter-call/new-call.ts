import { isDay } from '../deadlines/brussels.js';
import type { Day, Instant } from '../lifecycle/index.js';
import { equalWeights } from '../promoters/criteria.js';
import { interviewTimes, reviewPaths } from '../promoters/terms.js';
import type { PromoterCallFacts } from './facts.js';

export interface NewPromoterCall {
  readonly id: string;
  /** For people, such as `C-2027`. */
  readonly reference: string;
  readonly now: Instant;
  /** What `planCall` was asked with; its shape is checked by `decide`. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** How many promoters the first year aimed at. */
const usualPlaces = 10;

const dayOr = (value: unknown, otherwise: Day): Day => (isDay(value) ? (value as Day) : otherwise);
const oneOf = <T extends string>(options: readonly T[], value: unknown): T =>
  options.find((option) => option === value) ?? options[0]!;

/** The blank facts of a call, which `decide` turns into the first ones with `planCall`: a June call unless it says. */
export function newPromoterCall({ id, reference, now, payload }: NewPromoterCall): PromoterCallFacts {
  const year = typeof payload['year'] === 'number' ? payload['year'] : 0;
  return {
    id,
    reference,
    stage: 'planned',
    stageEntry: 0,
    stageSince: now,
    seq: 0,
    createdAt: now,
    afterTheFact: false,
    cameFrom: null,
    holdUntil: null,
    marks: {},
    stageDates: {},
    title: typeof payload['title'] === 'string' ? payload['title'] : `Mobility Promoters ${year}`,
    year,
    opensOn: dayOr(payload['opensOn'], `${year}-06-01`),
    closesOn: dayOr(payload['closesOn'], `${year}-06-30`),
    places: typeof payload['places'] === 'number' ? payload['places'] : usualPlaces,
    path: oneOf(reviewPaths, payload['path']),
    interview: oneOf(['no-interview', ...interviewTimes], payload['interview']),
    anonymous: payload['anonymous'] === true,
    weights: equalWeights,
    leadId: null,
    deputyId: null,
    reviewerIds: [],
    checkerIds: [],
    previewedAt: null,
    readyAt: null,
    launchedAt: null,
    leftOut: {},
    releasedAt: null,
    reason: null,
  };
}
