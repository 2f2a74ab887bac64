import { useGetList } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { ExchangeRow } from '../api/views.js';
import { CaseLine } from '../case/case-line.js';
import { useWords } from '../i18n/use-words.js';
import { Panel } from '../ui/panel.js';

const shown = 6;

/** For who has a few exchanges and not all of them: where each stands. */
export function MyCases() {
  const t = useWords();
  const { data = [], total = 0 } = useGetList<ExchangeRow>('exchanges', {
    filter: { over: 'open' },
    sort: { field: 'dueAt', order: 'ASC' },
    pagination: { page: 1, perPage: shown },
  });
  if (data.length === 0) return null;
  return (
    <Panel title={t('home.myCases')}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {data.map((row) => (
          <CaseLine key={row.id} kind="exchange" row={row} />
        ))}
      </Box>
      {total > shown && (
        <Button component={Link} to="/exchanges" size="small" sx={{ mt: 1.5 }}>
          {t('home.seeAll')}
        </Button>
      )}
    </Panel>
  );
}
