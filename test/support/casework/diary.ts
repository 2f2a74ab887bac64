import { daysBetween, type Day } from '@waymark/domain';
import type { CaseKey } from '@waymark/db';
import { rowsOf, type Casework } from './in-process.js';
import type { Partnership } from './partnership.js';

/**
 * One line of what a case wrote by itself, as `domain.md` tells it: the day (counted from a day of the story), the
 * hour on the wall in Brussels, what it is (a mail's text key, a task, a step of the clock), and whom it is for.
 */
export type Line = readonly [day: number, hour: string, what: string, whom: string];

interface Row {
  readonly day: Day;
  readonly hour: string;
  readonly what: string;
  readonly whom: string;
  /** Of a mail: what it went out under. */
  readonly id: string | null;
}

/**
 * Mails and tasks as they stand in the outbox and the task list, and what the clock did. Steps of people are not told,
 * nor is a stage that follows by itself.
 */
const lines = `
  with written as (
    select created_at as at, data->>'mail' as what, data->>'personId' as whom, coalesce(sent_with, id) as id from effect
      where case_id = :about and kind = 'mail'
    union all
    select opened_at, 'task ' || key, for_role, null from task where case_id = :about
    union all
    select at, case when type = 'reminder-skipped'
        then 'skipped ' || (select string_agg(mark, ', ') from jsonb_array_elements_text(data->'marks') mark)
          || ' (' || (data->>'why') || ')'
        else type end, coalesce(data->>'to', 'clock'), null
      from case_event where case_id = :about and actor_id is null and action <> 'advance'
      and type not in ('reminder-sent', 'task-opened')
  )
  select to_char(at at time zone 'Europe/Brussels', 'YYYY-MM-DD') as day,
    to_char(at at time zone 'Europe/Brussels', 'HH24:MI') as hour, what, whom, id
  from written where at >= :since order by day, hour, what, whom`;

/** Names of those a mail may go to. Whoever is of the secretariat is the secretariat. */
async function namesOf(work: Casework, partnership: Partnership): Promise<Map<string, string>> {
  const secretaries = await rowsOf<{ id: string }>(
    work,
    `select id from person where 'secretariat' = any(roles)`,
  );
  const { basque, vastra, asa, bjorn, jon, karin } = partnership;
  return new Map([
    ...secretaries.map(({ id }) => [id, 'secretariat'] as const),
    [basque.representativeId, 'host'],
    [vastra.representativeId, 'sender'],
    [jon, "host's contact"],
    [karin, "sender's contact"],
    [asa, 'Åsa'],
    [bjorn, 'Björn'],
  ]);
}

/** @throws Error for a mail that stands in the outbox and never came where it is addressed to */
function checkDelivered({ mail }: Casework, { emailOf }: Partnership, { id, whom, what }: Row): void {
  const address = emailOf(whom);
  if (id === null || address === undefined) return;
  const came = mail.store.list({ to: address }).some(({ messageId }) => messageId === `<${id}@waymark>`);
  if (!came) throw new Error(`${what} did not reach ${address}`);
}

/**
 * What a case wrote from a moment on: one line for the same thing at the same time, with everybody it is for. Lines of
 * the same minute are in the order of the alphabet.
 * @param countedFrom the story's day 0
 */
export async function diaryOf(
  work: Casework,
  partnership: Partnership,
  { about, since, countedFrom }: { about: CaseKey; since: Date; countedFrom: Day },
): Promise<Line[]> {
  const sql = lines.replaceAll(':about', `'${about.id}'`).replaceAll(':since', `'${since.toISOString()}'`);
  const rows = await rowsOf<Row>(work, sql);
  const names = await namesOf(work, partnership);
  const told = new Map<string, { day: number; row: Row; whom: Set<string> }>();
  for (const row of rows) {
    checkDelivered(work, partnership, row);
    const key = `${row.day} ${row.hour} ${row.what}`;
    const line = told.get(key) ?? { day: daysBetween(countedFrom, row.day), row, whom: new Set() };
    told.set(key, line);
    line.whom.add(names.get(row.whom) ?? row.whom);
  }
  return [...told.values()].map(({ day, row, whom }) => [
    day,
    row.hour,
    row.what,
    [...whom].toSorted().join(', '),
  ]);
}
