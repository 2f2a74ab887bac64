import { placeName } from '@waymark/domain';
import { DataTable, useCanAccess, type RaRecord } from 'react-admin';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { OrganisationView } from '../api/views.js';
import { useWords } from '../i18n/use-words.js';
import { ResourceList } from '../list/resource-list.js';
import { Clipped } from '../ui/clipped.js';
import { EmptyState } from '../ui/states.js';
import { Tag } from '../ui/tag.js';
import { TitleCell } from '../ui/title-cell.js';
import { kinds, type Kind } from './kinds.js';

const to = (record: RaRecord) => `/organisations/${record.id}/show`;
const Col = DataTable.Col<OrganisationView>;
const extra = ['shortName', 'people', 'website'];

export default function OrganisationList() {
  const t = useWords();
  const { canAccess: mayAdd } = useCanAccess({ resource: 'organisations', action: 'create' });
  const kind = (row: OrganisationView) => t(`kind.${row.kind as Kind}`);
  const member = (row: OrganisationView) => (row.isMember ? <Tag>{t('organisation.member')}</Tag> : null);
  const add = mayAdd && (
    <Button component={Link} to="/organisations/create" variant="contained" color="primary">
      {t('organisation.add')}
    </Button>
  );
  return (
    <ResourceList
      resource="organisations"
      title={t('nav.organisations')}
      actions={add}
      sort={{ field: 'name', order: 'ASC' }}
      presets={[
        { label: t('organisation.preset.all'), filter: {} },
        { label: t('organisation.preset.members'), filter: { isMember: true } },
        { label: t('organisation.preset.others'), filter: { isMember: false } },
      ]}
      choices={[
        {
          source: 'kind',
          label: t('organisation.kind'),
          options: kinds.map((value) => ({ value, label: t(`kind.${value}`) })),
        },
      ]}
      to={to}
      columns={[
        <Col
          key="name"
          source="name"
          width="42%"
          label={t('organisation.name')}
          render={(row) => <TitleCell to={to(row)} title={row.name} />}
        />,
        <Col
          key="kind"
          source="kind"
          width="18%"
          label={t('organisation.kind')}
          render={(row) => <Clipped>{kind(row)}</Clipped>}
        />,
        <Col
          key="place"
          source="country"
          width="26%"
          label={t('organisation.place')}
          render={(row) => <Clipped>{placeName(row.regionCode, row.country)}</Clipped>}
        />,
        <Col
          key="member"
          source="isMember"
          disableSort
          width={104}
          label={t('organisation.member')}
          render={member}
        />,
        <DataTable.NumberCol
          key="open"
          source="openCases"
          disableSort
          width={120}
          label={t('organisation.openCases')}
        />,
        <Col key="shortName" source="shortName" width={152} label={t('organisation.shortName')} />,
        <Col
          key="people"
          source="representative.name"
          disableSort
          width={176}
          label={t('organisation.representative')}
          render={(row) => <Clipped>{row.representative?.name ?? ''}</Clipped>}
        />,
        <Col
          key="website"
          source="website"
          disableSort
          width={200}
          label={t('organisation.website')}
          render={(row) => <Clipped>{row.website ?? ''}</Clipped>}
        />,
      ]}
      extra={extra}
      card={(record) => {
        const row = record as OrganisationView;
        return {
          title: row.name,
          text: `${kind(row)} · ${placeName(row.regionCode, row.country)}`,
          foot: member(row),
        };
      }}
      empty={<EmptyState title={t('organisation.emptyTitle')} help={t('organisation.empty')} action={add} />}
    />
  );
}
