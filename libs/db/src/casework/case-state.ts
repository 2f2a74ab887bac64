import type { CaseKind, Instant } from '@waymark/domain';

/** A case as its workflow needs to know it: ids, stages and dates only. */
export interface CaseState {
  readonly seq: number;
  readonly drivenSeq: number;
  readonly stage: string;
  readonly over: boolean;
  readonly waitingOn: readonly string[];
  readonly dueAt: Instant | null;
  readonly dueMark: string | null;
}

/** The columns of a case as every query here reads them. */
export interface StateRow {
  seq: number;
  driven_seq: number;
  stage: string;
  over: string | null;
  waiting_on: string[];
  /** ISO 8601. */
  due_at: string | null;
  due_mark: string | null;
}

/** As a part of a query over `exchange` or `proposal` under the name `alias`: the columns of `StateRow` as JSON. */
export const stateJson = (alias: string): string => `jsonb_build_object(
  'seq', ${alias}.seq, 'driven_seq', ${alias}.driven_seq, 'stage', ${alias}.stage, 'over', ${alias}.over,
  'waiting_on', ${alias}.waiting_on, 'due_mark', ${alias}.due_mark, 'due_at', ${alias}.due_at)`;

export function stateOf(row: StateRow): CaseState {
  return {
    seq: row.seq,
    drivenSeq: row.driven_seq,
    stage: row.stage,
    over: row.over !== null,
    waitingOn: row.waiting_on,
    // The database writes the offset its own way.
    dueAt: row.due_at === null ? null : new Date(row.due_at).toISOString(),
    dueMark: row.due_mark,
  };
}

export interface CaseKey {
  readonly kind: CaseKind;
  readonly id: string;
}
