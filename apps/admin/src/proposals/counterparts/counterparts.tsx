import { useQuery } from '@tanstack/react-query';
import { useCanAccess } from 'react-admin';
import Box from '@mui/material/Box';
import { counterparts } from '../../api/counterparts.js';
import type { ProposalView } from '../../api/views.js';
import { useWords } from '../../i18n/use-words.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Panel } from '../../ui/panel.js';
import { RowsSkeleton } from '../../ui/skeletons.js';
import { ErrorState } from '../../ui/states.js';
import { CounterpartItem } from './counterpart-item.js';
import { FittingList } from './fitting-list.js';

/** Whom this proposal could be matched with, for whoever proposes matches. */
export function Counterparts({ proposal }: { proposal: ProposalView }) {
  const { canAccess } = useCanAccess({ resource: 'exchanges', action: 'create' });
  return canAccess ? <Found proposal={proposal} /> : null;
}

function Found({ proposal }: { proposal: ProposalView }) {
  const t = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['proposals', proposal.id, 'counterparts'],
    queryFn: () => counterparts(proposal.id),
  });
  if (data?.lookedFor === false) return null;
  const title = t(proposal.direction === 'receive' ? 'counterparts.senders' : 'counterparts.hosts');
  return (
    <Panel title={title}>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <RowsSkeleton rows={3} />
      ) : (
        <>
          {!data.open && data.fitting.length > 0 && (
            <Box sx={{ mb: 2, color: 'text.secondary' }}>{t('counterparts.notOpen')}</Box>
          )}
          {data.fitting.length === 0 && (
            <Box sx={{ color: 'text.secondary', maxWidth: '68ch' }}>{t('counterparts.none')}</Box>
          )}
          <FittingList own={proposal} open={data.open} fitting={data.fitting} />
          {data.nearMisses.length > 0 && (
            <Box
              sx={{
                mt: 2,
                mx: { xs: -2, md: -3 },
                mb: { xs: -2, md: -3 },
                borderTop: 1,
                borderColor: 'divider',
              }}
            >
              <Disclosure title={t('counterparts.nearly', { smart_count: data.nearMisses.length })}>
                <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
                  {data.nearMisses.map((one) => (
                    <CounterpartItem key={one.proposal.id} counterpart={one} why={one.hindrances.join(' ')} />
                  ))}
                </Box>
              </Disclosure>
            </Box>
          )}
        </>
      )}
    </Panel>
  );
}
