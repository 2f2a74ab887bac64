import type { EntityManager } from '@mikro-orm/postgresql';
import type { Arrival, CaseKind, Instant } from '@waymark/domain';
import type { MailEffect } from '../casework/effect-data.js';
import { openMailTask } from '../casework/outbox.js';
import { inTransaction } from '../casework/sql.js';

interface Arrived {
  readonly id: string;
  readonly caseKind: CaseKind;
  readonly caseId: string;
  readonly data: MailEffect;
}

/** One that came back has not arrived, whatever another notice says of it. A mail that was settled by hand is left alone. */
const note = `
  update effect set arrival = $2, arrival_at = $3, last_error = case when $2 = 'bounced' then $4 else last_error end
  where (id = $1 or sent_with = $1) and kind = 'mail' and delivered_at is not null and last_error is null
    and arrival is distinct from $2 and arrival is distinct from 'bounced'
  returning id, case_kind as "caseKind", case_id as "caseId", data`;

/**
 * Notes what a delivery-status notice says of a mail that the server had taken. One that came back becomes a task for the
 * secretariat. Told twice, it is noted once.
 *
 * @param effectId the mail, by its Message-ID
 * @param code of a mail that came back: bare, such as `dsn-5.1.1`
 * @returns whether there is such a mail about which this was news
 */
export async function noteArrival(
  em: EntityManager,
  effectId: string,
  { arrival, code, now }: { readonly arrival: Arrival; readonly code: string; readonly now: Instant },
): Promise<boolean> {
  return inTransaction(em, async (sql) => {
    const mails = await sql.query<Arrived>(note, [effectId, arrival, now, code]);
    if (arrival === 'bounced') for (const mail of mails) await openMailTask(sql, mail, code, now);
    return mails.length > 0;
  });
}
