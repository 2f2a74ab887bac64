import type {
  CandidateView,
  DeclarationView,
  FiledReviewView,
  FoundConflictView,
  StagedView,
} from '@waymark/contract';
import type { PromoterAnswersEntity } from '@waymark/db';
import {
  type FoundConflictFacts,
  type PromoterApplicationFacts,
  say,
  weightedScore,
  type Weights,
} from '@waymark/domain';
import type { SeenApplication } from './promoter-access.js';
import type { FiledReview } from './reviews-read.js';

type Name = (personId: string) => string;
type Named = (personId: string) => { id: string; name: string };

/** Who applies, for whoever may know it. The address is for the secretariat. */
export function candidateView(
  { application, roles }: SeenApplication,
  papers: readonly PromoterAnswersEntity[],
  named: Named,
): CandidateView {
  const { facts, title } = application;
  const answers = papers.find(({ form }) => form === 'promoter-application')?.answers ?? {};
  const institutions: unknown = answers['institutions'];
  const email: unknown = answers['contactEmail'];
  return {
    name: title,
    kind: facts.candidateKind,
    how: facts.how,
    institutions: Array.isArray(institutions)
      ? institutions.filter((one): one is string => typeof one === 'string')
      : [],
    email: roles.includes('secretariat') && typeof email === 'string' ? email : null,
    applicant: facts.applicantId ? named(facts.applicantId) : null,
    nominator: facts.nominatorId ? named(facts.nominatorId) : null,
    coAuthors: facts.coAuthorIds.map(named),
  };
}

export const declarationViews = ({ declarations }: PromoterApplicationFacts, name: Name): DeclarationView[] =>
  declarations.map(({ personId, conflict, at, reason }) => ({
    personId,
    name: name(personId),
    conflict,
    at,
    reason: reason ?? null,
  }));

export const foundViews = (found: readonly FoundConflictFacts[], name: Name): FoundConflictView[] =>
  found.map(({ personId, kind }) => ({
    personId,
    name: name(personId),
    kind,
    label: say(`conflict.${kind}`),
  }));

export const filedReviewViews = (
  reviews: readonly FiledReview[],
  weights: Weights,
  name: Name,
): FiledReviewView[] =>
  reviews.map(({ reviewerId, answers, filedAt, scores, recommendation }) => ({
    personId: reviewerId,
    name: name(reviewerId),
    filedAt: filedAt.toISOString(),
    score: weightedScore(scores, weights),
    scores: { ...scores },
    recommendation,
    commentToPanel: textIn(answers['commentToPanel']),
    commentToApplicant: textIn(answers['commentToApplicant']),
  }));

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

export const stagedView = ({ staged }: PromoterApplicationFacts): StagedView | null =>
  staged && { ...staged };
