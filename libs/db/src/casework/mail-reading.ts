import type { EntityManager } from '@mikro-orm/postgresql';
import {
  caseRoles,
  mailAccess,
  mayHearOf,
  spokenFor,
  storyDataFor,
  viewerOf,
  type CaseToTell,
  type ExchangeFacts,
  type LifecycleSettings,
  type MailAccess,
  type ProposalFacts,
  type ReportKind,
} from '@waymark/domain';
import type { UndeliveredMail } from './outbox.js';
import { changedSettings, settingsWith } from './settings.js';
import { withoutTransaction } from './sql.js';

export interface MailPerson {
  readonly name: string;
  /** Null of whoever is forgotten. */
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: string;
  readonly organisationId: string | null;
}

/** What a mail may speak of, read at the moment it is sent. */
export interface MailReading {
  /** Null when the person is gone. */
  readonly recipient: MailPerson | null;
  readonly subject: MailPerson | null;
  /** What its reader may be told, as the case and they stand now. */
  readonly access: MailAccess;
  readonly organisations: Readonly<Record<string, string>>;
  /** Who speaks for each side of an exchange: the contact it named, or its representative. */
  readonly contacts: Readonly<Record<'host' | 'sender', MailPerson | null>>;
  /** Of the event that sent the mail: the reasons and days people gave, as far as its reader may read them in the story. */
  readonly eventData: Readonly<Record<string, unknown>>;
  /** When something last happened in the case; null before anything did. */
  readonly changedAt: Date | null;
  /** Who did what sent the mail; null where the clock did, or the person is gone. */
  readonly actor: string | null;
  readonly settings: LifecycleSettings;
  readonly case:
    | { readonly kind: 'exchange'; readonly facts: ExchangeFacts; readonly slug: string | null }
    | { readonly kind: 'proposal'; readonly facts: ProposalFacts };
}

const person = (id: string) => `(select jsonb_build_object('name', name, 'email', email, 'phone', phone,
  'language', language, 'organisationId', organisation_id) from person where id = (${id})::uuid)`;

const contactOf = (side: 'host' | 'sender') =>
  person(`coalesce((x.facts->'${side}'->>'contactPersonId')::uuid,
  (select coalesce(representative_id, deputy_id) from organisation where id = x.${side}_org_id))`);

const query = `
  select coalesce(x.facts, p.facts) as facts, ${changedSettings} as settings,
    ${person('$2')} as recipient, ${person('$3')} as subject,
    (select coalesce(jsonb_object_agg(id, name), '{}') from organisation
       where id in (x.host_org_id, x.sender_org_id, p.organisation_id)) as organisations,
    ${contactOf('host')} as host, ${contactOf('sender')} as sender,
    (select max(at) from case_event where case_id = $1) as "changedAt",
    told.data, told.type as "eventType", told.actor_id as "actorId",
    coalesce((select roles from person where id = $2::uuid), '{}') as roles,
    array(select id from organisation where $2::uuid in (representative_id, deputy_id)) as "speaksFor",
    (select name from person where id = told.actor_id) as actor,
    (select slug from factsheet where exchange_id = $1) as slug
  from (select $1::uuid as id) asked
  left join exchange x on x.id = asked.id left join proposal p on p.id = asked.id
  left join case_event told on told.case_id = asked.id and told.seq = $4`;

interface Row {
  settings: Record<string, number>;
  facts: ExchangeFacts | ProposalFacts;
  recipient: MailPerson | null;
  subject: MailPerson | null;
  organisations: Record<string, string>;
  host: MailPerson | null;
  sender: MailPerson | null;
  data: Record<string, unknown> | null;
  eventType: string | null;
  actorId: string | null;
  roles: string[];
  speaksFor: string[];
  actor: string | null;
  slug: string | null;
  changedAt: string | Date | null;
}

/** A mail tells no more of an event than its reader finds in the story. */
function readableData(
  { data, eventType, actorId, facts, roles, speaksFor }: Row,
  personId: string,
): Record<string, unknown> {
  if (data === null || eventType === null) return {};
  const viewer = viewerOf({ id: personId, roles }, speaksFor);
  const reader = { personId, roles: caseRoles(viewer, facts), speaksFor: spokenFor(viewer) };
  const event = { type: eventType, actorId, data };
  return mayHearOf(reader, event) ? storyDataFor(reader, event) : {};
}

/** Asks the rules of libs/domain once more: between decision and sending the reader may have lost sight of the case. */
function accessOf(
  { data, eventType, actorId, roles, speaksFor }: Row,
  mail: UndeliveredMail['data'],
  told: CaseToTell,
): MailAccess {
  const viewer = viewerOf({ id: mail.personId, roles }, speaksFor);
  const event = data === null || eventType === null ? null : { type: eventType, actorId, data };
  return mailAccess(viewer, told, mail, event);
}

/** Looks up names, addresses and words for a mail: the outbox holds ids only. */
export async function readForMail(em: EntityManager, effect: UndeliveredMail): Promise<MailReading> {
  const { caseId, seq, data } = effect;
  const [row] = (await withoutTransaction(em, (sql) =>
    sql.query<Row>(query, [caseId, data.personId, data.subjectId ?? null, seq]),
  )) as [Row];
  const { recipient, subject, organisations, host, sender, slug, actor } = row;
  const told =
    effect.caseKind === 'exchange'
      ? { kind: 'exchange' as const, facts: row.facts as ExchangeFacts, slug }
      : { kind: 'proposal' as const, facts: row.facts as ProposalFacts };
  return {
    recipient,
    subject,
    access: accessOf(row, data, told),
    organisations,
    contacts: { host, sender },
    changedAt: row.changedAt === null ? null : new Date(row.changedAt),
    settings: settingsWith(row.settings),
    eventData: readableData(row, data.personId),
    actor,
    case: told,
  };
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
