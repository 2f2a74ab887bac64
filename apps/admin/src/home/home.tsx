import { useCanAccess } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { Me } from '../api/me.js';
import { CaseLine } from '../case/case-line.js';
import { useMe } from '../data/use-me.js';
import { today } from '../i18n/dates.js';
import { useWords } from '../i18n/use-words.js';
import { Page } from '../ui/page.js';
import { Disclosure } from '../ui/disclosure.js';
import { Panel } from '../ui/panel.js';
import { PageSkeleton, RowsSkeleton } from '../ui/skeletons.js';
import { EmptyState, ErrorState } from '../ui/states.js';
import { split } from './needs.js';
import { NeedLine } from './need-line.js';
import { TroubledCases } from './troubled-cases.js';
import { useNeeds } from './use-needs.js';

const othersShown = 8;

export default function Home() {
  const { data: me, error, refetch } = useMe();
  if (error && !me) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return me ? <Today me={me} /> : <PageSkeleton />;
}

/** What needs me today, in order of what is due; then what waits on whom. */
function Today({ me }: { me: Me }) {
  const t = useWords();
  const { needs, others, isPending, error, retry } = useNeeds(me);
  const { now, later } = split(needs, today());
  return (
    <Page title={t('home.title', { name: me.person.name.split(' ')[0] })}>
      {error ? (
        <ErrorState error={error} onRetry={retry} />
      ) : (
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 3 }}>
          {me.roles.includes('secretariat') && <TroubledCases />}
          <Panel title={t('home.needs')}>
            {isPending ? (
              <RowsSkeleton rows={4} />
            ) : now.length === 0 ? (
              <NothingToDo />
            ) : (
              <Box component="ul" sx={{ p: 0, listStyle: 'none' }}>
                {now.map((need) => (
                  <NeedLine key={need.key} need={need} />
                ))}
              </Box>
            )}
          </Panel>
          {later.length > 0 && (
            <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}>
              <Disclosure title={t('home.later', { smart_count: later.length })}>
                <Box component="ul" sx={{ p: 0, listStyle: 'none' }}>
                  {later.map((need) => (
                    <NeedLine key={need.key} need={need} />
                  ))}
                </Box>
              </Disclosure>
            </Box>
          )}
          {others.length > 0 && (
            <Panel title={t('home.upcoming')}>
              <Box component="ul" sx={{ p: 0, listStyle: 'none' }}>
                {others.slice(0, othersShown).map((row) => (
                  <CaseLine key={row.id} kind="exchange" row={row} />
                ))}
              </Box>
              {others.length > othersShown && (
                <Button component={Link} to="/exchanges" size="small" sx={{ mt: 1.5 }}>
                  {t('home.seeAll')}
                </Button>
              )}
            </Panel>
          )}
        </Box>
      )}
    </Page>
  );
}

function NothingToDo() {
  const t = useWords();
  const { canAccess: mayPropose } = useCanAccess({ resource: 'proposals', action: 'create' });
  return (
    <EmptyState
      title={t('home.needsNone')}
      help={t(mayPropose ? 'home.firstHelp' : 'home.needsNoneHelp')}
      action={
        mayPropose && (
          <Button component={Link} to="/proposals/create">
            {t('home.first')}
          </Button>
        )
      }
    />
  );
}
