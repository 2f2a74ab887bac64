import { SelectAllButton, useListContext } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { BulkBar } from '../bulk/bulk-bar.js';
import { useWords } from '../i18n/use-words.js';

/** As many as can be asked about at once. */
const most = 100;

/** What can be done with the rows that are chosen; not there while none is. */
export function TickedBar({ columns }: { columns: readonly string[] }) {
  const t = useWords();
  const { selectedIds = [], onUnselectItems } = useListContext();
  const chosen = t('list.ticked', { smart_count: selectedIds.length });
  if (selectedIds.length === 0) return null;
  return (
    <Box
      role="group"
      aria-label={chosen}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        px: 2,
        py: 1,
        borderBottom: 1,
        borderColor: 'divider',
        bgcolor: (theme) => theme.palette.tokens.sunken,
      }}
    >
      <Box role="status" sx={{ fontSize: '0.875rem', fontWeight: 550 }}>
        {chosen}
      </Box>
      <SelectAllButton limit={most} label={t('list.tickAll', { most })} />
      <Button size="small" onClick={() => onUnselectItems()}>
        {t('list.tickNone')}
      </Button>
      <Box sx={{ ml: 'auto', display: 'flex', gap: 1 }}>
        <BulkBar columns={columns} />
      </Box>
    </Box>
  );
}
