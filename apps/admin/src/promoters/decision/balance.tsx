import { useQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import { balanceOf } from '../../api/promoter-panel.js';
import type { BalanceView } from '../../api/views.js';
import { useWords } from '../../i18n/use-words.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Panel } from '../../ui/panel.js';
import { RowsSkeleton } from '../../ui/skeletons.js';
import { ErrorState } from '../../ui/states.js';

const percent = (share: number) => `${Math.round(100 * share)} %`;

/** Whom the staged decisions favour, beside what came in. */
export function Balance({ callId }: { callId: string }) {
  const t = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['promoter-calls', callId, 'balance'],
    queryFn: () => balanceOf(callId),
  });
  return (
    <Panel title={t('promoter.balance')}>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <Loaded balance={data} />
      ) : (
        <RowsSkeleton rows={3} />
      )}
    </Panel>
  );
}

function Loaded({ balance }: { balance: BalanceView }) {
  const t = useWords();
  const { places, accept, waitlist, reject, pending } = balance;
  return (
    <>
      <Box sx={{ mb: 2 }}>
        <strong>{t('promoter.acceptOf', { accept, places })}</strong>{' '}
        {t('promoter.others', { waitlist, reject, pending })}
      </Box>
      <Box sx={{ mx: { xs: -2, md: -3 }, mb: -3 }}>
        {balance.balance.map(({ by, label, rows }) => (
          <Disclosure key={by} title={label}>
            <Box
              component="table"
              sx={{
                width: '100%',
                borderCollapse: 'collapse',
                fontSize: '0.875rem',
                fontVariantNumeric: 'tabular-nums',
                '& th, & td': { py: 0.5, textAlign: 'right' },
                '& th:first-of-type, & td:first-of-type': { textAlign: 'left' },
              }}
            >
              <thead>
                <tr>
                  <th>{label}</th>
                  <th>{t('promoter.cameInShort')}</th>
                  <th>{t('promoter.stagedShort')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.value ?? row.label}>
                    <td>{row.label}</td>
                    <td>
                      {row.cameIn} ({percent(row.shareCameIn)})
                    </td>
                    <td>
                      {row.staged} ({percent(row.shareStaged)})
                    </td>
                  </tr>
                ))}
              </tbody>
            </Box>
          </Disclosure>
        ))}
      </Box>
    </>
  );
}
