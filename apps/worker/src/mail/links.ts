import { readReportId, type EntityManager, type MailReading, type UndeliveredMail } from '@waymark/db';
import { factsheetPath, mailOpens, type MailKey } from '@waymark/documents';
import { isParticipantKind, reportKinds, type ReportKind } from '@waymark/domain';

type Opening = typeof mailOpens;
type ReportMail = { [Key in MailKey]: Opening[Key] extends 'report' ? Key : never }[MailKey];

/** Which report a mail's button opens; one that was given back says so itself. */
const reportOfMail = {
  'pre-report-invitation': 'pre-participant',
  'pre-report-reminder': 'pre-participant',
  'host-pre-report-reminder': 'pre-host',
  'post-report-invitation': 'post-participant',
  'post-report-reminder': 'post-participant',
  'host-post-report-invitation': 'post-host',
  'host-post-report-reminder': 'post-host',
  'report-returned': null,
} as const satisfies Record<ReportMail, ReportKind | null>;

/** The kind of report a mail is about; null when it is about none. */
export function reportKindOf({ data }: UndeliveredMail): ReportKind | null {
  const named = reportKinds.find((kind) => kind === data.reportKind);
  return named ?? (reportOfMail as Readonly<Record<string, ReportKind | null>>)[data.mail] ?? null;
}

/** The page of the console a mail's button opens, without the address of the site. */
async function pageOf(em: EntityManager, effect: UndeliveredMail, reading: MailReading): Promise<string> {
  const { caseId, caseKind, data } = effect;
  const casePage = `/${caseKind}s/${caseId}/show`;
  const opens = mailOpens[data.mail as MailKey];
  if (opens === 'factsheet') return `/factsheet-drafts/${caseId}/show`;
  if (opens === 'publicFactsheet' && reading.case.kind === 'exchange' && reading.case.slug) {
    return factsheetPath(reading.case.slug);
  }
  const kind = reportKindOf(effect);
  if (opens !== 'report' || !kind) return casePage;
  const owner = isParticipantKind(kind) ? (data.subjectId ?? data.personId) : null;
  const reportId = await readReportId(em, caseId, kind, owner);
  return reportId ? `/reports/${reportId}/show` : casePage;
}

/** Where a mail's button leads; null for a mail without one. */
export async function linkOf(
  em: EntityManager,
  effect: UndeliveredMail,
  reading: MailReading,
  publicUrl: string,
): Promise<string | null> {
  if (mailOpens[effect.data.mail as MailKey] === 'nothing') return null;
  return publicUrl + (await pageOf(em, effect, reading));
}
