import type { EntityManager } from '@mikro-orm/postgresql';
import { inboundEvents, keptOf, type Instant, type ReceivedMail } from '@waymark/domain';
import type { CaseKey } from '../casework/case-state.js';
import { uuidFrom } from '../casework/ids.js';
import { inTransaction } from '../casework/sql.js';
import { tellCase } from '../casework/tell-case.js';

/** One at a time for each mail, so that the same one brought twice at once is found. */
const alone = 'select pg_advisory_xact_lock(hashtextextended($1, 0))';
const known = 'select 1 from case_event where request_id = $1 limit 1';

/**
 * Puts a mail into the story of a case, as text that nobody has checked. Brought twice, it stands there once.
 *
 * @param identity what makes it this mail and no other: its Message-ID, or a hash of it
 * @returns whether it is news to the case
 */
export async function keepReceivedMail(
  em: EntityManager,
  { kind, id: caseId }: CaseKey,
  mail: ReceivedMail,
  { identity, now }: { readonly identity: string; readonly now: Instant },
): Promise<boolean> {
  const requestId = uuidFrom(`received/${caseId}/${identity}`);
  const action = 'takeMail';
  const data = { to: 'secretariat', ...keptOf(mail) };
  return inTransaction(em, async (sql) => {
    await sql.query(alone, [requestId]);
    if ((await sql.query(known, [requestId])).length > 0) return false;
    const type = inboundEvents[action];
    return tellCase(sql, { kind, caseId, requestId, actorId: null, type, action, data, now });
  });
}
