import { useCanAccess, useGetList } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { PersonView } from '../api/views.js';
import { useWords } from '../i18n/use-words.js';
import { Panel } from '../ui/panel.js';
import { TextLink } from '../ui/text-link.js';

/** The people of this organisation whom the viewer may see. */
export function OrganisationPeople({ organisationId }: { organisationId: string }) {
  const t = useWords();
  const { canAccess: mayAdd } = useCanAccess({ resource: 'people', action: 'create' });
  const { data } = useGetList<PersonView>('people', {
    filter: { organisationId },
    sort: { field: 'name', order: 'ASC' },
    pagination: { page: 1, perPage: 50 },
  });
  return (
    <Panel plain title={t('organisation.people')}>
      {data?.length === 0 && (
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{t('organisation.peopleNone')}</Box>
      )}
      <Box component="ul" sx={{ p: 0, listStyle: 'none', display: 'grid', gap: 1.25, fontSize: '0.875rem' }}>
        {data?.map((person) => (
          <li key={person.id}>
            <TextLink to={`/people/${person.id}/show`} plain>
              {person.name}
            </TextLink>
            <Box sx={{ color: 'text.secondary' }}>
              {[person.jobTitle, person.phone].filter(Boolean).join(' · ')}
            </Box>
          </li>
        ))}
      </Box>
      {mayAdd && (
        <Button
          component={Link}
          to={`/people/create?organisationId=${organisationId}`}
          size="small"
          sx={{ mt: 1.5 }}
        >
          {t('person.add')}
        </Button>
      )}
    </Panel>
  );
}
