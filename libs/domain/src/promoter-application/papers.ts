import type { PromoterFormKey } from '../forms/definition.js';
import type { PromoterApplicationFacts, PromoterApplicationStage, ReviewStatus } from './facts.js';

/** What somebody writes about an application in one of the call's forms, and how far it is. */
export interface Paper {
  readonly form: PromoterFormKey;
  /** Whose it is, where several people write one each. */
  readonly personId: string | null;
  /** A `draft` is still being written; what is `filed` stands. */
  readonly status: 'draft' | Exclude<ReviewStatus, 'open'>;
}

const written = (isDraft: boolean): Paper['status'] => (isDraft ? 'draft' : 'filed');

/** A draft that lapsed may be taken up again. */
const stagesOfWriting: readonly PromoterApplicationStage[] = ['draft', 'returned', 'lapsed'];
const stagesOfChecking: readonly PromoterApplicationStage[] = ['submitted', 'returned'];

function reviewPapers({ reviews }: Pick<PromoterApplicationFacts, 'reviews'>): Paper[] {
  // Somebody may get a second one after the first was taken away: the last counts.
  const last = new Map(reviews.map(({ reviewerId, status }) => [reviewerId, status]));
  return [...last].map(([personId, status]) => ({
    form: 'promoter-review',
    personId,
    status: status === 'open' ? 'draft' : status,
  }));
}

/** Every paper there is of an application: its own answers, the checklist, the reviews, the profile. */
export function papersOf(facts: PromoterApplicationFacts): readonly Paper[] {
  const { stage, submittedAt, stageDates } = facts;
  const own = written(stagesOfWriting.includes(stage));
  const checks = written(stagesOfChecking.includes(stage));
  return [
    { form: 'promoter-application', personId: null, status: own },
    ...(submittedAt ? [{ form: 'promoter-eligibility', personId: null, status: checks } as const] : []),
    ...reviewPapers(facts),
    ...(stageDates.confirmed
      ? [{ form: 'promoter-profile', personId: null, status: written(stage === 'confirmed') } as const]
      : []),
  ];
}
