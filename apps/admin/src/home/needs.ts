import { damageIfLeft } from '@waymark/domain';
import { daysBetween } from '../i18n/dates.js';
import type { Me } from '../api/me.js';
import type { ExchangeRow, ProposalRow, ReportRow, TaskView } from '../api/views.js';

/** One thing that needs the viewer. */
export interface Need {
  key: string;
  to: string;
  /** What is to be done. */
  sentence: string;
  /** In what it is to be done. */
  about: string;
  reference: string;
  dueAt: string | null;
  /** Since when it needs them; only where nothing says until when. */
  since: string | null;
  /** Set for a task, which can be ticked off. */
  task?: TaskView;
  /** A report has a day by which it is due; a case only has a day on which the clock looks at it. */
  isReport?: true;
}

interface Found {
  tasks: readonly TaskView[];
  exchanges: readonly ExchangeRow[];
  proposals: readonly ProposalRow[];
  reports: readonly ReportRow[];
}

const caseOf = (kind: string, id: string) => `/${kind}s/${id}/show`;

/** Does a case wait for the viewer, as far as a row of a list tells? Whoever is neither side is there to travel. */
export function waitsForMe(row: ExchangeRow | ProposalRow, me: Me): boolean {
  const ours = (id: string) => me.organisationIds.includes(id);
  const mine = [
    ...(me.roles.includes('secretariat') ? ['secretariat'] : []),
    ...('host' in row && ours(row.host.id) ? ['host'] : []),
    ...('sender' in row && ours(row.sender.id) ? ['sender'] : []),
    ...('organisation' in row && ours(row.organisation.id) ? ['proposer'] : []),
  ];
  if (mine.length === 0) mine.push('participant');
  return row.waitingOn.some((role) => mine.includes(role));
}

/**
 * Everything that needs the viewer: what does most damage if it is left comes first, and of that what is due first. A case with an open task or report is said by that alone.
 * @param write makes "Write your report …" of a report's name
 */
export function needsOf(
  { tasks, exchanges, proposals, reports }: Found,
  me: Me,
  write: (report: string) => string,
): Need[] {
  const spoken = new Set([
    ...tasks.map((task) => task.case.id),
    ...reports.map(({ exchange }) => exchange.id),
  ]);
  const waiting = (kind: 'exchange' | 'proposal', rows: readonly (ExchangeRow | ProposalRow)[]): Need[] =>
    rows
      .filter((row) => !spoken.has(row.id) && waitsForMe(row, me))
      .map((row) => ({
        key: row.id,
        to: caseOf(kind, row.id),
        sentence: row.waitingSentence,
        about: row.title || row.reference,
        reference: row.reference,
        dueAt: row.dueAt,
        since: null,
      }));
  const all: Need[] = [
    ...tasks.map((task) => ({
      key: task.id,
      to: caseOf(task.case.kind, task.case.id),
      sentence: task.sentence,
      about: task.case.title,
      reference: task.case.reference,
      dueAt: task.dueAt,
      since: task.dueAt ? null : task.openedAt,
      task,
    })),
    ...reports.map((report) => ({
      key: report.id,
      to: `/reports/${report.id}/show`,
      sentence: write(report.kindLabel),
      about: report.exchange.title,
      reference: report.exchange.reference,
      dueAt: report.dueAt,
      since: null,
      isReport: true as const,
    })),
    ...waiting('exchange', exchanges),
    ...waiting('proposal', proposals),
  ];
  // A task without a day has been needed since it was opened. What has no day at all comes last.
  const dayOf = ({ dueAt, since }: Need) => dueAt ?? since ?? '9';
  const damage = ({ task }: Need) => damageIfLeft(task?.key);
  return all.sort((a, b) => damage(a) - damage(b) || dayOf(a).localeCompare(dayOf(b)));
}

/** Days ahead that still count as now. */
const near = 7;

/** What is for now, and what can wait. */
export function split(needs: readonly Need[], today: string): { now: Need[]; later: Need[] } {
  const isLater = ({ dueAt }: Need) => dueAt !== null && daysBetween(today, dueAt) > near;
  return { now: needs.filter((need) => !isLater(need)), later: needs.filter(isLater) };
}
