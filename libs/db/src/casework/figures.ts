import type { EntityManager } from '@mikro-orm/postgresql';
import { triesUntilTrouble, type CaseKind, type Instant } from '@waymark/domain';
import { caseTable } from './case-table.js';
import type { EffectKind } from './effect-data.js';
import { withoutTransaction } from './sql.js';

/** How the cases stand, in numbers. Ages in seconds; 0 where there is nothing. */
export interface CaseworkFigures {
  readonly openCases: Readonly<Record<CaseKind, number>>;
  /** Cases whose clock should have acted by now. */
  readonly overdue: { readonly cases: number; readonly oldestSeconds: number };
  readonly outbox: readonly {
    readonly kind: EffectKind;
    readonly undelivered: number;
    /** Of these, tried so often that the page of the case tells it. */
    readonly stuck: number;
    readonly oldestSeconds: number;
  }[];
  /** Steps and clocks that keep failing. */
  readonly troubles: { readonly step: number; readonly clock: number };
}

const age = (column: string): string =>
  `coalesce(greatest(extract(epoch from $1::timestamptz - min(${column})), 0), 0)::float8`;
const openCases = Object.entries(caseTable)
  .map(([kind, table]) => `'${kind}', (select count(*)::int from ${table} where over is null)`)
  .join(', ');
const due = Object.values(caseTable)
  .map((table) => `select due_at from ${table} where due_at < $1`)
  .join(' union all ');
const troubles = (kind: string): string => `
  (select count(*)::int from trouble t left join command k on k.request_id = t.request_id
    where t.kind = '${kind}' and t.ended_at is null and t.tries >= ${triesUntilTrouble}
      and (k.request_id is null or k.result is null or k.result->>'code' = 'failed'))`;

const query = `
  with due as (${due})
  select
    jsonb_build_object(${openCases}) as "openCases",
    (select jsonb_build_object('cases', count(*), 'oldestSeconds', ${age('due_at')}) from due) as overdue,
    (select coalesce(jsonb_agg(one), '[]') from (
      select kind, count(*) as undelivered, count(*) filter (where attempts >= ${triesUntilTrouble}) as stuck,
        ${age('created_at')} as "oldestSeconds"
      from effect where delivered_at is null group by kind) one) as outbox,
    jsonb_build_object('step', ${troubles('step')}, 'clock', ${troubles('clock')}) as troubles`;

/** Reads the figures in one query. @param now UTC instant */
export async function caseworkFigures(em: EntityManager, now: Instant): Promise<CaseworkFigures> {
  const [row] = await withoutTransaction(em, (sql) => sql.query<CaseworkFigures>(query, [now]));
  return row!;
}
