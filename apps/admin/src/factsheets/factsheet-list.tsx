import { DataTable, type RaRecord } from 'react-admin';
import Button from '@mui/material/Button';
import type { FactsheetRow } from '../api/views.js';
import { useWords } from '../i18n/use-words.js';
import { ResourceList } from '../list/resource-list.js';
import { Clipped } from '../ui/clipped.js';
import { When } from '../ui/due.js';
import { EmptyState } from '../ui/states.js';
import { Tag } from '../ui/tag.js';
import { TitleCell } from '../ui/title-cell.js';

const to = (record: RaRecord) => `/factsheet-drafts/${record.id}/show`;
const Col = DataTable.Col<FactsheetRow>;
const sides = ({ host, sender }: FactsheetRow) => `${host.shortName} · ${sender.shortName}`;

function cardOf(record: RaRecord) {
  const row = record as FactsheetRow;
  return {
    title: row.title,
    corner: row.reference,
    text: sides(row),
    foot: <Tag tone={row.publishedRevision === null ? 'quiet' : 'done'}>{row.stageLabel}</Tag>,
  };
}

export default function FactsheetList() {
  const t = useWords();
  return (
    <ResourceList
      resource="factsheet-drafts"
      title={t('nav.factsheets')}
      actions={
        <Button href="/factsheets" target="_blank" rel="noreferrer">
          {t('factsheets.publicList')}
        </Button>
      }
      sort={{ field: 'updatedAt', order: 'DESC' }}
      presets={[
        { label: t('factsheets.preset.all'), filter: {} },
        { label: t('factsheets.preset.draft'), filter: { published: false } },
        { label: t('factsheets.preset.published'), filter: { published: true } },
      ]}
      to={to}
      columns={[
        <Col
          key="title"
          source="title"
          width="40%"
          label={t('factsheets.title')}
          render={(row) => <TitleCell to={to(row)} title={row.title} reference={row.reference} />}
        />,
        <Col
          key="sides"
          source="host.shortName"
          disableSort
          width="24%"
          label={t('factsheets.hosts')}
          render={(row) => <Clipped>{sides(row)}</Clipped>}
        />,
        <Col
          key="stage"
          source="stage"
          disableSort
          width={192}
          label={t('factsheets.stage')}
          render={(row) => <Tag>{row.stageLabel}</Tag>}
        />,
        <Col
          key="published"
          source="publishedAt"
          width={120}
          label={t('factsheets.published')}
          render={(row) =>
            row.publishedAt ? <When value={row.publishedAt} /> : t('factsheets.notPublished')
          }
        />,
        <Col
          key="updated"
          source="updatedAt"
          width={120}
          label={t('factsheets.updated')}
          render={(row) => <When value={row.updatedAt} />}
        />,
      ]}
      card={cardOf}
      empty={<EmptyState title={t('factsheets.emptyTitle')} help={t('factsheets.empty')} />}
    />
  );
}
