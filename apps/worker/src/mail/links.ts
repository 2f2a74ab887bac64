import {
  dropApplicationLink,
  dropMatchLink,
  dropReportLink,
  makeApplicationLink,
  makeMatchLink,
  makeReportLink,
  readReportId,
  type EntityManager,
  type MailReading,
  type UndeliveredMail,
} from '@waymark/db';
import {
  applicationLinkPath,
  factsheetPath,
  mailOpens,
  matchLinkPath,
  promoterCallPath,
  reportLinkPath,
  type MailKey,
} from '@waymark/documents';
import {
  firstOffered,
  isParticipantKind,
  reportKinds,
  reportOfMail,
  rolesByLink,
  type ReportKind,
} from '@waymark/domain';

type Opening = typeof mailOpens;
type ReportMail = { [Key in MailKey]: Opening[Key] extends 'report' ? Key : never }[MailKey];

/** One that was filed or given back says itself which report it is about; so does a link that was asked for. */
type SaysItself = 'report-copy' | 'report-returned' | 'report-link';
/** Every other mail whose button opens a report asks for one that the rules name. */
const asked: Readonly<Partial<Record<string, ReportKind>>> = reportOfMail satisfies Readonly<
  Record<Exclude<ReportMail, SaysItself>, ReportKind>
>;

/** The kind of report a mail is about; null when it is about none. */
export function reportKindOf({ data }: UndeliveredMail): ReportKind | null {
  const named = reportKinds.find((kind) => kind === data.reportKind);
  return named ?? asked[data.mail] ?? null;
}

/** Where a mail's button leads. */
export interface MailLink {
  readonly address: string;
  /** Takes the key back that was made for this mail, where it surely was not taken. */
  readonly drop?: () => Promise<void>;
}

/** The page of the console a mail's button opens, without the address of the site. */
function casePageOf({ caseId, caseKind, data }: UndeliveredMail, reading: MailReading): string {
  const opens = mailOpens[data.mail as MailKey];
  if (opens === 'factsheet') return `/factsheet-drafts/${caseId}/show`;
  if (opens === 'publicFactsheet' && reading.case.kind === 'exchange' && reading.case.slug) {
    return factsheetPath(reading.case.slug);
  }
  return `/${caseKind}s/${caseId}/show`;
}

interface OwnReport {
  readonly id: string;
  /** It is the reader's own, as a participant. */
  readonly isReaders: boolean;
}

/** The report a mail's button opens; null when it opens none. */
async function reportOf(em: EntityManager, effect: UndeliveredMail): Promise<OwnReport | null> {
  const { caseId, data } = effect;
  const kind = reportKindOf(effect);
  if (mailOpens[data.mail as MailKey] !== 'report' || !kind) return null;
  const owner = isParticipantKind(kind) ? (data.subjectId ?? data.personId) : null;
  const id = await readReportId(em, caseId, kind, owner);
  return id === null ? null : { id, isReaders: owner === data.personId };
}

/**
 * Where a mail of a call or an application leads: whoever is of the application's own side gets a link that opens it
 * without a login; the panel finds it in the console, and everybody reads of the call on its public page.
 */
async function ofPromoters(
  em: EntityManager,
  { caseId, data }: UndeliveredMail,
  { case: told, recipient }: MailReading,
  now: string,
): Promise<{ readonly path: string; readonly drop?: () => Promise<void> } | null> {
  const language = firstOffered([recipient?.language ?? 'en']);
  if (mailOpens[data.mail as MailKey] === 'publicCall')
    return { path: `${promoterCallPath}?lang=${language}` };
  if (told.kind === 'promoterCall') return { path: `/promoter-calls/${caseId}/show` };
  if (told.kind !== 'promoterApplication') return null;
  const email = recipient?.email ?? null;
  const roles = rolesByLink({ personId: data.personId, email }, told.facts, told.isNominee ? email : null);
  if (roles.length === 0) return { path: `/promoter-applications/${caseId}/show` };
  const whose = { callId: told.facts.call.id, applicationId: caseId, personId: data.personId, language };
  const { id, token } = await makeApplicationLink(em, whose, new Date(now));
  return { path: applicationLinkPath(token), drop: () => dropApplicationLink(em, id) };
}

/**
 * Where a mail's button leads; null for a mail without one. Whoever is to write a report of their own, or to answer a
 * match, gets a link that does so without a login, made for this very mail: nothing but its hash is kept.
 * @param now the moment of sending, ISO 8601
 */
export async function linkOf(
  em: EntityManager,
  effect: UndeliveredMail,
  reading: MailReading,
  { publicUrl, now }: { readonly publicUrl: string; readonly now: string },
): Promise<MailLink | null> {
  const opens = mailOpens[effect.data.mail as MailKey];
  if (opens === 'nothing') return null;
  if (opens === 'match') {
    const whose = { exchangeId: effect.caseId, personId: effect.data.personId };
    const { id, token } = await makeMatchLink(em, whose, new Date(now));
    return { address: publicUrl + matchLinkPath(token), drop: () => dropMatchLink(em, id) };
  }
  const promoters = await ofPromoters(em, effect, reading, now);
  if (promoters) {
    const { path, ...made } = promoters;
    return { address: publicUrl + path, ...made };
  }
  const report = await reportOf(em, effect);
  if (report?.isReaders) {
    const { id, token } = await makeReportLink(em, report.id, new Date(now));
    return { address: publicUrl + reportLinkPath(token), drop: () => dropReportLink(em, id) };
  }
  const page = report ? `/reports/${report.id}/show` : casePageOf(effect, reading);
  return { address: publicUrl + page };
}
