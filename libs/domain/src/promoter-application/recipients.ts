import { dayOf } from '../deadlines/brussels.js';
import type { Audience, Recipient, ResolvedConsequence } from '../lifecycle/index.js';
import type { PromoterApplicationFacts } from './facts.js';
import { isConflicted, leadOf, openReviews } from './panel.js';
import { oldestAssignment } from './stages.js';

type About = Pick<ResolvedConsequence, 'subjectId' | 'subjectIds'>;

/** Of several reviewers those are reminded whose review is the oldest: the others have their own days. */
function owing(facts: PromoterApplicationFacts): string[] {
  const oldest = oldestAssignment(facts);
  return openReviews(facts)
    .filter(({ assignedAt }) => oldest !== null && dayOf(assignedAt) === dayOf(oldest))
    .map(({ reviewerId }) => reviewerId);
}

/** Their ids; nobody who has a conflict hears anything of the application from the panel's side. */
function idsOf(facts: PromoterApplicationFacts, audience: Audience, about: About): (string | null)[] {
  const { applicantId, nominatorId, coAuthorIds, call } = facts;
  switch (audience) {
    case 'applicant':
      return [applicantId];
    case 'nominator':
      return [nominatorId];
    case 'applicantSide':
      return [applicantId, nominatorId, ...coAuthorIds];
    case 'lead':
      return [leadOf(facts)];
    case 'checkers':
      return [leadOf(facts), ...call.checkerIds.filter((id) => !isConflicted(facts, id))];
    case 'reviewersOwing':
      return owing(facts);
    case 'subject':
      return [...(about.subjectIds ?? []), about.subjectId ?? null];
    default:
      return [];
  }
}

/**
 * The people a mail of an application is for. A nominee without an account is nobody here: the mail goes to the address
 * that the nominator gave.
 * @param about whom the step was about
 */
export function promoterApplicationRecipientsOf(
  facts: PromoterApplicationFacts,
  audience: Audience,
  about: About = {},
): Recipient[] {
  if (audience === 'secretariat') return [{ kind: 'secretariat' }];
  const ids = idsOf(facts, audience, about).filter((id) => id !== null);
  return [...new Set(ids)].map((personId) => ({ kind: 'person', personId }));
}
