import type { ReactElement, ReactNode } from 'react';
import { DataTable, useListContext, type RaRecord } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { RowsSkeleton } from '../ui/skeletons.js';
import { ErrorState } from '../ui/states.js';
import { useWords } from '../i18n/use-words.js';
import { Cards, type CardText } from './cards.js';
import { TickColumn } from './tick-column.js';
import { TickedBar } from './ticked-bar.js';

export interface ListBodyProps {
  /** `DataTable.Col`s for the desk. */
  columns: readonly ReactElement<{ label?: string }>[];
  /** What a card says on a phone. */
  card: (record: RaRecord) => CardText;
  /** Where a row leads. */
  to: (record: RaRecord) => string;
  empty: ReactNode;
  usual?: Record<string, unknown>;
}

export function ListBody({ columns, card, to, empty, usual = {} }: ListBodyProps) {
  const { data, error, isPending, refetch, total, filterValues, resource } = useListContext();
  const desk = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'), { noSsr: true });
  const frame = {
    bgcolor: 'background.paper',
    border: 1,
    borderColor: 'divider',
    borderRadius: 1,
    overflow: 'hidden',
  } as const;

  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending)
    return (
      <Box sx={frame}>
        <RowsSkeleton />
      </Box>
    );
  if (total === 0) {
    const filtered = JSON.stringify(filterValues) !== JSON.stringify(usual);
    return <Box sx={frame}>{filtered ? <NoMatch usual={usual} /> : empty}</Box>;
  }
  return desk ? (
    <Box sx={{ ...frame, '& .RaDataTable-table': { minWidth: columns.length * 112 } }}>
      <TickedBar columns={columns.map(({ key }) => String(key))} />
      <DataTable
        bulkActionButtons={false}
        rowClick={(_id, _resource, record) => to(record)}
        storeKey={`${resource}.table`}
      >
        <TickColumn card={card} />
        {columns}
      </DataTable>
    </Box>
  ) : (
    <Cards card={card} to={to} />
  );
}

function NoMatch({ usual }: { usual: Record<string, unknown> }) {
  const t = useWords();
  const { setFilters } = useListContext();
  return (
    <Box role="status" sx={{ px: 3, py: 6, textAlign: 'center' }}>
      <Box sx={{ mb: 2, color: 'text.secondary' }}>{t('list.noMatch')}</Box>
      <Button onClick={() => setFilters(usual, undefined, false)}>{t('list.clear')}</Button>
    </Box>
  );
}
