import { DataTable, useCanAccess, type RaRecord } from 'react-admin';
import Button from '@mui/material/Button';
import { personRoles } from '@waymark/domain';
import { Link } from 'react-router-dom';
import type { PersonView } from '../api/views.js';
import { useRoleName } from '../i18n/use-role-name.js';
import { useWords } from '../i18n/use-words.js';
import { ResourceList } from '../list/resource-list.js';
import { Clipped } from '../ui/clipped.js';
import { EmptyState } from '../ui/states.js';
import { TitleCell } from '../ui/title-cell.js';

const to = (record: RaRecord) => `/people/${record.id}/show`;
const Col = DataTable.Col<PersonView>;
const extra = ['department', 'phone'];

export default function PersonList() {
  const t = useWords();
  const roleName = useRoleName();
  const { canAccess: mayAdd } = useCanAccess({ resource: 'people', action: 'create' });
  const add = mayAdd && (
    <Button component={Link} to="/people/create" variant="contained" color="primary">
      {t('person.add')}
    </Button>
  );
  return (
    <ResourceList
      resource="people"
      title={t('nav.people')}
      actions={add}
      sort={{ field: 'name', order: 'ASC' }}
      choices={[
        {
          source: 'role',
          label: t('person.role'),
          options: personRoles.map((value) => ({ value, label: roleName(value) })),
        },
      ]}
      to={to}
      columns={[
        <Col
          key="name"
          source="name"
          width="22%"
          label={t('person.name')}
          render={(row) => <TitleCell to={to(row)} title={row.name} />}
        />,
        <Col
          key="organisation"
          source="organisation.shortName"
          disableSort
          width="16%"
          label={t('person.organisation')}
          render={(row) => <Clipped>{row.organisation?.shortName ?? ''}</Clipped>}
        />,
        <Col
          key="job"
          source="jobTitle"
          disableSort
          width="20%"
          label={t('person.jobTitle')}
          render={(row) => <Clipped>{row.jobTitle ?? ''}</Clipped>}
        />,
        <Col
          key="email"
          source="email"
          disableSort
          width="28%"
          label={t('person.email')}
          render={(row) => <Clipped>{row.email ?? ''}</Clipped>}
        />,
        <Col
          key="roles"
          source="roles"
          disableSort
          width="14%"
          label={t('person.roles')}
          render={(row) => <Clipped>{row.roles.map(roleName).join(', ')}</Clipped>}
        />,
        <Col
          key="department"
          source="department"
          disableSort
          width={176}
          label={t('person.department')}
          render={(row) => <Clipped>{row.department ?? ''}</Clipped>}
        />,
        <Col
          key="phone"
          source="phone"
          disableSort
          width={152}
          label={t('person.phone')}
          render={(row) => <Clipped>{row.phone ?? ''}</Clipped>}
        />,
      ]}
      extra={extra}
      card={(record) => {
        const row = record as PersonView;
        return {
          title: row.name,
          text: [row.jobTitle, row.organisation?.shortName].filter(Boolean).join(' · '),
          foot: row.roles.map(roleName).join(', '),
        };
      }}
      empty={<EmptyState title={t('person.emptyTitle')} help={t('person.empty')} action={add} />}
    />
  );
}
