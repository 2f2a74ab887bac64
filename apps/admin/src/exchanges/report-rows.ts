import type { ExchangeView, ReportState } from '../api/views.js';
import type { Words } from '../i18n/use-words.js';

export interface ReportRowOf {
  key: string;
  who: string;
  kind: string;
  personId?: string;
  state: ReportState;
}

/** Every report before (`pre`) or after (`post`) the visit: the participants' and the host's. */
export function reportRows(exchange: ExchangeView, when: 'pre' | 'post', t: Words): ReportRowOf[] {
  const people = exchange.participants
    // Who was absent owes no report.
    .filter((person) => when === 'pre' || person.attendance !== 'absent' || person.post.status === 'filed')
    .map((person) => ({
      key: person.personId,
      who: person.name,
      kind: `${when}-participant`,
      personId: person.personId,
      state: person[when],
    }));
  return [
    ...people,
    {
      key: 'host',
      who: t('reports.ofHost', { name: exchange.host.shortName }),
      kind: `${when}-host`,
      state: exchange.hostReports[when],
    },
  ];
}

/** Has anybody filed a report, before the visit or after it? */
export const someFiled = ({ participants, hostReports }: ExchangeView): boolean =>
  [...participants, hostReports].some(({ pre, post }) => pre.status === 'filed' || post.status === 'filed');

const owed = ({ status, reportId }: ReportState) =>
  reportId !== null && (status === 'due' || status === 'returned');

/** The page of the report that the viewer has to write next, if there is one. */
export function myOwedReport(exchange: ExchangeView, personId: string | undefined): string | undefined {
  const me = exchange.participants.find((person) => person.personId === personId);
  const host = exchange.myRoles.includes('host');
  const mine = [
    me?.pre,
    me?.post,
    host ? exchange.hostReports.pre : undefined,
    host ? exchange.hostReports.post : undefined,
  ];
  const next = mine.find((state) => state !== undefined && owed(state));
  return next && `/reports/${next.reportId}/show`;
}
