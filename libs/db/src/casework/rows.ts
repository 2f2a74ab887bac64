import type { CaseKind, Instant } from '@waymark/domain';
import type { EffectData, EffectKind } from './effect-data.js';

/** Rows as they are handed to the database: one key a column. */
export interface EventRow {
  readonly case_kind: CaseKind;
  readonly case_id: string;
  readonly seq: number;
  readonly request_id: string | null;
  readonly type: string;
  readonly action: string;
  readonly at: Instant;
  readonly actor_id: string | null;
  readonly on_behalf: unknown;
  readonly stage_from: string | null;
  readonly stage_to: string;
  readonly data: unknown;
}

export interface EffectRow {
  readonly id: string;
  readonly case_kind: CaseKind;
  readonly case_id: string;
  readonly seq: number;
  readonly kind: EffectKind;
  readonly data: EffectData;
  readonly created_at: Instant;
}

export interface TaskRow {
  readonly id: string;
  readonly case_kind: CaseKind;
  readonly case_id: string;
  readonly key: string;
  readonly for_role: string;
  readonly opened_at: Instant;
  readonly data: unknown;
}
