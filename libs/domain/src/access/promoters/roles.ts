import type { CaseRole } from '../../lifecycle/case.js';
import { isConflicted, leadOf } from '../../promoter-application/panel.js';
import type { PromoterApplicationFacts } from '../../promoter-application/facts.js';
import type { PromoterCallFacts } from '../../promoter-call/facts.js';
import type { Viewer } from '../viewer.js';

type CallPanel = Pick<PromoterCallFacts, 'leadId' | 'deputyId' | 'reviewerIds' | 'checkerIds'>;
type Parties = Pick<
  PromoterApplicationFacts,
  | 'call'
  | 'applicantId'
  | 'nominatorId'
  | 'coAuthorIds'
  | 'declarations'
  | 'found'
  | 'namedLeadId'
  | 'outsideReviewerIds'
>;

const isSecretariat = ({ roles }: Viewer): boolean => roles.includes('secretariat');

/** What a person is in a call. */
export function promoterCallRoles(
  viewer: Viewer,
  { leadId, deputyId, reviewerIds, checkerIds }: CallPanel,
): CaseRole[] {
  const me = viewer.personId;
  return [
    ...(isSecretariat(viewer) ? (['secretariat'] as const) : []),
    ...(me === leadId ? (['lead'] as const) : []),
    ...(me === deputyId ? (['deputy'] as const) : []),
    ...(checkerIds.includes(me) ? (['checker'] as const) : []),
    ...(reviewerIds.includes(me) ? (['reviewer'] as const) : []),
  ];
}

function sideRoles(me: string, { applicantId, nominatorId, coAuthorIds }: Parties): CaseRole[] {
  return [
    ...(me === applicantId ? (['applicant'] as const) : []),
    ...(me === nominatorId ? (['nominator'] as const) : []),
    ...(coAuthorIds.includes(me) ? (['coAuthor'] as const) : []),
  ];
}

/**
 * What a person is in one application. Nobody serves both sides: whoever applied or nominated is of that side alone, and
 * whoever has a conflict is nothing at all in it, the secretariat's own people among them. The lead is whoever leads
 * this application; a lead with a conflict leaves it to the deputy.
 * @returns the roles, without doubles; empty for somebody who has no part in it
 */
export function promoterApplicationRoles(viewer: Viewer, facts: Parties): CaseRole[] {
  const me = viewer.personId;
  const side = sideRoles(me, facts);
  if (side.length > 0) return side;
  if (isConflicted(facts, me)) return [];
  const { call, outsideReviewerIds } = facts;
  const leads = leadOf(facts) === me;
  return [
    ...(isSecretariat(viewer) ? (['secretariat'] as const) : []),
    ...(leads ? (['lead'] as const) : []),
    ...(me === call.deputyId && !leads ? (['deputy'] as const) : []),
    ...(call.checkerIds.includes(me) ? (['checker'] as const) : []),
    ...(call.reviewerIds.includes(me) ? (['reviewer'] as const) : []),
    ...(outsideReviewerIds.includes(me) ? (['outsideReviewer'] as const) : []),
  ];
}
