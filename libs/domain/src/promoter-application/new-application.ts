import type { Instant } from '../lifecycle/index.js';
import { promoterTypes } from '../promoters/terms.js';
import type { CallView, PromoterApplicationFacts } from './facts.js';

export interface NewPromoterApplication {
  readonly id: string;
  /** For people, such as `A-2027-031`. */
  readonly reference: string;
  readonly now: Instant;
  readonly call: CallView;
  /** Who begins it: the candidate or, of a nomination, the nominator. */
  readonly personId: string;
  /** What `startApplication` was asked with; its shape is checked by `decide`. */
  readonly payload: Readonly<Record<string, unknown>>;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);

/** The blank facts of an application, which `decide` turns into the first ones with `startApplication`. */
export function newPromoterApplication({
  id,
  reference,
  now,
  call,
  personId,
  payload,
}: NewPromoterApplication): PromoterApplicationFacts {
  const nominated = payload['how'] === 'nomination';
  return {
    id,
    reference,
    stage: 'draft',
    stageEntry: 0,
    stageSince: now,
    seq: 0,
    createdAt: now,
    afterTheFact: false,
    cameFrom: null,
    holdUntil: null,
    marks: {},
    stageDates: {},
    title: textOf(payload['title']),
    call,
    how: nominated ? 'nomination' : 'self',
    candidateKind: payload['candidateKind'] === 'organisation' ? 'organisation' : 'person',
    applicantId: nominated ? null : personId,
    nominatorId: nominated ? personId : null,
    coAuthorIds: [],
    applicantType: promoterTypes.find((type) => type === payload['applicantType']) ?? null,
    institutionIds: listOf(payload['institutionIds']),
    region: textOf(payload['region']) || null,
    languages: listOf(payload['languages']),
    topics: listOf(payload['topics']),
    nomineeAskedAt: null,
    nomineeAgreedAt: null,
    submittedAt: null,
    returnedAt: null,
    reopenedField: null,
    declarations: [],
    found: [],
    namedLeadId: null,
    outsideReviewerIds: [],
    reviews: [],
    fewerReviews: null,
    interview: null,
    staged: null,
    profile: { revision: 0, consents: {}, approvedAt: null, publishedAt: null },
    renewedAt: null,
    renewalAskedAt: null,
    ended: null,
  };
}
