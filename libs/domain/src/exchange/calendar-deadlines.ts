import type { CaseRole, Day } from '../lifecycle/index.js';
import type { ExchangeFacts, ExchangeStage } from './facts.js';
import { reportDueDay } from './due-days.js';
import type { ExchangeContext, ExchangeStages } from './kit.js';
import { isOwed, isPreKind, reportsOf, type ReportKind } from './reports.js';
import { whyReportNotTaken } from './report-taking.js';
import { exchangeStageDefinitions } from './stages.js';

/** The last day for something that somebody owes, as their own calendar shows it. */
export interface DeadlineInCalendar {
  /** Names it among all of everybody's: the same whatever becomes of its day. */
  readonly id: string;
  readonly what: 'report' | 'answer';
  readonly title: string;
  readonly day: Day;
  /** The exchange was stopped or rests: nothing is owed any more, or not now. */
  readonly cancelled: boolean;
  /** Goes up with whatever happens in the case. */
  readonly sequence: number;
}

/** Whose calendar it is: their roles in this exchange. */
export interface Owing {
  readonly personId: string;
  readonly roles: readonly CaseRole[];
}

/** Stages that wait for an answer or for somebody's work; in the others reports are waited for, or the day itself. */
const answering: readonly ExchangeStage[] = ['proposed', 'introduced', 'drafting', 'approval'];

/** An exchange that rests or was stopped, as it stood before. */
function before(facts: ExchangeFacts): ExchangeFacts {
  const { cameFrom, stageDates, stageSince } = facts;
  if (cameFrom === null) return facts;
  return { ...facts, stage: cameFrom, stageSince: stageDates[cameFrom] ?? stageSince, cameFrom: null };
}

const isWaitedFor = (facts: ExchangeFacts, { personId, roles }: Owing, waiting: readonly CaseRole[]) =>
  waiting.some((role) => role !== 'participant' && roles.includes(role)) ||
  (roles.includes('participant') &&
    waiting.includes('participant') &&
    facts.factsheet.items.some((item) => item.personId === personId && item.status === 'asked'));

function answerDue(facts: ExchangeFacts, owing: Owing, context: ExchangeContext) {
  if (!answering.includes(facts.stage)) return [];
  const stage = (exchangeStageDefinitions as ExchangeStages)[facts.stage];
  const day = stage.due?.(facts, context) ?? null;
  if (day === null || !isWaitedFor(facts, owing, stage.waitsOn(facts, context))) return [];
  return [{ key: facts.stage as string, what: 'answer' as const, day }];
}

/** Of a visit that was held already, no report is waited for on a day. */
function reportsDue(facts: ExchangeFacts, owing: Owing, { settings }: ExchangeContext) {
  if (facts.afterTheFact) return [];
  return reportsOf(facts, owing).flatMap(({ kind, personId, report }) => {
    const day = reportDueDay(facts, kind, settings);
    const open = isOwed(report) && isComing(facts, kind, personId);
    if (day === null || !open) return [];
    return [{ key: personId ? `${kind}.${personId}` : kind, what: 'report' as const, day }];
  });
}

/** Is it taken now, or will it be once the visit has begun? */
function isComing(facts: ExchangeFacts, kind: ReportKind, personId: string | undefined): boolean {
  const why = whyReportNotTaken(facts, kind, personId);
  return why === null || (!isPreKind(kind) && why === 'postReportAfterStart');
}

/**
 * What somebody owes an exchange by a day: their own reports, and the answers or work that it waits for from them. What
 * is done is not in it; what a stop or a hold has taken away is, as cancelled, so that no calendar keeps it.
 * @param owing whose calendar it is, with their roles in this exchange
 */
export function deadlinesInCalendar(
  facts: ExchangeFacts,
  owing: Owing,
  { now, settings }: Omit<ExchangeContext, 'world'>,
): DeadlineInCalendar[] {
  // When something is due depends on the case alone, not on others.
  const context: ExchangeContext = { now, settings, world: undefined as never };
  const stopped = facts.cameFrom !== null;
  const then = before(facts);
  return [...answerDue(then, owing, context), ...reportsDue(then, owing, context)].map(
    ({ key, what, day }) => ({
      id: `${facts.id}.${key}`,
      what,
      title: facts.title,
      day,
      cancelled: stopped,
      sequence: facts.seq,
    }),
  );
}
