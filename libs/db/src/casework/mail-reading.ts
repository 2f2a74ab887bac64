import type { EntityManager } from '@mikro-orm/postgresql';
import type { ExchangeFacts, LifecycleSettings, ProposalFacts, ReportKind } from '@waymark/domain';
import type { UndeliveredMail } from './outbox.js';
import { changedSettings, settingsWith } from './settings.js';
import { withoutTransaction } from './sql.js';

export interface MailPerson {
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly language: string;
  readonly organisationId: string | null;
}

/** What a mail may speak of, read at the moment it is sent. */
export interface MailReading {
  /** Null when the person is gone. */
  readonly recipient: MailPerson | null;
  readonly subject: MailPerson | null;
  readonly organisations: Readonly<Record<string, string>>;
  /** Of the event that sent the mail: the reasons and days people gave. */
  readonly eventData: Readonly<Record<string, unknown>>;
  readonly settings: LifecycleSettings;
  readonly case:
    | { readonly kind: 'exchange'; readonly facts: ExchangeFacts; readonly slug: string | null }
    | { readonly kind: 'proposal'; readonly facts: ProposalFacts };
}

const person = (id: string) => `(select jsonb_build_object('name', name, 'email', email, 'phone', phone,
  'language', language, 'organisationId', organisation_id) from person where id = ${id}::uuid)`;

const query = `
  select coalesce(x.facts, p.facts) as facts, ${changedSettings} as settings,
    ${person('$2')} as recipient, ${person('$3')} as subject,
    (select coalesce(jsonb_object_agg(id, name), '{}') from organisation
       where id in (x.host_org_id, x.sender_org_id, p.organisation_id)) as organisations,
    (select data from case_event where case_id = $1 and seq = $4) as data,
    (select slug from factsheet where exchange_id = $1) as slug
  from (select $1::uuid as id) asked
  left join exchange x on x.id = asked.id left join proposal p on p.id = asked.id`;

interface Row {
  settings: Record<string, number>;
  facts: ExchangeFacts | ProposalFacts;
  recipient: MailPerson | null;
  subject: MailPerson | null;
  organisations: Record<string, string>;
  data: Record<string, unknown> | null;
  slug: string | null;
}

/** Looks up names, addresses and words for a mail: the outbox holds ids only. */
export async function readForMail(em: EntityManager, effect: UndeliveredMail): Promise<MailReading> {
  const { caseId, seq, data } = effect;
  const [row] = (await withoutTransaction(em, (sql) =>
    sql.query<Row>(query, [caseId, data.personId, data.subjectId ?? null, seq]),
  )) as [Row];
  const { recipient, subject, organisations, slug } = row;
  return {
    recipient,
    subject,
    organisations,
    settings: settingsWith(row.settings),
    eventData: row.data ?? {},
    case:
      effect.caseKind === 'exchange'
        ? { kind: 'exchange', facts: row.facts as ExchangeFacts, slug }
        : { kind: 'proposal', facts: row.facts as ProposalFacts },
  };
}

async function readPerson(em: EntityManager, id: string): Promise<MailPerson | null> {
  const [row] = await withoutTransaction(em, (sql) =>
    sql.query<{ person: MailPerson | null }>(`select ${person('$1')} as person`, [id]),
  );
  return row?.person ?? null;
}

const contact = `
  select coalesce(representative_id, deputy_id) as id from organisation where id = $1::uuid`;

/** Who speaks for a side of an exchange: the contact it named, or its representative. */
export async function readContact(
  em: EntityManager,
  side: ExchangeFacts['host'],
): Promise<MailPerson | null> {
  if (side.contactPersonId) return readPerson(em, side.contactPersonId);
  const [row] = await withoutTransaction(em, (sql) =>
    sql.query<{ id: string | null }>(contact, [side.organisationId]),
  );
  return row?.id ? readPerson(em, row.id) : null;
}

const report = `select id from report where exchange_id = $1 and kind = $2 and person_id is not distinct from $3::uuid`;

/** The report a mail's button opens. */
export async function readReportId(
  em: EntityManager,
  exchangeId: string,
  kind: ReportKind,
  personId: string | null,
): Promise<string | null> {
  const [row] = await withoutTransaction(em, (sql) =>
    sql.query<{ id: string }>(report, [exchangeId, kind, personId]),
  );
  return row?.id ?? null;
}
