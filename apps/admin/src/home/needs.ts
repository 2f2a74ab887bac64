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
  /** Set for a task, which can be ticked off. */
  task?: TaskView;
}

interface Found {
  tasks: readonly TaskView[];
  exchanges: readonly ExchangeRow[];
  proposals: readonly ProposalRow[];
  reports: readonly ReportRow[];
}

const caseOf = (kind: string, id: string) => `/${kind}s/${id}/show`;

/** Which roles the viewer has in a case, as far as a row of a list tells. */
export function waitsForMe(row: ExchangeRow | ProposalRow, me: Me): boolean {
  const ours = (id: string) => me.organisationIds.includes(id);
  const mine = [
    ...(me.roles.includes('secretariat') ? ['secretariat'] : []),
    ...('host' in row && ours(row.host.id) ? ['host'] : []),
    ...('sender' in row && ours(row.sender.id) ? ['sender'] : []),
    ...('organisation' in row && ours(row.organisation.id) ? ['proposer'] : []),
  ];
  return row.waitingOn.some((role) => mine.includes(role));
}

/**
 * Everything that needs the viewer, what is due first first. A case with an open task is said by its task alone.
 * @param write makes "Write your report …" of a report's name
 */
export function needsOf(
  { tasks, exchanges, proposals, reports }: Found,
  me: Me,
  write: (report: string) => string,
): Need[] {
  const spoken = new Set(tasks.map((task) => task.case.id));
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
      }));
  const all: Need[] = [
    ...tasks.map((task) => ({
      key: task.id,
      to: caseOf(task.case.kind, task.case.id),
      sentence: task.sentence,
      about: task.case.title,
      reference: task.case.reference,
      dueAt: task.dueAt,
      task,
    })),
    ...reports.map((report) => ({
      key: report.id,
      to: `/reports/${report.id}/show`,
      sentence: write(report.kindLabel),
      about: report.exchange.title,
      reference: report.exchange.reference,
      dueAt: report.dueAt,
    })),
    ...waiting('exchange', exchanges),
    ...waiting('proposal', proposals),
  ];
  // What has no day stands behind what has one.
  return all.sort((a, b) => (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9'));
}
