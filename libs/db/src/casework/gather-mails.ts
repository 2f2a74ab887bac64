import type { EntityManager } from '@mikro-orm/postgresql';
import { mailsSentAlone, type Instant } from '@waymark/domain';
import { uuidFrom } from './ids.js';
import { effectsRead, type UndeliveredMail } from './outbox.js';
import { inTransaction, withoutTransaction, type Sql } from './sql.js';

/** Mails that go out as one. */
export interface Gathered {
  /** Its Message-ID: that of the mail where there is one only, else one of their own, the same at every attempt. */
  readonly id: string;
  readonly mails: readonly UndeliveredMail[];
}

/** More than anybody reads in one mail; the rest goes in a next one. */
const mostInOne = 30;
/** What was taken up by another case and not sent for so long, in seconds, that case does not send any more. */
const forgottenAfter = 60;

/** One at a time for each person, so that nothing is taken into two mails. */
const alone = `select pg_advisory_xact_lock(hashtextextended('mails/' || $1, 0))`;
const standing = `
  select sent_with as "sentWith" from effect where id = $1 and delivered_at is null`;

/**
 * What goes with a mail: what the same event sends to the same person, and what waits for them in this case or another,
 * because a date set it off or because the mail server was down. A step that somebody is just taking sends its own.
 */
const waiting = `
  select e.id from effect e left join case_event v on v.case_id = e.case_id and v.seq = e.seq
    left join command k on k.request_id = v.request_id
  where e.kind = 'mail' and e.delivered_at is null and e.data->>'personId' = $2 and (e.id = $1
    or (e.sent_with is null and e.data->>'mail' <> all($5)
      and ((e.case_id = $3 and e.seq = $4) or e.attempts > 0 or k.actor_id is null)))
  order by (e.id = $1) desc, e.created_at, e.id limit ${mostInOne}`;
const take = 'update effect set sent_with = $1 where id = any($2) and sent_with is null';

/** Nothing else waits for this person, as is mostly so: it goes by itself, and from now on nobody takes it along. */
const takeAlone = `
  update effect set sent_with = id, tried_at = $3
  where id = $1 and delivered_at is null and sent_with is null and not exists (
    select from effect o where o.kind = 'mail' and o.delivered_at is null and o.sent_with is null
      and o.data->>'personId' = $2 and o.id <> $1)
  returning id`;

const group = `
  ${effectsRead} where e.sent_with = $1 and e.delivered_at is null order by e.created_at, e.id`;
const lastTried = `
  select coalesce(max(tried_at) > $2::timestamptz - make_interval(secs => ${forgottenAfter}), false) as lately
  from effect where sent_with = $1 and delivered_at is null`;
const tried = 'update effect set tried_at = $2 where sent_with = $1 and delivered_at is null';

/** What goes out together is named after the mail whose case sends it. */
const nameAfter = (mailId: string): string => uuidFrom(`mails/${mailId}`);
const isSender = (id: string, mail: UndeliveredMail): boolean => id === mail.id || id === nameAfter(mail.id);

/** Finds what goes with a mail, and writes it down. @returns the id under which it goes out */
async function takeWaiting(sql: Sql, { id, caseId, seq, data }: UndeliveredMail): Promise<string> {
  const rows = await sql.query<{ id: string }>(waiting, [
    id,
    data.personId,
    caseId,
    seq,
    Object.keys(mailsSentAlone),
  ]);
  const ids = rows.map((row) => row.id);
  const together = ids.length < 2 ? id : nameAfter(id);
  await sql.query(take, [together, ids]);
  return together;
}

/**
 * Gathers what goes out in one mail with this one. What goes together is written down before it is sent, and stays
 * together until it is sent: after a crash the same mail goes out again, under the same Message-ID.
 *
 * @param effect one that may go with others
 * @param now the moment of sending, ISO 8601
 * @returns `elsewhere`: another case is sending it; null: it was delivered meanwhile
 */
export async function gatherMails(
  em: EntityManager,
  effect: UndeliveredMail,
  now: Instant,
): Promise<Gathered | 'elsewhere' | null> {
  const { id, data } = effect;
  const taken = await withoutTransaction(em, (sql) => sql.query(takeAlone, [id, data.personId, now]));
  return taken.length > 0 ? { id, mails: [effect] } : gatherSeveral(em, effect, now);
}

async function gatherSeveral(
  em: EntityManager,
  effect: UndeliveredMail,
  now: Instant,
): Promise<Gathered | 'elsewhere' | null> {
  return inTransaction(em, async (sql) => {
    await sql.query(alone, [effect.data.personId]);
    const [found] = await sql.query<{ sentWith: string | null }>(standing, [effect.id]);
    if (!found) return null;
    const id = found.sentWith ?? (await takeWaiting(sql, effect));
    const mails = await sql.query<UndeliveredMail>(group, [id]);
    // The case that gathered it sends it, however often it has to try; another takes over only where that one does not.
    const isOurs = mails.some((mail) => mail.caseId === effect.caseId && isSender(id, mail));
    if (!isOurs) {
      const [last] = await sql.query<{ lately: boolean }>(lastTried, [id, now]);
      if (last?.lately) return 'elsewhere';
    }
    await sql.query(tried, [id, now]);
    return { id, mails };
  });
}
