import type { EntityManager } from '@mikro-orm/postgresql';
import {
  caseRoles,
  isListed,
  mailAccess,
  mayHearOf,
  mayHearOfPromoterEvent,
  mayNameCandidate,
  promoterRolesToTell,
  readablePartsOf,
  spokenFor,
  storyDataFor,
  viewerOf,
  type CaseToTell,
  type ExchangeFacts,
  type LifecycleSettings,
  type MailAccess,
  type PromoterApplicationFacts,
  type PromoterCallFacts,
  type PromoterCaseToTell,
  type ProposalFacts,
  type ReportKind,
} from '@waymark/domain';
import { perKind } from './case-table.js';
import type { UndeliveredMail } from './outbox.js';
import { onMailingList } from './promoter-call-world.js';
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
    | { readonly kind: 'proposal'; readonly facts: ProposalFacts }
    | (PromoterCaseToTell & {
        /** The reader may know whom it is about. */
        readonly named: boolean;
        /** What the call is called and says, in the reader's language or, without it, in English. */
        readonly text: { readonly title: string; readonly body: string } | null;
        /** What the reviews say to the applicant, where the reader is one and was told the decision. */
        readonly comments: readonly string[];
      });
}

const person = (id: string) => `(select jsonb_build_object('name', name, 'email', email, 'phone', phone,
  'language', language, 'organisationId', organisation_id) from person where id = (${id})::uuid)`;

const contactOf = (side: 'host' | 'sender') =>
  person(`coalesce((x.facts->'${side}'->>'contactPersonId')::uuid,
  (select coalesce(representative_id, deputy_id) from organisation where id = x.${side}_org_id))`);

/** Of a call and its applications. */
const promoterColumns = `
  (select facts->'anonymous' from promoter_call where id = a.call_id) as anonymous,
  c.id is not null and exists (select from (${onMailingList}) listed where listed.id = $2::uuid) as "onMailingList",
  (select lower(trim(w.answers->>'contactEmail')) from promoter_answers w
     where w.application_id = a.id and w.form = 'promoter-application') as "nomineeEmail",
  (select coalesce(jsonb_agg(w.answers->>'commentToApplicant' order by w.id), '[]') from promoter_answers w
     where w.application_id = a.id and w.form = 'promoter-review' and w.status = 'filed'
       and trim(w.answers->>'commentToApplicant') <> '') as comments,
  (select jsonb_build_object('title', t.title, 'body', t.body) from promoter_call_text t
     where t.call_id = coalesce(c.id, a.call_id)
       and t.language in ('en', (select language from person where id = $2::uuid))
     order by t.language = 'en' limit 1) as "callText"`;

/** What other cases have in their place: a mail of an exchange is not to pay for looking through calls. */
const noPromoterColumns = `
  null::jsonb as anonymous, false as "onMailingList", null::text as "nomineeEmail", '[]'::jsonb as comments,
  null::jsonb as "callText"`;

const query = (ofKind: string) => `
  select coalesce(x.facts, p.facts, c.facts, a.facts) as facts, ${changedSettings} as settings,
    ${person('$2')} as recipient, ${person('$3')} as subject,
    (select coalesce(jsonb_object_agg(id, name), '{}') from organisation
       where id in (x.host_org_id, x.sender_org_id, p.organisation_id)) as organisations,
    ${contactOf('host')} as host, ${contactOf('sender')} as sender,
    (select max(at) from case_event where case_id = $1) as "changedAt",
    told.data, told.type as "eventType", told.actor_id as "actorId",
    coalesce((select roles from person where id = $2::uuid), '{}') as roles,
    array(select id from organisation where representative_id = $2::uuid or deputy_id = $2::uuid) as "speaksFor",
    (select name from person where id = told.actor_id) as actor,
    (select slug from factsheet where exchange_id = $1) as slug,
    ${ofKind}
  from (select $1::uuid as id) asked
  left join exchange x on x.id = asked.id left join proposal p on p.id = asked.id
  left join promoter_call c on c.id = asked.id left join promoter_application a on a.id = asked.id
  left join case_event told on told.case_id = asked.id and told.seq = $4`;
const queryOf = perKind((_table, kind) => query(isListed(kind) ? noPromoterColumns : promoterColumns));

interface Row {
  settings: Record<string, number>;
  facts: ExchangeFacts | ProposalFacts | PromoterCallFacts | PromoterApplicationFacts;
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
  anonymous: boolean | null;
  onMailingList: boolean;
  nomineeEmail: string | null;
  callText: { title: string; body: string } | null;
  comments: string[];
}

type Told = MailReading['case'];

const viewerIn = ({ roles, speaksFor }: Row, personId: string) =>
  viewerOf({ id: personId, roles }, speaksFor);

/** The case as the mail is to tell it to this person. */
function toldOf(row: Row, { caseKind, data }: UndeliveredMail): Told {
  const { slug, callText: text, onMailingList: listed, nomineeEmail, recipient } = row;
  if (caseKind === 'exchange') return { kind: caseKind, facts: row.facts as ExchangeFacts, slug };
  if (caseKind === 'proposal') return { kind: caseKind, facts: row.facts as ProposalFacts };
  if (caseKind === 'promoterCall') {
    const facts = row.facts as PromoterCallFacts;
    return { kind: caseKind, facts, onMailingList: listed, named: true, text, comments: [] };
  }
  const facts = row.facts as PromoterApplicationFacts;
  const isNominee =
    facts.how === 'nomination' &&
    facts.applicantId === null &&
    nomineeEmail !== null &&
    recipient?.email?.toLowerCase() === nomineeEmail;
  const told = { kind: caseKind, facts, anonymous: row.anonymous ?? true, isNominee } as const;
  const viewer = viewerIn(row, data.personId);
  const readsComments = readablePartsOf(viewer, facts, told.anonymous).includes('commentsToApplicant');
  return {
    ...told,
    named: mayNameCandidate(viewer, told),
    text,
    comments: readsComments ? row.comments : [],
  };
}

/** The event that sent the mail. */
const eventIn = ({ data, eventType, actorId }: Row) =>
  data === null || eventType === null ? null : { type: eventType, actorId, data };

/** A mail tells no more of an event than its reader finds in the story. */
function readableData(row: Row, told: Told, personId: string): Record<string, unknown> {
  const event = eventIn(row);
  if (event === null) return {};
  const viewer = viewerIn(row, personId);
  if (told.kind === 'promoterCall' || told.kind === 'promoterApplication') {
    const roles = promoterRolesToTell(viewer, told);
    const tells =
      told.kind === 'promoterCall' ||
      mayHearOfPromoterEvent(readablePartsOf(viewer, told.facts, told.anonymous), event.type);
    return tells ? storyDataFor({ personId, roles }, event) : {};
  }
  const reader = { personId, roles: caseRoles(viewer, told.facts), speaksFor: spokenFor(viewer) };
  return mayHearOf(reader, event) ? storyDataFor(reader, event) : {};
}

/** Asks the rules of libs/domain once more: between decision and sending the reader may have lost sight of the case. */
function accessOf(row: Row, mail: UndeliveredMail['data'], told: CaseToTell): MailAccess {
  return mailAccess(viewerIn(row, mail.personId), told, mail, eventIn(row));
}

/** Looks up names, addresses and words for a mail: the outbox holds ids only. */
export async function readForMail(em: EntityManager, effect: UndeliveredMail): Promise<MailReading> {
  const { caseId, seq, data } = effect;
  const [row] = (await withoutTransaction(em, (sql) =>
    sql.query<Row>(queryOf[effect.caseKind], [caseId, data.personId, data.subjectId ?? null, seq]),
  )) as [Row];
  const { recipient, subject, organisations, host, sender, actor } = row;
  const told = toldOf(row, effect);
  return {
    recipient,
    subject,
    access: accessOf(row, data, told),
    organisations,
    contacts: { host, sender },
    changedAt: row.changedAt === null ? null : new Date(row.changedAt),
    settings: settingsWith(row.settings),
    eventData: readableData(row, told, data.personId),
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
