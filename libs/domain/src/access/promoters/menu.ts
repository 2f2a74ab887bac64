import type { CaseRole } from '../../lifecycle/case.js';
import type { PersonRole } from '../viewer.js';

/** Does this person work with calls, so that the way to them stands in their menu? What each call shows is asked of it. */
export const mayOpenPromoterDesk = (roles: readonly PersonRole[]): boolean =>
  roles.includes('secretariat') || roles.includes('coordinator');

/** Does this person keep the wider mailing list of calls? It holds addresses of people who gave them for that alone. */
export const keepsMailingList = (roles: readonly PersonRole[]): boolean => roles.includes('secretariat');

/** Does somebody with these roles in a call bring it to its decisions: assignment, ranking, release? */
export const bringsCallToDecision = (roles: readonly CaseRole[]): boolean =>
  (['secretariat', 'lead', 'deputy'] as const).some((role) => roles.includes(role));
