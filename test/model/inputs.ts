import { ExchangeEntity, FactsheetEntity, ReportEntity } from '@waymark/db';
import {
  changedFor,
  consentIn,
  draftFactsheet,
  expectationsIn,
  formFor,
  isParticipantKind,
  itemsOf,
  missingSections,
  programmeIn,
  programmeLines,
  validateAnswers,
  withCaseAnswers,
  type Answers,
  type Day,
  type ExchangeFacts,
  type FactsheetContent,
  type ReportKind,
} from '@waymark/domain';
import { answersTo } from '../support/casework/answers.mjs';
import type { CaseworkInTime } from '../support/casework/in-process.js';
import type { Cast } from './cast.js';
import type { Chance } from './chances.js';
import { noInputs, type Inputs } from './worlds.js';

const hasSections = new Set(['finishDraft', 'approveFactsheet']);

/** Which report a command is about: somebody's own, unless it says whose. */
function reportOf({ command: { payload, onBehalf, actor } }: Chance) {
  const kind = payload['reportKind'] as ReportKind | undefined;
  if (!kind) return null;
  const personId = (payload['personId'] as string | undefined) ?? onBehalf?.personId ?? actor.personId;
  return { kind, person: isParticipantKind(kind) ? personId : null };
}

/** Writes what people write before they ask: the answers to a form, most of the time, and the factsheet's draft. */
export async function writeBefore(
  { orm }: CaseworkInTime,
  cast: Cast,
  facts: ExchangeFacts,
  chance: Chance,
  { today, size }: { today: Day; size: number },
): Promise<void> {
  const em = orm.em.fork();
  const about = chance.command.action === 'fileReport' ? reportOf(chance) : null;
  if (about && size % 8 !== 0) {
    const { expectation1, ...answers } = answersTo(about.kind, today);
    const before = await em.findOne(ReportEntity, {
      exchange: facts.id,
      kind: 'pre-participant',
      person: about.person,
    });
    const expected = about.kind === 'post-participant' && before?.status === 'filed';
    await em.nativeUpdate(
      ReportEntity,
      { exchange: facts.id, kind: about.kind, person: about.person, status: { $ne: 'filed' } },
      { answers: { ...answers, ...(expected && { expectation1 }) } },
    );
  }
  if (chance.command.action !== 'finishDraft' || facts.stage !== 'drafting') return;
  const filed = await em.find(ReportEntity, { exchange: facts.id, status: 'filed' });
  const reports = filed.map(({ kind, person, answers }) => ({
    kind,
    personId: person?.id ?? null,
    answers,
    photos: [],
  }));
  const members = [...cast.hosts, ...cast.senders];
  const content = draftFactsheet(facts, reports, {
    organisations: Object.fromEntries(
      members.map(({ id, name }) => [id, { name, regionCode: 'ES21', country: 'ES' }]),
    ),
    people: Object.fromEntries(cast.travellers.map((id) => [id, { name: 'Åsa Öberg', department: null }])),
  });
  const written = { ...content, why: facts.why, preparation: `A reading list of ${size % 3} books.` };
  const known = await em.findOne(FactsheetEntity, { exchange: facts.id });
  if (known) known.content = written;
  else {
    em.persist(
      Object.assign(new FactsheetEntity(), {
        exchange: em.getReference(ExchangeEntity, facts.id),
        slug: `exchange-${facts.id}`,
        content: written,
        updatedAt: new Date(today),
      }),
    );
  }
  await em.flush();
}

/** What stands outside the case when it is asked something. */
export async function inputsOf(
  { orm }: CaseworkInTime,
  facts: ExchangeFacts,
  chance: Chance,
): Promise<Inputs> {
  const em = orm.em.fork();
  const about = reportOf(chance);
  const exchange = facts.id;
  const row = about && (await em.findOne(ReportEntity, { exchange, ...about }));
  let report: Inputs['report'] = null;
  if (about && row) {
    const before = await em.findOne(ReportEntity, {
      exchange,
      kind: 'pre-participant',
      person: about.person,
      status: 'filed',
    });
    const { start, end } = facts.plan;
    const context = {
      expectations: expectationsIn((before?.answers as Answers | undefined) ?? null),
      hostInEea: true,
      ...(start && { start }),
      ...(end && { end }),
      programme: programmeLines(facts.plan),
    };
    const form = formFor(about.kind, row.formVersion);
    const answers = withCaseAnswers(form, row.answers as Answers, context);
    report = {
      problems: validateAnswers(form, answers, 'filing', context),
      ...(about.kind === 'post-participant' && { consent: consentIn(answers) }),
      ...(about.kind === 'pre-host' && { programme: programmeIn(answers) }),
    };
  }
  if (!hasSections.has(chance.command.action)) return { ...noInputs, report };
  const sheet = await em.findOne(FactsheetEntity, { exchange });
  if (!sheet) return { ...noInputs, report, factsheetMissing: missingSections(null, facts) };
  const content = sheet.content as unknown as FactsheetContent;
  const sent = sheet.sentContent as FactsheetContent | null;
  return {
    report,
    factsheetMissing: missingSections(content, facts),
    factsheetItems: itemsOf(content),
    factsheetChanged: sent ? changedFor(sent, content) : 'all',
  };
}
