import type { EntityManager } from '@mikro-orm/postgresql';
import type { SendingView } from '@waymark/contract';
import { onMailingList } from '@waymark/db';
import { capital, mailName, sayAny } from '@waymark/domain';
import type { SeenHead } from './promoter-access.js';

interface Row {
  mail: string;
  all: number;
  sent: number;
  failed: number;
  since: Date | string;
}

const progress = (where: string) => `
  select data->>'mail' as mail, count(*)::int as all,
    count(*) filter (where delivered_at is not null and last_error is null)::int as sent,
    count(*) filter (where delivered_at is not null and last_error is not null)::int as failed,
    min(created_at) as since
  from effect where kind = 'mail' and ${where}
  group by data->>'mail' order by since, mail`;

/** Mails to everybody that a call sends. */
const toEverybody = `case_id = ?::uuid and data->>'mail' in ('call-opened', 'call-extended')`;
/** The letters that tell a decision. */
const ofDecision = `case_id = any(?::uuid[]) and data->>'mail' in ('offer', 'waitlisted', 'rejected', 'offer-from-waitlist')`;

const toView =
  (kind: 'promoterCall' | 'promoterApplication') =>
  ({ mail, all, sent, failed, since }: Row): SendingView => ({
    label: capital(mailName(kind, mail) ?? sayAny(`${kind}.stage.open`)),
    all,
    sent,
    failed,
    since: new Date(since).toISOString(),
  });

/** How far the mails of a call to everybody have come. */
export async function mailingsOf(em: EntityManager, callId: string): Promise<SendingView[]> {
  const rows = await em.getConnection().execute<Row[]>(progress(toEverybody), [callId]);
  return rows.map(toView('promoterCall'));
}

/** How far the letters of released decisions have come, of the applications alone of which the reader may know it. */
export async function lettersOf(em: EntityManager, seen: readonly SeenHead[]): Promise<SendingView[]> {
  const ids = seen.flatMap(({ application, parts }) => (parts.includes('staged') ? [application.id] : []));
  if (ids.length === 0) return [];
  const rows = await em.getConnection().execute<Row[]>(progress(ofDecision), [`{${ids.join()}}`]);
  return rows.map(toView('promoterApplication'));
}

/** How many people the next mail to everybody would go to. */
export async function mailingListSize(em: EntityManager): Promise<number> {
  const [row] = await em
    .getConnection()
    .execute<{ total: number }[]>(`select count(*)::int as total from (${onMailingList}) listed`);
  return row!.total;
}
