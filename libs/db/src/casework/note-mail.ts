import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseKind, Instant } from '@waymark/domain';
import type { MailEffect } from './effect-data.js';
import { openMailTask } from './outbox.js';
import { inTransaction } from './sql.js';

/** A mail about a case that did not go through the outbox, because somebody was waiting for it. */
export interface DirectlySent {
  /** Its Message-ID. */
  readonly id: string;
  readonly caseKind: CaseKind;
  readonly caseId: string;
  /** Up to which event the case had come. */
  readonly seq: number;
  readonly data: MailEffect;
}

const note = `
  insert into effect (id, case_kind, case_id, seq, kind, data, created_at, delivered_at, tried_at, attempts, last_error)
  values ($1, $2, $3, $4, 'mail', $5::jsonb, $6, $6, $6, 1, $7)`;

/**
 * Writes a mail down as sent, beside those of the outbox: what a notice says of it later then becomes a task like theirs,
 * and it can be sent again like one of them.
 *
 * @param code why the mail server did not take it, bare; null where it did
 */
export async function noteDirectMail(
  em: EntityManager,
  mail: DirectlySent,
  { now, code }: { readonly now: Instant; readonly code: string | null },
): Promise<void> {
  const { id, caseKind, caseId, seq, data } = mail;
  await inTransaction(em, async (sql) => {
    await sql.query(note, [id, caseKind, caseId, seq, JSON.stringify(data), now, code]);
    if (code !== null) await openMailTask(sql, mail, code, now);
  });
}
