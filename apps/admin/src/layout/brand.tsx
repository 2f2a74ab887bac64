import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import { useWords } from '../i18n/use-words.js';

const way = 'M6 10l5 12 5-9 5 9 5-12';

/** The name with its mark: a way with a point above it. */
export function Brand({ to = '/' }: { to?: string }) {
  const t = useWords();
  return (
    <Box
      component={Link}
      to={to}
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 1.25,
        color: 'text.primary',
        textDecoration: 'none',
        fontWeight: 680,
        fontSize: '1.0625rem',
        letterSpacing: '-0.015em',
        borderRadius: 1,
      }}
    >
      <Box
        component="svg"
        viewBox="0 0 32 32"
        aria-hidden
        sx={{ width: 26, height: 26, color: 'primary.main' }}
      >
        <rect width="32" height="32" rx="8" fill="currentColor" />
        <Box component="g" sx={{ color: 'primary.contrastText' }}>
          <path
            d={way}
            fill="none"
            stroke="currentColor"
            strokeWidth="2.6"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
          <circle cx="16" cy="7.5" r="1.9" fill="currentColor" />
        </Box>
      </Box>
      {t('app.name')}
    </Box>
  );
}
