import Box from '@mui/material/Box';
import { NavLink } from 'react-router-dom';
import type { NavigationItem } from './navigation-items.js';
import { useWords } from '../i18n/use-words.js';

export function NavigationLink({
  to,
  label,
  icon: Icon,
  onClick,
}: NavigationItem & { onClick?: () => void }) {
  const t = useWords();
  return (
    <Box
      component={NavLink}
      to={to}
      end={to === '/'}
      onClick={onClick}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.25,
        px: 1,
        minHeight: { xs: 48, md: 36 },
        borderRadius: 1,
        color: 'text.secondary',
        textDecoration: 'none',
        fontSize: { xs: '1rem', md: '0.875rem' },
        fontWeight: 500,
        '&:hover': { background: (theme) => theme.palette.action.hover, color: 'text.primary' },
        '&.active': {
          background: (theme) => theme.palette.tokens.sunken,
          color: 'text.primary',
          fontWeight: 600,
          '& svg': { color: 'primary.main' },
        },
      }}
    >
      <Icon aria-hidden />
      {t(label)}
    </Box>
  );
}
