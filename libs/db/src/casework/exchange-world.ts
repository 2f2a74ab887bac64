import type { EntityManager } from '@mikro-orm/postgresql';
import {
  changedFor,
  consentIn,
  dayOf,
  exchangeStages,
  expectationsIn,
  formFor,
  isOpenIntroduction,
  isParticipantKind,
  itemsOf,
  missingSections,
  programmeIn,
  programmeLines,
  validateAnswers,
  withCaseAnswers,
  type Answers,
  type ExchangeFacts,
  type ExchangeWorld,
  type FactsheetContent,
  type FormContext,
  type FormDefinition,
  type Instant,
  type LifecycleSettings,
  type NamedPerson,
  type ProposalView,
  type ReportKind,
} from '@waymark/domain';
import { changedSettings, settingsWith } from './settings.js';
import { withoutTransaction, type Sql } from './sql.js';
import { surroundingColumns, type Surroundings } from './surroundings.js';

/** The report a command is about, with the form it is checked by. */
export interface LoadedReport {
  readonly kind: ReportKind;
  readonly personId: string | null;
  readonly form: FormDefinition;
  readonly answers: Answers;
  readonly context: FormContext;
}

export interface ExchangeSurroundings extends Surroundings {
  readonly report: LoadedReport | null;
  readonly factsheet: FactsheetContent | null;
}

export interface LoadedExchange {
  readonly world: ExchangeWorld;
  readonly settings: LifecycleSettings;
  readonly around: ExchangeSurroundings;
}

/** What of the facts the world depends on; of a case that is still to be made, the payload says it. */
export interface ExchangeSubject {
  readonly id: string;
  readonly hostProposalId: string | null;
  readonly senderProposalId: string | null;
  readonly hostOrganisationId: string | null;
  readonly senderOrganisationId: string | null;
  /** Null while there is no case. */
  readonly facts: ExchangeFacts | null;
}

/** Which report a command is about, if any. */
export interface ReportSubject {
  readonly kind: ReportKind;
  readonly personId: string | null;
}

/** Whom a command names, if anybody, and who gives it. */
export interface NamedSubject {
  readonly personId: string;
  readonly actorId: string | null;
}

/** What of a command the world depends on. */
export interface CommandSubject {
  readonly report: ReportSubject | null;
  readonly named: NamedSubject | null;
}

const introductionStages = exchangeStages.filter((stage) => isOpenIntroduction({ stage, cameFrom: null }));

const others = `(e.host_proposal_id = p.id or e.sender_proposal_id = p.id) and e.id <> $1`;
const proposalView = (id: string) => `(
  select jsonb_build_object(
    'id', p.id, 'stage', p.stage, 'direction', p.direction, 'organisationId', p.organisation_id,
    'formats', p.formats, 'periodStart', p.period_start, 'periodEnd', p.period_end,
    'languages', p.facts->'languages', 'reconfirmAsked', p.facts->>'reconfirmAskedAt' is not null,
    'placesLeft', p.places - (select count(*) from exchange e where ${others} and e.place_holding <> 'none'),
    'openIntroductions', (select count(*) from exchange e where ${others} and e.stage = any($7::text[])))
  from proposal p where p.id = ${id})`;
const ownReport = `from report where exchange_id = $1 and person_id is not distinct from $9::uuid`;

const query = `
  with sides as (
    select coalesce((select organisation_id from proposal where id = $2::uuid), $4::uuid) as host,
           coalesce((select organisation_id from proposal where id = $3::uuid), $5::uuid) as sender
  )
  select
    ${changedSettings} as settings,
    ${proposalView('$2::uuid')} as "hostProposal",
    ${proposalView('$3::uuid')} as "senderProposal",
    (select case when bool_or(until is null) then 'forGood' else max(until)::text end
       from pair_bar b, sides
       where (b.host_org_id, b.sender_org_id) in ((sides.host, sides.sender), (sides.sender, sides.host))
       and (until is null or until >= $6::date)) as "pairBarredUntil",
    (select in_eea from organisation, sides where id = sides.host) as "hostInEea",
    (select jsonb_build_object('content', content, 'sent', sent_content)
       from factsheet where exchange_id = $1) as factsheet,
    (select jsonb_build_object('version', form_version, 'answers', answers) ${ownReport} and kind = $8) as report,
    (select jsonb_build_object('organisationId', p.organisation_id, 'spokenForByActor',
        coalesce($11::uuid in (o.representative_id, o.deputy_id), false))
       from person p left join organisation o on o.id = p.organisation_id where p.id = $10::uuid) as named,
    (select answers ${ownReport} and kind = 'pre-participant' and status = 'filed') as "preAnswers",
    ${surroundingColumns('$1', 'select host from sides union select sender from sides union select unnest($12::uuid[])')}`;

interface Row extends Omit<Surroundings, 'proposedExchanges'> {
  settings: Record<string, number>;
  hostProposal: ProposalView | null;
  senderProposal: ProposalView | null;
  pairBarredUntil: string | null;
  hostInEea: boolean | null;
  factsheet: { content: FactsheetContent; sent: FactsheetContent | null } | null;
  named: NamedPerson | null;
  report: { version: number; answers: Answers } | null;
  preAnswers: Answers | null;
}

function reportOfRow(row: Row, about: ReportSubject, facts: ExchangeFacts): LoadedReport | null {
  if (!row.report) return null;
  const { plan } = facts;
  const form = formFor(about.kind, row.report.version);
  const context: FormContext = {
    expectations: expectationsIn(row.preAnswers),
    hostInEea: row.hostInEea ?? false,
    ...(plan.start && { start: plan.start }),
    ...(plan.end && { end: plan.end }),
    programme: programmeLines(plan),
  };
  return { ...about, form, answers: withCaseAnswers(form, row.report.answers, context), context };
}

function reportView({ kind, form, answers, context }: LoadedReport): NonNullable<ExchangeWorld['report']> {
  const problems = validateAnswers(form, answers, 'filing', context);
  const asksConsent = kind === 'post-participant';
  return {
    problems,
    ...(asksConsent && { consent: consentIn(answers) }),
    ...(kind === 'pre-host' && { programme: programmeIn(answers) }),
  };
}

/** Loads everything outside the case that a rule or a consequence may look at, in one query. */
export async function exchangeWorld(
  sql: Sql,
  subject: ExchangeSubject,
  now: Instant,
  { report: about, named }: CommandSubject,
): Promise<LoadedExchange> {
  const [row] = (await sql.query<Row>(query, [
    subject.id,
    subject.hostProposalId,
    subject.senderProposalId,
    subject.hostOrganisationId,
    subject.senderOrganisationId,
    dayOf(now),
    introductionStages,
    about?.kind ?? null,
    about && isParticipantKind(about.kind) ? about.personId : null,
    named?.personId ?? null,
    named?.actorId ?? null,
    subject.facts?.coSenderIds ?? [],
  ])) as [Row];
  const { facts } = subject;
  const report = about && facts ? reportOfRow(row, about, facts) : null;
  const content = row.factsheet?.content ?? null;
  return {
    settings: settingsWith(row.settings),
    around: { ...row, proposedExchanges: [], report, factsheet: content },
    world: {
      hostProposal: row.hostProposal,
      senderProposal: row.senderProposal,
      pairBarredUntil: row.pairBarredUntil,
      hostInEea: row.hostInEea ?? false,
      named: row.named,
      report: report ? reportView(report) : null,
      factsheetMissing: facts ? missingSections(content, facts) : [],
      factsheetItems: content ? itemsOf(content) : [],
      factsheetChanged: content && row.factsheet?.sent ? changedFor(row.factsheet.sent, content) : 'all',
    },
  };
}

/** The subject of a case that exists. */
export const exchangeSubject = (facts: ExchangeFacts): ExchangeSubject => ({
  id: facts.id,
  hostProposalId: facts.hostProposalId,
  senderProposalId: facts.senderProposalId,
  hostOrganisationId: facts.host.organisationId,
  senderOrganisationId: facts.sender.organisationId,
  facts,
});

/**
 * The world of an exchange for showing it (allowed actions, coming clocks): reads only, locks nothing.
 *
 * @param now UTC instant
 */
export async function loadExchangeWorld(
  em: EntityManager,
  facts: ExchangeFacts,
  now: Instant,
): Promise<{ world: ExchangeWorld; settings: LifecycleSettings }> {
  return withoutTransaction(em, (sql) =>
    exchangeWorld(sql, exchangeSubject(facts), now, { report: null, named: null }),
  );
}
