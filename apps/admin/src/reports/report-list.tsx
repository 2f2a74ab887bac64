import { formKeys, reportKinds, say } from '@waymark/domain';
import { DataTable, type RaRecord } from 'react-admin';
import type { ReportRow } from '../api/views.js';
import { useMe } from '../data/use-me.js';
import { useWords } from '../i18n/use-words.js';
import { ResourceList } from '../list/resource-list.js';
import { Clipped } from '../ui/clipped.js';
import { Due, When } from '../ui/due.js';
import { EmptyState } from '../ui/states.js';
import { TitleCell } from '../ui/title-cell.js';
import { LastMailDay } from './last-mail.js';
import { ReportStatus } from './report-status.js';

const to = (record: RaRecord) => `/reports/${record.id}/show`;
const Col = DataTable.Col<ReportRow>;
const extra = ['filed'];
const settled = ({ status }: ReportRow) => status === 'filed' || status === 'waived';

function cardOf(record: RaRecord) {
  const row = record as ReportRow;
  return {
    title: row.kindLabel,
    text: [row.person?.name, row.exchange.title].filter(Boolean).join(' · '),
    foot: (
      <>
        <ReportStatus status={row.status} label={row.statusLabel} />
        <Due value={settled(row) ? row.filedAt : row.dueAt} quiet={settled(row)} />
      </>
    ),
  };
}

export default function ReportList() {
  const t = useWords();
  const { data: me } = useMe();
  return (
    <ResourceList
      resource="reports"
      title={t('nav.reports')}
      sort={{ field: 'dueAt', order: 'ASC' }}
      presets={[
        { label: t('reports.preset.owed'), filter: { status: ['draft', 'returned'] } },
        { label: t('reports.preset.filed'), filter: { status: ['filed'] } },
        { label: t('reports.preset.all'), filter: {} },
      ]}
      choices={[
        {
          source: 'kind',
          label: t('reports.title'),
          options: reportKinds.map((value) => ({ value, label: say(`option.${value}`) })),
        },
      ]}
      to={to}
      columns={[
        <Col
          key="kind"
          source="kind"
          width="30%"
          label={t('reports.title')}
          render={(row) => <TitleCell to={to(row)} title={row.kindLabel} />}
        />,
        <Col
          key="person"
          source="person.name"
          disableSort
          width="18%"
          label={t('reports.person')}
          render={(row) => <Clipped>{row.person?.name ?? t('reports.host')}</Clipped>}
        />,
        <Col
          key="exchange"
          source="exchange.title"
          disableSort
          width="30%"
          label={t('reports.exchange')}
          render={(row) => <Clipped>{row.exchange.title}</Clipped>}
        />,
        <Col
          key="status"
          source="status"
          width={120}
          label={t('reports.statusColumn')}
          render={(row) => <ReportStatus status={row.status} label={row.statusLabel} />}
        />,
        <Col
          key="due"
          source="dueAt"
          width={172}
          label={t('reports.due')}
          render={(row) => <Due value={row.dueAt} quiet={settled(row)} />}
        />,
        ...(me?.roles.includes('secretariat')
          ? [
              <Col
                key="mail"
                source="chase"
                disableSort
                width={112}
                label={t('chase.column')}
                render={(row) => row.chase && !settled(row) && <LastMailDay chase={row.chase} />}
              />,
            ]
          : []),
        <Col
          key="filed"
          source="filedAt"
          disableSort
          width={120}
          label={t('reports.filedAt')}
          render={(row) => <When value={row.filedAt} />}
        />,
      ]}
      extra={extra}
      exports={({ kind: chosen, status: _filed, ...filter }) =>
        formKeys
          .filter((key) => !chosen || chosen === key)
          .map((key) => ({
            list: `answers/${key}` as const,
            label: t('reports.exportAnswers', { report: say(`option.${key}`) }),
            filter,
          }))
      }
      card={cardOf}
      empty={<EmptyState title={t('reports.emptyTitle')} help={t('reports.empty')} />}
    />
  );
}
