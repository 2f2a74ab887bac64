import type { EntityManager } from '@mikro-orm/postgresql';
import { runClock, type CaseKind, type Instant } from '@waymark/domain';
import { storeOf } from './apply-command.js';
import { stateJson, stateOf, type CaseState, type StateRow } from './case-state.js';
import { perKind } from './case-table.js';
import { clockTroubleId } from './note-trouble.js';
import { projectMoving } from './project.js';
import { inTransaction } from './sql.js';
import { storeDecision, type TitledFacts } from './store-decision.js';

const locks = perKind(
  (
    table,
  ) => `select facts, ${stateJson(table)} as state, exists (select 1 from trouble where id = $2) as failed
   from ${table} where id = $1 for update`,
);

interface LockedCase {
  facts: TitledFacts;
  state: StateRow;
  /** The clock of this case failed the last time. */
  failed: boolean;
}

const moves = perKind(
  (table) => `update ${table} set due_at = $2, due_mark = $3, waiting_on = $4 where id = $1`,
);

/**
 * Lets the clock of one case act: every mark due by `now` fires, and the case moves on where its stage goes by itself.
 * Where nothing is due it only brings the next due date up to date (settings and other cases may have changed it).
 * Opens its own transaction; asked twice for the same moment it does nothing the second time.
 *
 * @param now UTC instant, from the workflow's time
 * @returns the case as its workflow sees it; null where there is none
 */
export async function runCaseClock(
  em: EntityManager,
  kind: CaseKind,
  id: string,
  now: Instant,
): Promise<CaseState | null> {
  return inTransaction(em, async (sql) => {
    const noted = clockTroubleId(id);
    const [row] = await sql.query<LockedCase>(locks[kind], [id, noted]);
    if (!row) return null;
    if (row.failed) await sql.query('delete from trouble where id = $1', [noted]);
    const store = storeOf(kind);
    const { facts, world, settings, around } = await store.load(sql, id, row.facts, now, null);
    const context = { now, settings, world };
    const run = runClock(store.lifecycle, facts, context);
    if (run.facts !== facts) {
      const decided = { ...run, before: facts, context, around, requestId: null };
      return storeDecision(sql, store, decided, row.state.driven_seq, null);
    }
    const state = stateOf(row.state);
    const moving = projectMoving(store.lifecycle, facts, context);
    if (moving.due_at !== state.dueAt || moving.waiting_on.join() !== state.waitingOn.join()) {
      await sql.query(moves[kind], [id, moving.due_at, moving.due_mark, moving.waiting_on]);
    }
    return { ...state, dueAt: moving.due_at, dueMark: moving.due_mark, waitingOn: moving.waiting_on };
  });
}
