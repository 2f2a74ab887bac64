import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import OpenIcon from '@mui/icons-material/RadioButtonUncheckedOutlined';
import { useWords } from '../../i18n/use-words.js';

export interface CheckItem {
  term: string;
  done: boolean;
  value?: ReactNode;
  /** The step that settles it. */
  action?: ReactNode;
}

/** What has to be there, and what is. */
export function CheckList({ items }: { items: readonly CheckItem[] }) {
  const t = useWords();
  return (
    <Box component="ul" sx={{ p: 0, listStyle: 'none' }}>
      {items.map(({ term, done, value, action }) => (
        <Box
          component="li"
          key={term}
          sx={{
            display: 'flex',
            gap: 1.25,
            alignItems: 'flex-start',
            minHeight: 40,
            py: 0.75,
            '& + &': { borderTop: 1, borderColor: 'divider' },
          }}
        >
          {done ? (
            <DoneIcon titleAccess={t('check.done')} sx={{ color: 'success.main', mt: '2px' }} />
          ) : (
            <OpenIcon titleAccess={t('check.open')} sx={{ color: 'text.secondary', mt: '2px' }} />
          )}
          <Box
            sx={{
              flex: 1,
              minWidth: 0,
              display: { sm: 'grid' },
              gridTemplateColumns: '180px 1fr',
              columnGap: 2,
            }}
          >
            <Box sx={{ fontWeight: 550 }}>{term}</Box>
            <Box sx={{ color: done ? 'text.primary' : 'text.secondary', overflowWrap: 'anywhere' }}>
              {done ? value : (value ?? t('value.none'))}
            </Box>
          </Box>
          {action}
        </Box>
      ))}
    </Box>
  );
}
