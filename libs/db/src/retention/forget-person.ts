import type { EntityManager } from '@mikro-orm/postgresql';
import {
  answersOfForgotten,
  foldText,
  formFor,
  inboundEvents,
  keepsName,
  nameOfForgotten,
  withoutAddress,
  type Answers,
  type ForgetCause,
  type Instant,
  type PersonKept,
  type ReportKind,
} from '@waymark/domain';
import { inTransaction, type Sql } from '../casework/sql.js';
import { forgetApplications, hasPublicProfile } from './forget-applications.js';
import { personKept } from './people-kept.js';

interface PersonRow {
  readonly name: string;
  readonly email: string | null;
  readonly authUserId: string | null;
}

/** What else has to go in the same transaction: the account lies in tables that are not ours. */
export interface Account {
  readonly email: string;
  readonly authUserId: string | null;
}

export interface Forgetting {
  readonly id: string;
  readonly cause: ForgetCause;
  readonly now: Instant;
  /** Asked of the person as they stand, behind a lock. */
  readonly may: (person: PersonKept) => boolean;
  readonly dropAccount: (sql: Sql, account: Account) => Promise<void>;
}

/** Locked before anything is read: whoever brings them into a case meanwhile waits until it is decided. */
const lock = `select name, email, auth_user_id as "authUserId" from person where id = $1 for update`;
const namedInPublic = `
  select exists (select from exchange_participant t join exchange x on x.id = t.exchange_id
      cross join lateral jsonb_array_elements(x.facts->'participants') one
      cross join lateral jsonb_array_elements(x.facts->'factsheet'->'items') item
    where t.person_id = $1 and one->>'personId' = $1::text and item->>'personId' = $1::text
      and (one->'consent'->>'name')::boolean and item->>'status' = 'confirmed'
      and x.facts->'factsheet'->>'publishedRevision' is not null) as named`;
const forget = `
  update person set email = null, phone = null, auth_user_id = null, forgotten_at = $2, name = $3, search = $4,
    job_title = case when $5 then job_title end, department = case when $5 then department end
  where id = $1`;

/** What leads to them, or was only theirs. */
const theirs = [
  'delete from report_link where report_id in (select id from report where person_id = $1)',
  'delete from match_link where person_id = $1',
  'delete from unsubscribe_link where person_id = $1',
  'delete from application_link where person_id = $1',
  'delete from mailing_list_member where person_id = $1',
  'delete from reply_address where person_id = $1',
  'delete from calendar_feed where person_id = $1',
  'delete from saved_view where owner_id = $1',
];
/** Mails that still wait go to nobody, and nobody needs to see to them. */
const settleMails = `
  with settled as (
    update effect set delivered_at = $2, last_error = 'forgotten'
    where kind = 'mail' and delivered_at is null and data->>'personId' = $1::text returning id)
  update task set done_at = $2
  where done_at is null and key = 'mail-undelivered' and data->>'subjectId' = $1::text`;

const ownReports = `
  select id, kind, form_version as version, answers from report where person_id = $1 for update`;
const writeAnswers = 'update report set answers = $2::jsonb where id = $1';

/** @returns the addresses that stood in the answers */
async function forgetAnswers(sql: Sql, id: string): Promise<string[]> {
  const addresses: string[] = [];
  const reports = await sql.query<{ id: string; kind: ReportKind; version: number; answers: Answers }>(
    ownReports,
    [id],
  );
  for (const { id: reportId, kind, version, answers } of reports) {
    const kept = answersOfForgotten(formFor(kind, version), answers);
    if (Object.keys(kept).length === Object.keys(answers).length) continue;
    if (typeof answers['secondAddress'] === 'string') addresses.push(answers['secondAddress'].trim());
    await sql.query(writeAnswers, [reportId, JSON.stringify(kept)]);
  }
  return addresses.filter((address) => address !== '');
}

const received = `
  select e.id, e.data->>'from' as sender from case_event e
  where e.type = $2 and e.case_id in (select exchange_id from report where person_id = $1)`;
const rewriteSender = `update case_event set data = jsonb_set(data, '{from}', to_jsonb($2::text)) where id = $1`;

/** Mails of theirs that came into a case stay in its story, without the address they came from. */
async function forgetSenders(sql: Sql, id: string, addresses: readonly string[]): Promise<void> {
  const mails = await sql.query<{ id: string; sender: string | null }>(received, [
    id,
    inboundEvents.takeMail,
  ]);
  for (const { id: eventId, sender } of mails) {
    const left = withoutAddress(sender ?? '', addresses);
    if (sender !== null && left !== sender) await sql.query(rewriteSender, [eventId, left]);
  }
}

/**
 * Forgets a person: every way to reach them goes, with the account, the links and what they need to take part, in one
 * transaction. Their cases, what they wrote of the visit and what is public with their consent stay.
 *
 * @returns `kept` with what they are, where the rule says no; null where there is no such person
 */
export async function forgetPerson(
  em: EntityManager,
  { id, cause, now, may, dropAccount }: Forgetting,
): Promise<{ readonly forgotten: boolean; readonly person: PersonKept } | null> {
  return inTransaction(em, async (sql) => {
    const [row] = await sql.query<PersonRow>(lock, [id]);
    const person = row && (await personKept(sql, id));
    if (!row || !person) return null;
    if (row.email === null || !may(person)) return { forgotten: false, person };
    const [found] = await sql.query<{ named: boolean }>(namedInPublic, [id]);
    const isPublic = (found?.named ?? false) || (await hasPublicProfile(sql, id));
    const keeps = keepsName(cause, isPublic);
    const name = keeps ? row.name : nameOfForgotten;
    const addresses = [row.email, ...(await forgetAnswers(sql, id))];
    await forgetSenders(sql, id, addresses);
    await forgetApplications(sql, id, cause);
    for (const statement of theirs) await sql.query(statement, [id]);
    await sql.query(settleMails, [id, now]);
    await dropAccount(sql, { email: row.email, authUserId: row.authUserId });
    await sql.query(forget, [id, now, name, foldText(name), keeps]);
    return { forgotten: true, person };
  });
}
