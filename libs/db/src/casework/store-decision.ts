import { isForSome, type CaseFacts } from '@waymark/domain';
import type { CaseState } from './case-state.js';
import type { CaseStore } from './case-store.js';
import type { CommandResult } from './command-result.js';
import type { Decided } from './decided.js';
import { effectRows } from './effects.js';
import { projectCase } from './project.js';
import type { TransactionSql } from './sql.js';
import type { Surroundings } from './surroundings.js';
import { taskChanges } from './tasks.js';
import { writeDecision } from './write-decision.js';

/** A case that has a title, which all kinds do. */
export type TitledFacts = CaseFacts & { readonly title: string };

/**
 * Writes one decision with everything that follows from it: case, events, outbox, tasks, and what the kind of case has
 * besides.
 *
 * @param drivenSeq of the row as it was locked
 * @returns the case as its workflow sees it
 */
export async function storeDecision<F extends TitledFacts, W, A extends Surroundings>(
  sql: TransactionSql,
  store: CaseStore<F, W, A>,
  decided: Decided<F, W, A>,
  drivenSeq: number,
  result: CommandResult | null,
): Promise<CaseState> {
  const { before, facts, context } = decided;
  const effects = effectRows(store, decided);
  // Nothing to deliver and nothing left over: the case needs no delivery at all.
  const isDriven = effects.length === 0 && drivenSeq === (before?.seq ?? 0);
  // A case that moved on a day on which nothing is told would tell that there is something hidden.
  const hidden = before !== null && decided.events.length > 0 && decided.events.every(isForSome);
  const row = {
    ...projectCase(store.lifecycle, facts, context, store.columns(facts)),
    ...(hidden && { updated_at: null }),
    driven_seq: isDriven ? facts.seq : drivenSeq,
  };
  writeDecision(sql, decided, {
    kind: store.kind,
    row,
    effects,
    tasks: taskChanges(store.kind, decided),
    result,
  });
  await store.write(sql, decided);
  return {
    seq: facts.seq,
    drivenSeq: row.driven_seq,
    stage: facts.stage,
    over: row.over !== null,
    waitingOn: row.waiting_on,
    dueAt: row.due_at,
    dueMark: row.due_mark,
  };
}
