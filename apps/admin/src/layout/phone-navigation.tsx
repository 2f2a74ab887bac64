import { useState } from 'react';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import MoreIcon from '@mui/icons-material/MenuOutlined';
import SearchIcon from '@mui/icons-material/SearchOutlined';
import { NavLink } from 'react-router-dom';
import { AccountMenu } from './account-menu.js';
import { Brand } from './brand.js';
import { useNavigationItems } from './navigation-items.js';
import { NavigationLink } from './navigation-link.js';
import { useWords } from '../i18n/use-words.js';
import { short } from '../theme/tokens.js';

const bar = {
  display: { xs: 'flex', md: 'none' },
  alignItems: 'center',
  bgcolor: 'background.default',
  flexShrink: 0,
} as const;

export function PhoneTop({ onSearch }: { onSearch: () => void }) {
  const t = useWords();
  return (
    <Box
      component="header"
      sx={{ ...bar, top: 0, height: 56, px: 2, gap: 0.5, borderBottom: 1, borderColor: 'divider' }}
    >
      <Brand />
      <Box sx={{ flex: 1 }} />
      <IconButton aria-label={t('search.open')} onClick={onSearch} sx={{ width: 44, height: 44 }}>
        <SearchIcon />
      </IconButton>
      <AccountMenu compact />
    </Box>
  );
}

const tab = {
  flex: 1,
  minWidth: 0,
  height: 60,
  flexDirection: 'column',
  gap: 0.25,
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  color: 'text.secondary',
  textDecoration: 'none',
  fontSize: '0.75rem',
  lineHeight: 1.25,
  textAlign: 'center',
  fontWeight: 500,
  '&:focus-visible': { outlineOffset: '-3px' },
  // Where there is no room for both, the words stay.
  [short]: { height: 44, '& svg': { display: 'none' } },
  '&.active': { color: 'text.primary', fontWeight: 600, '& svg': { color: 'primary.main' } },
} as const;

/** Phone: the four places used most under the thumb, the rest one tap further. */
export function PhoneBottom() {
  const t = useWords();
  const items = useNavigationItems();
  const [open, setOpen] = useState(false);
  const shown = items.length > 5 ? items.slice(0, 4) : items;
  return (
    <Box
      component="nav"
      aria-label={t('nav.main')}
      sx={{
        ...bar,
        bottom: 0,
        borderTop: 1,
        borderColor: 'divider',
        pb: 'env(safe-area-inset-bottom)',
        [short]: { position: 'sticky', zIndex: 5 },
      }}
    >
      {shown.map(({ to, short: label, icon: Icon }) => (
        <Box key={to} component={NavLink} to={to} end={to === '/'} sx={tab}>
          <Icon aria-hidden />
          {t(label)}
        </Box>
      ))}
      {items.length > shown.length && (
        <ButtonBase onClick={() => setOpen(true)} aria-expanded={open} sx={tab}>
          <MoreIcon aria-hidden />
          {t('nav.more')}
        </ButtonBase>
      )}
      <Drawer anchor="bottom" open={open} onClose={() => setOpen(false)} aria-label={t('nav.more')}>
        <Box sx={{ p: 2, pb: 4, display: 'grid' }}>
          {items.slice(shown.length).map((item) => (
            <NavigationLink key={item.to} {...item} onClick={() => setOpen(false)} />
          ))}
        </Box>
      </Drawer>
    </Box>
  );
}
