import { useGetList } from 'react-admin';
import Box from '@mui/material/Box';
import type { ExchangeRow } from '../api/views.js';
import { StageTag } from '../case/stage-tag.js';
import { useWords } from '../i18n/use-words.js';
import { Panel } from '../ui/panel.js';
import { TextLink } from '../ui/text-link.js';

/** The matches and visits that come of one proposal. */
export function ExchangesOf({ proposalId }: { proposalId: string }) {
  const t = useWords();
  const { data } = useGetList<ExchangeRow>('exchanges', {
    filter: { proposalId },
    sort: { field: 'createdAt', order: 'DESC' },
    pagination: { page: 1, perPage: 20 },
  });
  return (
    <Panel plain title={t('proposal.exchanges')}>
      {data?.length === 0 && (
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{t('proposal.exchangesNone')}</Box>
      )}
      <Box component="ul" sx={{ p: 0, listStyle: 'none', display: 'grid', gap: 1.5, fontSize: '0.875rem' }}>
        {data?.map((row) => (
          <li key={row.id}>
            <TextLink to={`/exchanges/${row.id}/show`}>{row.title}</TextLink>
            <Box sx={{ mt: 0.5 }}>
              <StageTag kind="exchange" stage={row.stage} label={row.stageLabel} over={row.over} />
            </Box>
          </li>
        ))}
      </Box>
    </Panel>
  );
}
