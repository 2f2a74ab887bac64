import { useListContext } from 'react-admin';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import NextIcon from '@mui/icons-material/ChevronRightOutlined';
import PreviousIcon from '@mui/icons-material/ChevronLeftOutlined';
import { useWords } from '../i18n/use-words.js';

/** Which rows these are, and the way to the next ones. Nothing where all are here. */
export function Pages() {
  const t = useWords();
  const { page, perPage, total = 0, setPage, isPending } = useListContext();
  if (isPending || total === 0) return null;
  const to = Math.min(page * perPage, total);
  const text = t('list.range', { from: (page - 1) * perPage + 1, to, total });
  const button = { width: { xs: 44, md: 32 }, height: { xs: 44, md: 32 } };
  return (
    <Box
      component="nav"
      aria-label={t('list.pages')}
      sx={{
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'flex-end',
        gap: 0.5,
        mt: 1.5,
        fontSize: '0.875rem',
        color: 'text.secondary',
      }}
    >
      <Box sx={{ mr: 1, fontVariantNumeric: 'tabular-nums' }}>{text}</Box>
      {total > perPage && (
        <>
          <IconButton
            aria-label={t('list.previous')}
            disabled={page <= 1}
            onClick={() => setPage(page - 1)}
            sx={button}
          >
            <PreviousIcon />
          </IconButton>
          <IconButton
            aria-label={t('list.next')}
            disabled={to >= total}
            onClick={() => setPage(page + 1)}
            sx={button}
          >
            <NextIcon />
          </IconButton>
        </>
      )}
    </Box>
  );
}
