import type { ReactNode } from 'react';
import { ListBase, useCanAccess, useListContext } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { ExchangeRow } from '../api/views.js';
import { useListName } from '../data/use-list-name.js';
import { useWords } from '../i18n/use-words.js';
import { ListTools } from '../list/list-tools.js';
import { Page } from '../ui/page.js';
import { RowsSkeleton } from '../ui/skeletons.js';
import { ErrorState } from '../ui/states.js';
import { useExchangeFilters } from './exchange-filters.js';
import { ViewSwitch } from './view-switch.js';

/** So many at once; who has more narrows them down, and is told so. */
const most = 500;

interface Props {
  children: (rows: readonly ExchangeRow[]) => ReactNode;
  /** Over the whole width of the window. */
  wide?: boolean;
  /** Only what lies in these days. */
  within?: { from: string; to: string };
}

/** Exchanges in a shape of their own, under the switch and the filters that all shapes share. */
export function ExchangeViewPage({ children, wide = false, within }: Props) {
  const t = useWords();
  const listName = useListName();
  const { presets, choices } = useExchangeFilters();
  const { canAccess: mayPropose } = useCanAccess({ resource: 'exchanges', action: 'create' });
  return (
    <ListBase
      resource="exchanges"
      sort={{ field: 'dueAt', order: 'ASC' }}
      perPage={most}
      storeKey={false}
      {...(within && { filter: within })}
      {...(presets[0] && { filterDefaultValues: presets[0].filter })}
    >
      <Page
        title={t(listName('exchanges'))}
        wide={wide}
        actions={
          mayPropose && (
            <Button component={Link} to="/exchanges/create" variant="contained" color="primary">
              {t('exchange.propose')}
            </Button>
          )
        }
      >
        <ViewSwitch />
        <ListTools presets={presets} choices={choices} searchable />
        <Shown>{children}</Shown>
      </Page>
    </ListBase>
  );
}

function Shown({ children }: Pick<Props, 'children'>) {
  const t = useWords();
  const { data, error, isPending, refetch, total = 0 } = useListContext<ExchangeRow>();
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending) return <RowsSkeleton />;
  const rows = data ?? [];
  return (
    <>
      {total > rows.length && (
        <Box role="status" sx={{ mb: 1.5, fontSize: '0.875rem', color: 'text.secondary' }}>
          {t('view.most', { shown: rows.length, total })}
        </Box>
      )}
      {children(rows)}
    </>
  );
}
