import { useCanAccess, useGetList } from 'react-admin';
import Box from '@mui/material/Box';
import type { ExchangeRow, ProposalRow } from '../api/views.js';
import { CaseLine } from '../case/case-line.js';
import { useWords } from '../i18n/use-words.js';
import { Panel } from '../ui/panel.js';
import { RowsSkeleton } from '../ui/skeletons.js';

const most = { page: 1, perPage: 25 };

/** Everything of this organisation that is not over, with what it waits for. */
export function OpenCases({ organisationId }: { organisationId: string }) {
  const t = useWords();
  const { canAccess: seesProposals } = useCanAccess({ resource: 'proposals', action: 'list' });
  const filter = { organisationId, over: 'open' };
  const exchanges = useGetList<ExchangeRow>('exchanges', {
    filter,
    pagination: most,
    sort: { field: 'dueAt', order: 'ASC' },
  });
  const proposals = useGetList<ProposalRow>(
    'proposals',
    { filter, pagination: most, sort: { field: 'updatedAt', order: 'DESC' } },
    { enabled: seesProposals === true },
  );
  const none = exchanges.data?.length === 0 && (!seesProposals || proposals.data?.length === 0);
  return (
    <Panel title={t('organisation.openCases')}>
      {exchanges.isPending && <RowsSkeleton rows={3} />}
      {none && <Box sx={{ color: 'text.secondary' }}>{t('organisation.openCasesNone')}</Box>}
      <Box component="ul" sx={{ p: 0, listStyle: 'none' }}>
        {exchanges.data?.map((row) => (
          <CaseLine key={row.id} kind="exchange" row={row} />
        ))}
        {proposals.data?.map((row) => (
          <CaseLine key={row.id} kind="proposal" row={row} />
        ))}
      </Box>
    </Panel>
  );
}
