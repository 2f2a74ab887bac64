import type { CaseRole } from '../../lifecycle/case.js';
import type { PromoterApplicationFacts } from '../../promoter-application/facts.js';
import { promoterApplicationRoles } from './roles.js';

const sides: readonly CaseRole[] = ['applicant', 'nominator', 'coAuthor'];

/**
 * What somebody is who came to an application by a mailed link: of its own side and nothing else, whatever they may be
 * elsewhere. A nominee who has not answered yet is the one who may say yes or no.
 * @param email of whoever the link was sent to
 * @param nominated the address that the nominator gave; null where none is given
 * @returns empty for somebody who is of that side no longer: their link opens nothing
 */
export function rolesByLink(
  who: { readonly personId: string; readonly email: string | null },
  facts: Parameters<typeof promoterApplicationRoles>[1] & Pick<PromoterApplicationFacts, 'how'>,
  nominated: string | null,
): CaseRole[] {
  const viewer = { personId: who.personId, roles: [], organisationIds: [] };
  const own = promoterApplicationRoles(viewer, facts).filter((role) => sides.includes(role));
  if (own.length > 0) return own;
  return isNominee(who.email, facts, nominated) ? ['applicant'] : [];
}

/** Is this the address of somebody who is nominated and has not answered yet? */
export const isNominee = (
  email: string | null,
  { how, applicantId }: Pick<PromoterApplicationFacts, 'how' | 'applicantId'>,
  nominated: string | null,
): boolean =>
  how === 'nomination' &&
  applicantId === null &&
  email !== null &&
  nominated !== null &&
  email.trim().toLowerCase() === nominated.trim().toLowerCase();
