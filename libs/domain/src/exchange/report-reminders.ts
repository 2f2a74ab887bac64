import { millisecondsBetween } from '../deadlines/brussels.js';
import type { ClockMark, Instant } from '../lifecycle/index.js';
import { dayLong } from '../lifecycle/marks.js';
import { exchangeClocks } from './clocks.js';
import type { ExchangeFacts, ExchangeStage, ReportFacts } from './facts.js';
import { reportAskedBy } from './report-mails.js';
import { isOwed, reportOf, type ReportKind } from './reports.js';
import { stagesTakingReports, whyReportNotTaken } from './report-taking.js';

type Reminded = Pick<ExchangeFacts, 'marks' | 'hostPre' | 'hostPost' | 'participants'>;

const stages: readonly ExchangeStage[] = stagesTakingReports;

const reminderMarks = Object.entries(exchangeClocks).flatMap(([clock, { marks }]) =>
  (marks as readonly ClockMark[]).flatMap(({ key, remind }) => {
    const kind = remind ? reportAskedBy(remind.mail) : null;
    return kind ? [{ kind, prefix: `${clock}.${key}#` }] : [];
  }),
);

/** When the clock last reminded those who owe a report of this kind. */
const byClock = ({ marks }: Pick<ExchangeFacts, 'marks'>, kind: ReportKind): Instant[] =>
  Object.entries(marks)
    .filter(([key, { outcome }]) => {
      const isIts = reminderMarks.some((one) => one.kind === kind && key.startsWith(one.prefix));
      return isIts && outcome === 'sent';
    })
    .map(([, { at }]) => at);

/**
 * When somebody was last reminded of a report, by the clock or by hand.
 * @param personId the participant, for a participant's report
 * @returns null when they never were
 */
export function lastReminded(
  facts: Reminded,
  kind: ReportKind,
  personId: string | undefined,
): Instant | null {
  const since = facts.participants.find((one) => one.personId === personId)?.addedAt ?? '';
  const byHand = reportOf(facts, kind, personId)?.remindedAt;
  const known = [...byClock(facts, kind).filter((at) => at >= since), ...(byHand ? [byHand] : [])];
  return known.toSorted().at(-1) ?? null;
}

/** Was somebody reminded by hand within a day? Then the clock leaves them out. */
export const remindedLately = ({ remindedAt }: ReportFacts, now: Instant): boolean =>
  remindedAt !== undefined && millisecondsBetween(remindedAt, now) < dayLong;

/**
 * The moment from which a reminder of a report may be sent again: nobody is reminded of the same report twice in a day.
 * @returns null when it may be sent at once
 */
export function mayRemindFrom(
  facts: Reminded,
  kind: ReportKind,
  personId: string | undefined,
  now: Instant,
): Instant | null {
  const last = lastReminded(facts, kind, personId);
  if (last === null || millisecondsBetween(last, now) >= dayLong) return null;
  return new Date(Date.parse(last) + dayLong).toISOString();
}

/** Is this a report that is waited for, that can be filed now, and about which mails go out? */
export function canBeRemindedOf(
  facts: ExchangeFacts,
  kind: ReportKind,
  personId: string | undefined,
): boolean {
  const report = reportOf(facts, kind, personId);
  return (
    report !== undefined &&
    isOwed(report) &&
    !facts.quiet &&
    stages.includes(facts.stage) &&
    whyReportNotTaken(facts, kind, personId) === null
  );
}
