import { useQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import { home as readHome } from '../api/home.js';
import type { Me } from '../api/me.js';
import type { HomeView } from '../api/views.js';
import { useMe } from '../data/use-me.js';
import { MyReviews } from '../promoters/home/my-reviews.js';
import { useWords } from '../i18n/use-words.js';
import { Tour } from '../tour/tour.js';
import { Page } from '../ui/page.js';
import { PageSkeleton, RowsSkeleton } from '../ui/skeletons.js';
import { ErrorState } from '../ui/states.js';
import { MyCases } from './my-cases.js';
import { NeedsPanel } from './needs-panel.js';
import { Numbers } from './numbers.js';
import { SlipsPanel } from './slips-panel.js';
import { TroubledCases } from './troubled-cases.js';
import { WaitsPanel } from './waits-panel.js';

export default function Home() {
  const { data: me, error, refetch } = useMe();
  if (error && !me) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return me ? <Today me={me} /> : <PageSkeleton />;
}

/** What needs me today in the order of the damage if left; beside it what slips this week and what waits on whom. */
function Today({ me }: { me: Me }) {
  const t = useWords();
  const { data, error, refetch } = useQuery({ queryKey: ['home'], queryFn: readHome });
  return (
    <Page title={t('home.title', { name: me.person.name.split(' ')[0] })}>
      {data ? (
        <Loaded home={data} me={me} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <RowsSkeleton rows={6} />
      )}
    </Page>
  );
}

function Loaded({ home, me }: { home: HomeView; me: Me }) {
  const secretariat = me.roles.includes('secretariat');
  const tour = !me.tourSeen && <Tour me={me} />;
  // Who comes once, for a report, is not to look for it below a tour.
  const works = secretariat || me.organisationIds.length > 0;
  return (
    <>
      {works && tour}
      <Numbers home={home} />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 320px' },
          gap: { xs: 3, lg: 5 },
          alignItems: 'start',
        }}
      >
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 3 }}>
          {secretariat && <TroubledCases />}
          {/* Somebody from outside may have been invited to review: who has nothing to do there sees nothing of it. */}
          <MyReviews />
          <NeedsPanel home={home} />
          {!secretariat && <MyCases />}
        </Box>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 4 }}>
          <SlipsPanel slips={home.slips} />
          <WaitsPanel waits={home.waits} />
        </Box>
      </Box>
      {!works && <Box sx={{ mt: 4 }}>{tour}</Box>}
    </>
  );
}
