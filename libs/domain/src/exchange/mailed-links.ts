import type { ExchangeFacts } from './facts.js';
import { exchangeLifecycle } from './lifecycle.js';
import { isOwed, isParticipantKind, reportOf, type ReportKind } from './reports.js';
import { reportWritable } from './report-taking.js';

/**
 * A mailed link opens its report, or answers its match, for so many days. Every reminder brings a new one, and with what
 * it is about it ends sooner.
 */
const linkDays = 60;

/** When a link that is made now stops to open anything. */
export const mailedLinkEnds = (now: Date): Date => new Date(now.getTime() + linkDays * 86_400_000);

type FactsNeeded = Pick<ExchangeFacts, 'stage' | 'hostPre' | 'hostPost' | 'participants'>;

/** Whoever wrote a report after the visit may take back what they agreed to, as long as there is something to take. */
const consentStages: readonly string[] = exchangeLifecycle.actions.withdrawConsent.from;
const isForConsent = ({ stage }: FactsNeeded, kind: ReportKind): boolean =>
  kind === 'post-participant' && consentStages.includes(stage);

/**
 * Does a mailed link open this report? Only a participant's own, as long as they travel and the case is not over; the one
 * after the visit also later, as long as something of it may be public.
 * @param personId whose report it is; null for the host's, which are written by whoever is signed in
 */
export const linkOpensReport = (facts: FactsNeeded, kind: ReportKind, personId: string | null): boolean =>
  personId !== null &&
  isParticipantKind(kind) &&
  reportOf(facts, kind, personId) !== undefined &&
  (!('over' in exchangeLifecycle.stages[facts.stage]) || isForConsent(facts, kind));

/** Is this a report that its link lets somebody write now, and that is waited for? */
export const linkAwaitsReport = (facts: FactsNeeded, kind: ReportKind, personId: string | null): boolean => {
  const report = reportOf(facts, kind, personId ?? undefined);
  return (
    report !== undefined &&
    isOwed(report) &&
    linkOpensReport(facts, kind, personId) &&
    reportWritable(facts, kind, personId)
  );
};

/**
 * What somebody lets us publish now: as they agreed in their report after the visit, less what they took back.
 * @returns null for another kind of report, which asks for nothing of it, and for whoever does not travel
 */
export const consentGivenBy = (
  facts: Pick<ExchangeFacts, 'participants'>,
  kind: ReportKind,
  personId: string,
): ExchangeFacts['participants'][number]['consent'] | null =>
  kind === 'post-participant'
    ? (facts.participants.find((one) => one.personId === personId)?.consent ?? null)
    : null;
