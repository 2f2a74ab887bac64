import type { CaseRole } from '../../lifecycle/case.js';
import type { PersonRole } from '../viewer.js';

/** Does this person work with calls, so that the way to them stands in their menu? What each call shows is asked of it. */
export const mayOpenPromoterDesk = (roles: readonly PersonRole[]): boolean =>
  roles.includes('secretariat') || roles.includes('coordinator');

/** Does somebody with these roles in a call bring it to its decisions: assignment, ranking, release? */
export const bringsCallToDecision = (roles: readonly CaseRole[]): boolean =>
  (['secretariat', 'lead', 'deputy'] as const).some((role) => roles.includes(role));
