import type { ExchangeFacts, ExchangeStage } from './facts.js';
import type { Acting } from '../lifecycle/index.js';
import { isOwed, isParticipantKind, isPreKind, reportOf, reportsOf, type ReportKind } from './reports.js';

/** Stages in which reports are taken: from the first plans until publication, the late ones too. */
export const stagesTakingReports = [
  'preparing',
  'ready',
  'visiting',
  'reporting',
  'drafting',
  'approval',
] as const satisfies readonly ExchangeStage[];

/** Stages that lead to one of these: who begins early keeps a draft. */
const before: readonly ExchangeStage[] = ['introduced', 'on-hold'];
const beforeTheVisit: readonly ExchangeStage[] = [...before, 'preparing', 'ready'];
const among = (stages: readonly ExchangeStage[], stage: ExchangeStage): boolean => stages.includes(stage);

export type ReportFactsNeeded = Pick<ExchangeFacts, 'stage' | 'hostPre' | 'hostPost' | 'participants'>;
/** Names of the checks that say why a report is not taken. */
export type ReportNotTaken =
  'reportExists' | 'reportNotFiledYet' | 'postReportAfterStart' | 'postReportOfPresent';

/**
 * Why a report is not taken, whoever brings it and whatever the stage allows; null when it is. A waiver asks nobody
 * any more, but who writes all the same is heard.
 * @param personId the participant, for a participant's report
 */
export function whyReportNotTaken(
  facts: ReportFactsNeeded,
  kind: ReportKind,
  personId: string | undefined,
): ReportNotTaken | null {
  const report = reportOf(facts, kind, personId);
  if (!report) return 'reportExists';
  if (report.status === 'filed') return 'reportNotFiledYet';
  if (isPreKind(kind)) return null;
  if (among(beforeTheVisit, facts.stage)) return 'postReportAfterStart';
  const absent = facts.participants.some(
    (person) => person.personId === personId && person.attendance === 'absent',
  );
  return isParticipantKind(kind) && absent ? 'postReportOfPresent' : null;
}

/**
 * May somebody write in this report now? Wherever it can be filed, and a little before: on hold and while both sides
 * get to know each other a draft can be kept. Who may, is another question.
 * @param personId null for the host's reports
 */
export const reportWritable = (
  facts: ReportFactsNeeded,
  kind: ReportKind,
  personId: string | null,
): boolean =>
  among([...before, ...stagesTakingReports], facts.stage) &&
  whyReportNotTaken(facts, kind, personId ?? undefined) === null;

const takenFrom = (facts: ExchangeFacts, acting: Acting) =>
  reportsOf(facts, acting).filter(({ kind, personId }) => whyReportNotTaken(facts, kind, personId) === null);

/** Is there a report that somebody could file in this role? */
export const hasReportToFile = (facts: ExchangeFacts, acting: Acting): boolean =>
  takenFrom(facts, acting).length > 0;

/** Is there one that whoever acts owes themselves? To write somebody else’s on their word is never what is best. */
export const owesReport = (facts: ExchangeFacts, acting: Acting): boolean =>
  acting.personId !== null && takenFrom(facts, acting).some(({ report }) => isOwed(report));
