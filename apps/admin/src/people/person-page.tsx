import { useCanAccess, useGetList } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import type { ExchangeRow, PersonView } from '../api/views.js';
import { mayDo } from '../data/access.js';
import { useMe } from '../data/use-me.js';
import { CaseLine } from '../case/case-line.js';
import type { Key } from '../i18n/en.js';
import { useRoleName } from '../i18n/use-role-name.js';
import { useWords } from '../i18n/use-words.js';
import { MailLink } from '../ui/mail-link.js';
import { Page } from '../ui/page.js';
import { Facts, Panel } from '../ui/panel.js';
import { ShowRecord } from '../ui/record.js';
import { TextLink } from '../ui/text-link.js';
import { Keeping } from './keeping.js';

export default function PersonPage() {
  return <ShowRecord<PersonView>>{(record) => <Loaded record={record} />}</ShowRecord>;
}

function Loaded({ record }: { record: PersonView }) {
  const t = useWords();
  const roleName = useRoleName();
  const { canAccess: mayEdit } = useCanAccess({ resource: 'people', action: 'edit' });
  const { data: me } = useMe();
  const { organisation, email, phone, jobTitle, department, roles, language, forgottenAt } = record;
  return (
    <Page
      title={record.name}
      intro={[jobTitle, department].filter(Boolean).join(', ')}
      back={{ to: '/people', name: t('nav.people') }}
      actions={
        mayEdit &&
        forgottenAt === null && (
          <Button component={RouterLink} to={`/people/${record.id}`}>
            {t('action.edit')}
          </Button>
        )
      }
    >
      <Box sx={{ display: 'grid', gap: 3 }}>
        <Panel title={t('person.about')}>
          <Facts
            items={[
              {
                term: t('person.organisation'),
                value: organisation ? (
                  <TextLink to={`/organisations/${organisation.id}/show`}>{organisation.name}</TextLink>
                ) : (
                  t('value.none')
                ),
              },
              {
                term: t('person.email'),
                value: email ? (
                  <MailLink address={email} />
                ) : (
                  t(forgottenAt === null ? 'person.hidden' : 'value.none')
                ),
              },
              {
                term: t('person.phone'),
                value: phone ? (
                  <Link href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</Link>
                ) : (
                  t('value.none')
                ),
              },
              { term: t('person.language'), value: t(`language.${language}` as Key) },
              ...(roles.length > 0
                ? [{ term: t('person.roles'), value: roles.map(roleName).join(', ') }]
                : []),
            ]}
          />
        </Panel>
        <Visits personId={record.id} />
        {me && mayDo(me, 'forget', 'people') && <Keeping person={record} />}
      </Box>
    </Page>
  );
}

function Visits({ personId }: { personId: string }) {
  const t = useWords();
  const { data } = useGetList<ExchangeRow>('exchanges', {
    filter: { participantId: personId },
    sort: { field: 'startDate', order: 'DESC' },
    pagination: { page: 1, perPage: 25 },
  });
  if (!data) return null;
  return (
    <Panel title={t('person.exchanges')}>
      {data.length === 0 && <Box sx={{ color: 'text.secondary' }}>{t('person.exchangesNone')}</Box>}
      <Box component="ul" sx={{ p: 0, listStyle: 'none' }}>
        {data.map((row) => (
          <CaseLine key={row.id} kind="exchange" row={row} />
        ))}
      </Box>
    </Panel>
  );
}
