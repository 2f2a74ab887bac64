import { useQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import { mineToday } from '../../api/promoter-panel.js';
import type { CoordinatorJob, CoordinatorView } from '../../api/views.js';
import { useWords } from '../../i18n/use-words.js';
import { useLineKeys } from '../../keys/use-line-keys.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Due } from '../../ui/due.js';
import { Line } from '../../ui/line.js';
import { Panel } from '../../ui/panel.js';
import { ErrorState } from '../../ui/states.js';
import { TextLink } from '../../ui/text-link.js';
import { applicationPath, callPath } from '../paths.js';

/** A coordinator on a Sunday evening: what is mine to do, how long each takes, how I score beside the panel. */
export function MyReviews() {
  const t = useWords();
  const { data, error, refetch } = useQuery({ queryKey: ['coordinator'], queryFn: mineToday });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data || (data.jobs.length === 0 && data.calls.every(({ filed }) => filed === 0))) return null;
  const minutes = data.jobs.reduce((sum, job) => sum + (job.minutes ?? 0), 0);
  return (
    <Panel
      title={t('promoter.mine')}
      aside={
        minutes > 0 && (
          <Box component="span" sx={{ fontSize: '0.875rem', color: 'text.secondary', whiteSpace: 'nowrap' }}>
            {t('promoter.minutes', { smart_count: minutes })}
          </Box>
        )
      }
    >
      <Jobs jobs={data.jobs} />
      <Box sx={{ mx: { xs: -2, md: -3 }, mb: { xs: -2, md: -3 } }}>
        {data.calls
          .filter(({ place }) => place.reviews > 0)
          .map((call) => (
            <Place key={call.id} call={call} />
          ))}
      </Box>
    </Panel>
  );
}

function Jobs({ jobs }: { jobs: readonly CoordinatorJob[] }) {
  const t = useWords();
  const list = useLineKeys<HTMLUListElement>();
  if (jobs.length === 0) return <Box sx={{ color: 'text.secondary', mb: 2 }}>{t('promoter.mineNone')}</Box>;
  return (
    <Box component="ul" ref={list} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {jobs.map((job) => (
        <Line key={`${job.job} ${job.applicationId ?? job.callId}`} lead={<Due value={job.dueOn} />}>
          <TextLink to={job.applicationId ? applicationPath(job.applicationId) : callPath(job.callId)} plain>
            {job.label}
          </TextLink>
          <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
            {job.title}
            {job.minutes !== null && ` · ${t('promoter.minutes', { smart_count: job.minutes })}`}
          </Box>
        </Line>
      ))}
    </Box>
  );
}

/** How one's own scores lie in the spread of the panel's: of the applications that one has filed. */
function Place({ call: { title, place } }: { call: CoordinatorView['calls'][number] }) {
  const t = useWords();
  const { difference, spread } = place;
  const side = difference === null ? '' : difference < 0 ? 'stricter' : 'milder';
  return (
    <Disclosure title={t('promoter.place', { title })}>
      {difference !== null && (
        <Box sx={{ mb: 1 }}>
          {t(side === 'stricter' ? 'promoter.stricter' : 'promoter.milder', {
            points: Math.abs(difference).toFixed(1),
          })}
        </Box>
      )}
      <Box
        component="ul"
        sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.5, fontSize: '0.875rem' }}
      >
        {spread.map(({ applicationId, title: name, own, lowest, highest }) => (
          <li key={applicationId}>
            <TextLink to={applicationPath(applicationId)}>{name}</TextLink> {own.toFixed(1)}{' '}
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {t('promoter.fromTo', { from: lowest.toFixed(1), to: highest.toFixed(1) })}
            </Box>
          </li>
        ))}
      </Box>
    </Disclosure>
  );
}
