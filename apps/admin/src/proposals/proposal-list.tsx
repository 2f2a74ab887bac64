import { proposalLifecycle, say, type ProposalStage } from '@waymark/domain';
import { DataTable, useCanAccess, type RaRecord } from 'react-admin';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { ProposalRow } from '../api/views.js';
import { CaseFoot } from '../case/case-foot.js';
import { StageTag } from '../case/stage-tag.js';
import { useMe } from '../data/use-me.js';
import { monthSpan, span } from '../i18n/dates.js';
import { useListName } from '../data/use-list-name.js';
import { useWords } from '../i18n/use-words.js';
import { ResourceList } from '../list/resource-list.js';
import { Clipped } from '../ui/clipped.js';
import { When } from '../ui/due.js';
import { EmptyState } from '../ui/states.js';
import { TitleCell } from '../ui/title-cell.js';
import { useFormats, useTopics } from '../vocabulary/use-names.js';

const to = (record: RaRecord) => `/proposals/${record.id}/show`;
const stages = Object.keys(proposalLifecycle.stages) as ProposalStage[];
const Col = DataTable.Col<ProposalRow>;
const extra = ['reference', 'due', 'formats', 'topics'];
const Stage = ({ row }: { row: ProposalRow }) => (
  <StageTag kind="proposal" stage={row.stage} label={row.stageLabel} over={row.over} />
);

function cardOf(row: ProposalRow, direction: string) {
  const when = monthSpan(row.periodStart, row.periodEnd);
  return {
    title: row.title || row.reference,
    corner: row.reference,
    text: [row.organisation.shortName, direction, when].filter(Boolean).join(' · '),
    foot: <CaseFoot kind="proposal" row={row} />,
  };
}

export default function ProposalList() {
  const t = useWords();
  const listName = useListName();
  const { data: me } = useMe();
  const format = useFormats();
  const topic = useTopics();
  const { canAccess: mayCreate } = useCanAccess({ resource: 'proposals', action: 'create' });
  const secretariat = me?.roles.includes('secretariat') ?? false;
  const direction = (row: ProposalRow) =>
    t(row.direction === 'receive' ? 'proposal.receive' : 'proposal.send');
  const create = mayCreate && (
    <Button component={Link} to="/proposals/create" variant="contained" color="primary">
      {t('proposal.create')}
    </Button>
  );
  return (
    <ResourceList
      resource="proposals"
      title={t(listName('proposals'))}
      actions={create}
      sort={{ field: 'updatedAt', order: 'DESC' }}
      presets={[
        { label: t('proposal.preset.open'), filter: { over: 'open' } },
        {
          label: t('proposal.preset.ours'),
          filter: { over: 'open', waitingOn: secretariat ? 'secretariat' : 'proposer' },
        },
        { label: t('proposal.preset.over'), filter: { over: ['done', 'stopped'] } },
        { label: t('proposal.preset.all'), filter: {} },
      ]}
      choices={[
        {
          source: 'direction',
          label: t('proposal.direction'),
          options: [
            { value: 'receive', label: t('proposal.receive') },
            { value: 'send', label: t('proposal.send') },
          ],
        },
        {
          source: 'stage',
          label: t('exchange.stage'),
          options: stages.map((value) => ({ value, label: say(`proposal.stage.${value}`) })),
        },
      ]}
      to={to}
      columns={[
        <Col
          key="title"
          source="title"
          width="36%"
          label={t('proposal.title')}
          render={(row) => <TitleCell to={to(row)} title={row.title || row.reference} />}
        />,
        <Col
          key="organisation"
          source="organisation.shortName"
          disableSort
          width="16%"
          label={t('proposal.organisation')}
          render={(row) => <Clipped>{row.organisation.shortName}</Clipped>}
        />,
        <Col
          key="direction"
          source="direction"
          disableSort
          width={96}
          label={t('proposal.direction')}
          render={direction}
        />,
        <Col
          key="stage"
          source="stage"
          width={150}
          label={t('exchange.stage')}
          render={(row) => <Stage row={row} />}
        />,
        <Col
          key="period"
          source="periodStart"
          width={188}
          label={t('proposal.period')}
          render={(row) => (
            <Clipped title={span(row.periodStart, row.periodEnd)}>
              {monthSpan(row.periodStart, row.periodEnd)}
            </Clipped>
          )}
        />,
        <DataTable.NumberCol
          key="places"
          source="places"
          disableSort
          width={72}
          label={t('proposal.places')}
        />,
        <Col key="reference" source="reference" width={112} label={t('exchange.reference')} />,
        <Col
          key="due"
          source="dueAt"
          width={120}
          label={t('exchange.next')}
          render={(row) => <When value={row.dueAt} />}
        />,
        <Col
          key="formats"
          source="formats"
          disableSort
          width={176}
          label={t('exchange.format')}
          render={(row) => <Clipped>{row.formats.map(format).join(', ')}</Clipped>}
        />,
        <Col
          key="topics"
          source="topics"
          disableSort
          width={200}
          label={t('exchange.topics')}
          render={(row) => <Clipped>{row.topics.map(topic).join(', ')}</Clipped>}
        />,
      ]}
      extra={extra}
      card={(record) => cardOf(record as ProposalRow, direction(record as ProposalRow))}
      empty={<EmptyState title={t('proposal.emptyTitle')} help={t('proposal.empty')} action={create} />}
    />
  );
}
