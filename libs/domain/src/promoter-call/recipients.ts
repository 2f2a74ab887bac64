import type { Audience, Recipient } from '../lifecycle/index.js';
import type { PromoterCallFacts } from './facts.js';

/**
 * The people a mail of a call is for. The mailing list is nobody here: its addresses are the secretariat's own list and
 * go out in batches.
 * @param subjectId the person an action was about
 */
export function promoterCallRecipientsOf(
  { leadId }: Pick<PromoterCallFacts, 'leadId'>,
  audience: Audience,
  subjectId?: string,
): Recipient[] {
  if (audience === 'secretariat') return [{ kind: 'secretariat' }];
  const personId = audience === 'lead' ? leadId : audience === 'subject' ? subjectId : null;
  return personId ? [{ kind: 'person', personId }] : [];
}
