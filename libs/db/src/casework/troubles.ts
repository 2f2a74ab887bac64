import type { EntityManager } from '@mikro-orm/postgresql';
import {
  foldText,
  listedKinds,
  triesUntilTrouble,
  type CaseKind,
  type Instant,
  type ListedKind,
  type TroubleKind,
} from '@waymark/domain';
import { anywhere } from '../anywhere.js';
import { withoutTransaction, type Sql } from './sql.js';

/** Something in a case that keeps failing. Ids and codes only; names are looked up by who shows it. */
export interface Trouble {
  readonly id: string;
  readonly kind: TroubleKind;
  readonly caseKind: CaseKind;
  readonly caseId: string;
  readonly since: Instant;
  readonly triedAt: Instant | null;
  readonly tries: number;
  /** Bare. */
  readonly code: string;
  /** Waymark goes on trying by itself. */
  readonly goesOn: boolean;
  /** Text key of a mail. */
  readonly mail: string | null;
  /** Whom a mail is for, or who asked for a step. */
  readonly personId: string | null;
  /** Of a step. */
  readonly requestId: string | null;
  readonly action: string | null;
  /** What the clock should do now, `clock.mark`. */
  readonly mark: string | null;
}

/** Tried often enough to be told, and not delivered. */
const stuck = (e: string): string =>
  `${e}.delivered_at is null and ${e}.last_error is not null and ${e}.attempts >= ${triesUntilTrouble}`;

/** Given up, and nobody has seen to it yet. */
const givenUp = `e.delivered_at is not null and e.last_error is not null and exists (
  select 1 from task t where t.case_id = e.case_id and t.key = 'mail-undelivered' and t.done_at is null
    and t.data->>'effectId' = e.id::text)`;

/** A step is over once the same person has taken it after all. */
const open = `t.ended_at is null and t.tries >= ${triesUntilTrouble} and (t.kind = 'clock' or (
  (k.result is null or k.result->>'code' = 'failed') and not exists (
    select 1 from case_event v where v.case_id = t.case_id and v.action = k.action
      and v.actor_id is not distinct from k.actor_id and v.at > t.tried_at)))`;

const ofOutbox = (which: string): string => `
  select e.id, case when e.kind = 'mail' then 'mail' else 'message' end as kind, e.case_kind as "caseKind",
    e.case_id as "caseId", e.created_at as since, e.tried_at as "triedAt", e.attempts as tries, e.last_error as code,
    e.delivered_at is null as "goesOn", e.data->>'mail' as mail, e.data->>'personId' as "personId",
    null as "requestId", null as action, null as mark
  from effect e where ${which} and ((${stuck('e')}) or (${givenUp}))`;

const ofCase = (which: string): string => `
  select t.id, t.kind, t.case_kind, t.case_id, t.since, t.tried_at, t.tries, t.code,
    t.kind = 'clock' or k.result is null, null, k.actor_id::text, t.request_id, k.action,
    case when t.kind = 'clock' and coalesce(x.due_at, p.due_at, c.due_at, a.due_at) <= $2
      then coalesce(x.due_mark, p.due_mark, c.due_mark, a.due_mark) end
  from trouble t left join command k on k.request_id = t.request_id
    left join exchange x on x.id = t.case_id left join proposal p on p.id = t.case_id
    left join promoter_call c on c.id = t.case_id left join promoter_application a on a.id = t.case_id
  where ${which} and ${open}`;

const ofOneCase = `${ofOutbox('e.case_id = $1')} union all ${ofCase('t.case_id = $1')} order by since, id`;
const byId = `${ofOutbox('e.id = $1')} union all ${ofCase('t.id = $1')}`;

/** The database writes instants its own way. */
const withInstants = (trouble: Trouble): Trouble => ({
  ...trouble,
  since: new Date(trouble.since).toISOString(),
  triedAt: trouble.triedAt && new Date(trouble.triedAt).toISOString(),
});

/** One trouble that still stands, within a transaction or without. */
export async function troubleOf(sql: Sql, id: string, now: Instant): Promise<Trouble | null> {
  const [found] = await sql.query<Trouble>(byId, [id, now]);
  return found ? withInstants(found) : null;
}

/** Everything in a case that keeps failing, the oldest first. @param now UTC instant */
export async function readTroubles(em: EntityManager, caseId: string, now: Instant): Promise<Trouble[]> {
  const found = await withoutTransaction(em, (sql) => sql.query<Trouble>(ofOneCase, [caseId, now]));
  return found.map(withInstants);
}

/** @param now UTC instant. @returns null when there is none of this id, or it is over */
export async function readTrouble(em: EntityManager, id: string, now: Instant): Promise<Trouble | null> {
  return withoutTransaction(em, (sql) => troubleOf(sql, id, now));
}

/** A case in which something keeps failing. */
export interface CaseInTrouble {
  readonly caseKind: ListedKind;
  readonly caseId: string;
  readonly reference: string;
  readonly title: string;
  readonly stage: string;
  /** How many things in it. */
  readonly count: number;
  /** Since when the oldest of them. */
  readonly since: Instant;
}

const cases = `
  with found as (
    select case_kind, case_id, created_at as since from effect e where ${stuck('e')}
    union all
    select t.case_kind, t.case_id, t.since from trouble t left join command k on k.request_id = t.request_id
    where ${open}
  ), grouped as (
    select case_kind, case_id, count(*)::int as count, min(since) as since from found group by case_kind, case_id
  )
  select g.case_kind as "caseKind", g.case_id as "caseId", g.count, g.since,
    coalesce(x.reference, p.reference) as reference, coalesce(x.title, p.title) as title,
    coalesce(x.stage, p.stage) as stage, count(*) over ()::int as total
  from grouped g left join exchange x on x.id = g.case_id left join proposal p on p.id = g.case_id
  where g.case_kind = any($4::text[]) and coalesce(x.search, p.search) like $3
  order by g.since, g.case_id offset $1 limit $2`;

/**
 * The cases of the listed kinds in which something keeps failing, the longest first. A mail that was given up is left out: the task about
 * it says so already.
 *
 * @param search words in reference or title; empty for all
 */
export async function casesInTrouble(
  em: EntityManager,
  {
    offset,
    limit,
    search = '',
  }: { readonly offset: number; readonly limit: number; readonly search?: string },
): Promise<{ rows: CaseInTrouble[]; total: number }> {
  type Row = CaseInTrouble & { total: number };
  const like = anywhere(foldText(search));
  const found = await withoutTransaction(em, (sql) =>
    sql.query<Row>(cases, [offset, limit, like, listedKinds]),
  );
  const rows = found.map(({ total: _total, since, ...row }) => ({
    ...row,
    since: new Date(since).toISOString(),
  }));
  return { rows, total: found[0]?.total ?? 0 };
}
