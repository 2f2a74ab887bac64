import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseKind, CaseRole, Instant, OnBehalf } from '@waymark/domain';
import { withoutTransaction } from './sql.js';

export interface NewCommand {
  /** The caller's Idempotency-Key, or an id made for a system command. */
  readonly requestId: string;
  readonly caseKind: CaseKind;
  /** For a case that is to be made: `caseIdOf(requestId)`. */
  readonly caseId: string;
  readonly action: string;
  readonly actorId: string | null;
  /** Roles in this case. */
  readonly actorRoles: readonly CaseRole[];
  readonly onBehalf?: OnBehalf | null;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Of the request's body, so that the same key with another body is noticed. */
  readonly bodyHash?: string | null;
  /** Id of the HTTP request it came with. */
  readonly traceId?: string | null;
  readonly now: Instant;
}

const insert = `
  insert into command (request_id, case_kind, case_id, action, actor_id, actor_roles, on_behalf, payload, body_hash, created_at, trace_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  on conflict (request_id) do nothing
  returning request_id`;

const compare = `
  select case_kind = $2 and case_id = $3 and action = $4 and actor_id is not distinct from $5
    and body_hash is not distinct from $6 as same
  from command where request_id = $1`;

/**
 * Writes down what is asked, before Temporal hears of it: an Update names a request, and one without a row is refused.
 *
 * @returns `new`; `known` when this very request was recorded before (its result may be there already); `conflict`
 *   when the key was used for something else.
 */
export async function recordCommand(
  em: EntityManager,
  command: NewCommand,
): Promise<'new' | 'known' | 'conflict'> {
  const { requestId, caseKind, caseId, action, actorId, bodyHash = null } = command;
  return withoutTransaction(em, async (sql) => {
    const made = await sql.query(insert, [
      requestId,
      caseKind,
      caseId,
      action,
      actorId,
      command.actorRoles,
      command.onBehalf ? JSON.stringify(command.onBehalf) : null,
      JSON.stringify(command.payload),
      bodyHash,
      command.now,
      command.traceId ?? null,
    ]);
    if (made.length > 0) return 'new';
    const [known] = await sql.query<{ same: boolean }>(compare, [
      requestId,
      caseKind,
      caseId,
      action,
      actorId,
      bodyHash,
    ]);
    return known?.same ? 'known' : 'conflict';
  });
}
