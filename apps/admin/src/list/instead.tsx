import { useListContext } from 'react-admin';
import Box from '@mui/material/Box';
import { useWords } from '../i18n/use-words.js';

/** Says that nothing is spelt as it was typed, and what these rows were found by. */
export function Instead() {
  const t = useWords();
  const { filterValues, meta } = useListContext();
  const { instead } = (meta ?? {}) as { instead?: string };
  return (
    <Box role="status" sx={{ fontSize: '0.875rem', color: 'text.secondary', '&:not(:empty)': { mb: 1.5 } }}>
      {instead && filterValues.q ? t('list.instead', { query: String(filterValues.q), instead }) : null}
    </Box>
  );
}
