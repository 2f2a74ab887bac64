import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseKind, Instant } from '@waymark/domain';
import { uuidFrom } from './ids.js';
import { withoutTransaction } from './sql.js';

/** A case has one clock, and so at most one trouble with it. */
export const clockTroubleId = (caseId: string): string => uuidFrom(`trouble/clock/${caseId}`);
const stepTroubleId = (requestId: string): string => uuidFrom(`trouble/step/${requestId}`);

const clock = `
  insert into trouble (id, case_kind, case_id, kind, since, tried_at, tries, code)
  values ($1, $2, $3, 'clock', $4, $4, 1, $5)
  on conflict (id) do update set tries = trouble.tries + 1, tried_at = $4, code = $5, ended_at = null`;

/**
 * Notes that the clock of a case failed once more. The next run that succeeds takes the note away.
 *
 * @param code bare, without addresses or texts
 */
export async function noteClockFailure(
  em: EntityManager,
  kind: CaseKind,
  id: string,
  code: string,
  now: Instant,
): Promise<void> {
  await withoutTransaction(em, (sql) => sql.query(clock, [clockTroubleId(id), kind, id, now, code]));
}

const step = `
  insert into trouble (id, case_kind, case_id, kind, request_id, since, tried_at, tries, code)
  select $1, case_kind, case_id, 'step', request_id, created_at, $3, $4, $5 from command where request_id = $2
  on conflict (id) do update set tries = $4, tried_at = $3, code = $5`;

/**
 * Notes that a command could not be decided.
 *
 * @param tries how often it was tried so far
 * @param code bare, without addresses or texts
 */
export async function noteStepFailure(
  em: EntityManager,
  requestId: string,
  tries: number,
  code: string,
  now: Instant,
): Promise<void> {
  await withoutTransaction(em, (sql) =>
    sql.query(step, [stepTroubleId(requestId), requestId, now, tries, code]),
  );
}
