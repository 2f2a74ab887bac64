import { DataTable, useCanAccess, type RaRecord } from 'react-admin';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { ExchangeRow } from '../api/views.js';
import { CaseFoot } from '../case/case-foot.js';
import { useWaitsFor } from '../case/use-waits-for.js';
import { StageTag } from '../case/stage-tag.js';
import { nearSpan, span } from '../i18n/dates.js';
import { useListName } from '../data/use-list-name.js';
import { useWords } from '../i18n/use-words.js';
import { ResourceList } from '../list/resource-list.js';
import { Clipped } from '../ui/clipped.js';
import { When } from '../ui/due.js';
import { EmptyState } from '../ui/states.js';
import { TitleCell } from '../ui/title-cell.js';
import { useFormats, useTopics } from '../vocabulary/use-names.js';
import { useExchangeFilters } from './exchange-filters.js';
import { ViewSwitch } from './view-switch.js';

const to = (record: RaRecord) => `/exchanges/${record.id}/show`;
const Col = DataTable.Col<ExchangeRow>;
const extra = ['host', 'sender', 'format', 'topics', 'since'];

function cardOf(record: RaRecord) {
  const row = record as ExchangeRow;
  return {
    title: row.title,
    corner: row.reference,
    text: row.waitingSentence,
    foot: <CaseFoot kind="exchange" row={row} />,
  };
}

export default function ExchangeList() {
  const t = useWords();
  const listName = useListName();
  const { canAccess: mayPropose } = useCanAccess({ resource: 'exchanges', action: 'create' });
  const waitsFor = useWaitsFor();
  const format = useFormats();
  const topic = useTopics();
  const { presets, choices } = useExchangeFilters();
  const propose = mayPropose && (
    <Button component={Link} to="/exchanges/create" variant="contained" color="primary">
      {t('exchange.propose')}
    </Button>
  );
  return (
    <ResourceList
      resource="exchanges"
      title={t(listName('exchanges'))}
      actions={
        mayPropose && (
          <>
            <Button component={Link} to="/exchanges/import">
              {t('import.link')}
            </Button>
            {propose}
          </>
        )
      }
      sort={{ field: 'dueAt', order: 'ASC' }}
      presets={presets}
      choices={choices}
      views={<ViewSwitch />}
      to={to}
      columns={[
        <Col
          key="title"
          source="title"
          label={t('exchange.title')}
          render={(row) => <TitleCell to={to(row)} title={row.title} />}
        />,
        <Col
          key="stage"
          source="stage"
          width={184}
          label={t('exchange.stage')}
          render={(row) => (
            <StageTag kind="exchange" stage={row.stage} label={row.stageLabel} over={row.over} />
          )}
        />,
        <Col
          key="waits"
          source="waitingOn"
          disableSort
          width={150}
          label={t('exchange.waits')}
          render={(row) => <Clipped title={row.waitingSentence}>{waitsFor(row)}</Clipped>}
        />,
        <Col
          key="due"
          source="dueAt"
          width={112}
          label={t('exchange.next')}
          render={(row) => <When value={row.dueAt} />}
        />,
        <Col
          key="when"
          source="startDate"
          width={148}
          label={t('exchange.visit')}
          render={(row) => (
            <Clipped title={span(row.startDate, row.endDate)}>{nearSpan(row.startDate, row.endDate)}</Clipped>
          )}
        />,
        <Col
          key="reference"
          source="reference"
          width={104}
          label={t('exchange.reference')}
          sx={{ whiteSpace: 'nowrap', color: 'text.secondary', fontSize: '0.8125rem !important' }}
        />,
        <Col
          key="host"
          source="host.name"
          disableSort
          width={176}
          label={t('role.host')}
          render={(row) => <Clipped>{row.host.shortName}</Clipped>}
        />,
        <Col
          key="sender"
          source="sender.name"
          disableSort
          width={176}
          label={t('role.sender')}
          render={(row) => <Clipped>{row.sender.shortName}</Clipped>}
        />,
        <Col
          key="format"
          source="format"
          disableSort
          width={152}
          label={t('exchange.format')}
          render={(row) => <Clipped>{format(row.format)}</Clipped>}
        />,
        <Col
          key="topics"
          source="topics"
          disableSort
          width={200}
          label={t('exchange.topics')}
          render={(row) => <Clipped>{row.topics.map(topic).join(', ')}</Clipped>}
        />,
        <Col
          key="since"
          source="stageSince"
          width={120}
          label={t('exchange.since')}
          render={(row) => <When value={row.stageSince} />}
        />,
      ]}
      extra={extra}
      card={cardOf}
      empty={
        <EmptyState
          title={t('exchange.emptyTitle')}
          help={t(mayPropose ? 'exchange.emptyPropose' : 'exchange.empty')}
          action={propose}
        />
      }
    />
  );
}
