import { placeName } from '@waymark/domain';
import { useCanAccess } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import type { OrganisationView } from '../api/views.js';
import { useWords } from '../i18n/use-words.js';
import { Page } from '../ui/page.js';
import { Facts, Panel } from '../ui/panel.js';
import { ShowRecord } from '../ui/record.js';
import { OpenCases } from './open-cases.js';
import { OrganisationPeople } from './organisation-people.js';
import type { Kind } from './kinds.js';

export default function OrganisationPage() {
  return <ShowRecord<OrganisationView>>{(record) => <Loaded record={record} />}</ShowRecord>;
}

/** Only addresses of the web become links. */
const webAddress = (website: string) =>
  /^https?:\/\//i.test(website) ? website : `https://${website.replace(/^[\w.+-]+:/, '')}`;

function Loaded({ record }: { record: OrganisationView }) {
  const t = useWords();
  const { canAccess: mayEdit } = useCanAccess({ resource: 'organisations', action: 'edit' });
  const { website, representative, deputy } = record;
  return (
    <Page
      title={record.name}
      intro={`${t(`kind.${record.kind as Kind}`)} · ${placeName(record.regionCode, record.country)}`}
      back={{ to: '/organisations', name: t('nav.organisations') }}
      actions={
        mayEdit && (
          <Button component={RouterLink} to={`/organisations/${record.id}`}>
            {t('action.edit')}
          </Button>
        )
      }
    >
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', lg: 'minmax(0, 1fr) 320px' },
          gap: { xs: 3, lg: 5 },
          alignItems: 'start',
        }}
      >
        <OpenCases organisationId={record.id} />
        <Box sx={{ display: 'grid', gap: 4 }}>
          <Panel plain title={t('organisation.about')}>
            <Facts
              narrow
              items={[
                { term: t('organisation.member'), value: t(record.isMember ? 'value.yes' : 'value.no') },
                { term: t('organisation.representative'), value: representative?.name ?? t('value.none') },
                ...(deputy ? [{ term: t('organisation.deputy'), value: deputy.name }] : []),
                ...(record.city ? [{ term: t('organisation.city'), value: record.city }] : []),
                ...(website
                  ? [
                      {
                        term: t('organisation.website'),
                        value: (
                          <Link href={webAddress(website)} target="_blank" rel="noreferrer">
                            {website.replace(/^https?:\/\//, '')}
                          </Link>
                        ),
                      },
                    ]
                  : []),
              ]}
            />
          </Panel>
          <OrganisationPeople organisationId={record.id} />
        </Box>
      </Box>
    </Page>
  );
}
