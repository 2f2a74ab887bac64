import { interviewOf, reviewsNeeded } from '../promoters/terms.js';
import type { PromoterApplicationFacts, ReviewFacts } from './facts.js';

type Conflicts = Pick<PromoterApplicationFacts, 'declarations' | 'found'>;
type Leadership = Conflicts & Pick<PromoterApplicationFacts, 'call' | 'namedLeadId'>;

/** The last word of somebody about their own interests. */
const lastWord = ({ declarations }: Pick<Conflicts, 'declarations'>, personId: string) =>
  declarations.findLast((one) => one.personId === personId);

/** Found by the rules, or declared and not taken back. */
export const isConflicted = (facts: Conflicts, personId: string): boolean =>
  facts.found.some((one) => one.personId === personId) || lastWord(facts, personId)?.conflict === true;

/** Everybody who has a conflict here, found or declared: to them the application does not exist. */
export const conflictedIn = (facts: Conflicts): readonly string[] =>
  [
    ...new Set([
      ...facts.found.map(({ personId }) => personId),
      ...facts.declarations.map(({ personId }) => personId),
    ]),
  ].filter((personId) => isConflicted(facts, personId));

/** The candidate, who nominated them, and who writes with them. */
export const partiesTo = ({
  applicantId,
  nominatorId,
  coAuthorIds,
}: Pick<PromoterApplicationFacts, 'applicantId' | 'nominatorId' | 'coAuthorIds'>): readonly string[] => [
  ...new Set([applicantId, nominatorId, ...coAuthorIds].filter((id) => id !== null)),
];

/** Everybody who might check, review or lead it: those of the call, and those of this application alone. */
export const panelOf = ({
  call,
  namedLeadId,
  outsideReviewerIds,
}: Pick<PromoterApplicationFacts, 'call' | 'namedLeadId' | 'outsideReviewerIds'>): readonly string[] => [
  ...new Set(
    [
      call.leadId,
      call.deputyId,
      namedLeadId,
      ...call.reviewerIds,
      ...call.checkerIds,
      ...outsideReviewerIds,
    ].filter((id) => id !== null),
  ),
];

/** Said that nothing stands in the way, and the rules know of nothing else. */
export const isClear = (facts: Conflicts, personId: string): boolean =>
  lastWord(facts, personId)?.conflict === false && !isConflicted(facts, personId);

/** Who leads this application: the deputy where the lead has a conflict; null where nobody is left. */
export function leadOf(facts: Leadership): string | null {
  const { call, namedLeadId } = facts;
  return (
    [namedLeadId, call.leadId, call.deputyId].find(
      (personId) => personId !== null && !isConflicted(facts, personId),
    ) ?? null
  );
}

/** Reviews that count, or will. */
export const liveReviews = ({ reviews }: Pick<PromoterApplicationFacts, 'reviews'>): readonly ReviewFacts[] =>
  reviews.filter(({ status }) => status === 'open' || status === 'filed');

export const openReviews = ({ reviews }: Pick<PromoterApplicationFacts, 'reviews'>): readonly ReviewFacts[] =>
  reviews.filter(({ status }) => status === 'open');

export const filedReviews = ({
  reviews,
}: Pick<PromoterApplicationFacts, 'reviews'>): readonly ReviewFacts[] =>
  reviews.filter(({ status }) => status === 'filed');

export const needed = ({ call }: Pick<PromoterApplicationFacts, 'call'>): number => reviewsNeeded(call.path);

/** As many as the call asks for; or what there is, where the lead went on with fewer. */
export const reviewsComplete = (facts: PromoterApplicationFacts): boolean => {
  const filed = filedReviews(facts).length;
  return filed >= needed(facts) || (facts.fewerReviews !== null && filed > 0);
};

/** Those of the panel who could still be given this application. */
export const availableReviewers = (facts: PromoterApplicationFacts): readonly string[] =>
  facts.call.reviewerIds.filter(
    (personId) =>
      !isConflicted(facts, personId) &&
      !facts.reviews.some(({ reviewerId, status }) => reviewerId === personId && status !== 'void'),
  );

export const interviewWanted = ({ call }: Pick<PromoterApplicationFacts, 'call'>) =>
  interviewOf(call.path, call.interview);

export const interviewDone = ({ interview }: Pick<PromoterApplicationFacts, 'interview'>): boolean =>
  interview !== null && (interview.heldAt !== null || interview.leftOut !== undefined);

/** The review that somebody has to file, or filed. */
export const reviewOf = (
  facts: Pick<PromoterApplicationFacts, 'reviews'>,
  personId: string | null,
): ReviewFacts | undefined => liveReviews(facts).find(({ reviewerId }) => reviewerId === personId);
