import type { CaseFacts, CaseKind, Instant, Lifecycle, RuleContext } from '@waymark/domain';
import { storeOf } from './apply-command.js';
import { perKind } from './case-table.js';
import type { TransactionSql } from './sql.js';
import { storeDecision, type TitledFacts } from './store-decision.js';

/** Something done in a case that is no command to it: nothing follows from it but that it is told. */
export interface Telling {
  readonly kind: CaseKind;
  readonly caseId: string;
  /** The caller's Idempotency-Key: the event in the story carries it. */
  readonly requestId: string;
  /** Null for what nobody with a name here did. */
  readonly actorId: string | null;
  readonly type: string;
  readonly action: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly now: Instant;
}

/** What it changes in the facts besides, and what the event then tells of that; null when it cannot be done. */
export type Change = <F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  facts: F,
  context: RuleContext<W>,
) => { readonly facts: F; readonly data: Readonly<Record<string, unknown>> } | null;

const lock = perKind((table) => `select facts, driven_seq from ${table} where id = $1 for update`);

/**
 * Writes one event into the story of a case, within a transaction, under the lock that decisions take.
 * @returns false when the change cannot be made, or there is no such case; nothing is written then
 */
export async function tellCase(
  sql: TransactionSql,
  { kind, caseId, requestId, actorId, type, action, data, now }: Telling,
  change: Change = (_lifecycle, facts) => ({ facts, data: {} }),
): Promise<boolean> {
  const [row] = await sql.query<{ facts: TitledFacts; driven_seq: number }>(lock[kind], [caseId]);
  if (!row) return false;
  const { facts: before, driven_seq } = row;
  const store = storeOf(kind);
  const { world, settings, around } = await store.load(sql, caseId, before, now, null);
  const context = { now, settings, world };
  const changed = change(store.lifecycle, before, context);
  if (!changed) return false;
  const facts = { ...changed.facts, seq: before.seq + 1 };
  const { stage } = before;
  const event = {
    seq: facts.seq,
    type,
    action,
    at: now,
    actorId,
    onBehalf: null,
    from: stage,
    to: stage,
    data: { ...data, ...changed.data },
  };
  const decided = { before, facts, events: [event], consequences: [], context, around, requestId };
  await storeDecision(sql, store, decided, driven_seq, null);
  return true;
}
