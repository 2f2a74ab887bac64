import type { EntityManager } from '@mikro-orm/postgresql';
import { latestDue, type Day, type LifecycleSettings, type PersonKept } from '@waymark/domain';
import { withoutTransaction, type Sql } from '../casework/sql.js';

/** Cases in which somebody travels, or travelled until they were taken off: then their report tells when that was. */
const lastCase = `greatest(p.created_at,
  (select max(x.stage_since) from exchange_participant t join exchange x on x.id = t.exchange_id
     where t.person_id = p.id and x.over is not null),
  (select max(r.updated_at) from report r where r.person_id = p.id and not exists (
     select from exchange_participant t where t.person_id = p.id and t.exchange_id = r.exchange_id)),
  (select max(a.stage_since) from promoter_application a where a.side_ids @> array[p.id]))`;
const openCase = `(exists (select from exchange_participant t join exchange x on x.id = t.exchange_id
    where t.person_id = p.id and x.over is null)
  or exists (select from promoter_application a where a.side_ids @> array[p.id] and a.over is null)
  or exists (select from promoter_call c where c.panel_ids @> array[p.id] and c.over is null))`;
const isSubscribed =
  'exists (select from mailing_list_member m where m.person_id = p.id and m.unsubscribed_at is null)';
const speaks = 'exists (select from organisation o where o.representative_id = p.id or o.deputy_id = p.id)';
const namedBy = (side: 'host' | 'sender') =>
  `exists (select from exchange x where x.facts->'${side}'->>'contactPersonId' = p.id::text)`;
const named = `(${namedBy('host')} or ${namedBy('sender')})`;

const columns = `p.roles, ${speaks} as speaks, ${named} as "isContact",
  ${openCase} as "hasOpenCase", p.forgotten_at as "forgottenAt"`;

interface Row extends Omit<PersonKept, 'since' | 'forgottenAt'> {
  readonly since: Date | string;
  readonly forgottenAt: Date | string | null;
}

const keptOf = ({
  roles,
  speaks: isSpeaker,
  isContact,
  hasOpenCase,
  since,
  forgottenAt,
}: Row): PersonKept => ({
  roles,
  speaks: isSpeaker,
  isContact,
  hasOpenCase,
  since: new Date(since).toISOString(),
  forgottenAt: forgottenAt === null ? null : new Date(forgottenAt).toISOString(),
});

const one = `select ${columns}, ${lastCase} as since from person p where p.id = $1`;

/** What keeps a person, read within a transaction or on its own. @returns null where there is no such person */
export async function personKept(sql: Sql, id: string): Promise<PersonKept | null> {
  const [row] = await sql.query<Row>(one, [id]);
  return row ? keptOf(row) : null;
}

/** What keeps a person. @returns null where there is no such person */
export const readPersonKept = (em: EntityManager, id: string): Promise<PersonKept | null> =>
  withoutTransaction(em, (sql) => personKept(sql, id));

// Only what is quickly asked narrows the search; whoever is found is judged by libs/domain, one by one.
const due = `
  select p.id from person p
  where p.forgotten_at is null and p.roles <@ '{participant}' and p.created_at < $1
    and not ${openCase} and not ${isSubscribed} and ${lastCase} < $1
  order by p.created_at, p.id`;

/** People whose time may be over: some of them may still be kept. */
export async function peopleToForget(
  em: EntityManager,
  settings: LifecycleSettings,
  today: Day,
): Promise<string[]> {
  const rows = await withoutTransaction(em, (sql) =>
    sql.query<{ id: string }>(due, [latestDue(settings, today)]),
  );
  return rows.map(({ id }) => id);
}
