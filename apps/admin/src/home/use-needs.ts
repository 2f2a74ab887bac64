import { useCanAccess, useGetList } from 'react-admin';
import type { Me } from '../api/me.js';
import type { ExchangeRow, ProposalRow, ReportRow, TaskView } from '../api/views.js';
import { useWords } from '../i18n/use-words.js';
import { needsOf, waitsForMe } from './needs.js';

const page = (perPage: number) => ({ page: 1, perPage });
const soonest = { field: 'dueAt', order: 'ASC' } as const;

/** What needs the viewer, and what waits for others. */
export function useNeeds(me: Me) {
  const t = useWords();
  const may = (resource: string) => ({ resource, action: 'list' });
  const seesTasks = useCanAccess(may('tasks')).canAccess === true;
  const seesProposals = useCanAccess(may('proposals')).canAccess === true;
  const tasks = useGetList<TaskView>(
    'tasks',
    {
      filter: { done: false, ...(me.roles.includes('secretariat') && { forRole: 'secretariat' }) },
      sort: soonest,
      pagination: page(50),
    },
    { enabled: seesTasks },
  );
  const exchanges = useGetList<ExchangeRow>('exchanges', {
    filter: { over: 'open' },
    sort: soonest,
    pagination: page(100),
  });
  const proposals = useGetList<ProposalRow>(
    'proposals',
    { filter: { over: 'open' }, sort: soonest, pagination: page(100) },
    { enabled: seesProposals },
  );
  const reports = useGetList<ReportRow>('reports', {
    filter: { status: ['draft', 'returned'], personId: me.person.id },
    sort: soonest,
    pagination: page(20),
  });
  const queries = [exchanges, reports, ...(seesTasks ? [tasks] : []), ...(seesProposals ? [proposals] : [])];
  const needs = needsOf(
    {
      tasks: tasks.data ?? [],
      exchanges: exchanges.data ?? [],
      proposals: proposals.data ?? [],
      reports: reports.data ?? [],
    },
    me,
    (report) => t('home.writeReport', { report: report.charAt(0).toLowerCase() + report.slice(1) }),
  );
  const told = new Set(needs.map(({ reference }) => reference));
  return {
    needs,
    others: (exchanges.data ?? []).filter((row) => !waitsForMe(row, me) && !told.has(row.reference)),
    isPending: queries.some((query) => query.isPending),
    error: queries.find((query) => query.error)?.error ?? null,
    retry: () => queries.forEach((query) => void query.refetch()),
  };
}
