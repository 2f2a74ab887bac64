import Box from '@mui/material/Box';
import { AccountMenu } from './account-menu.js';
import { Brand } from './brand.js';
import { NavigationLink } from './navigation-link.js';
import { useNavigationItems } from './navigation-items.js';
import { SearchButton } from '../search/search-button.js';
import { useWords } from '../i18n/use-words.js';
import { widths } from '../theme/tokens.js';

/** Desk: everything one click away, nothing moving. */
export function SideNavigation({ onSearch }: { onSearch: () => void }) {
  const t = useWords();
  const items = useNavigationItems();
  return (
    <Box
      component="header"
      sx={{
        width: widths.navigation,
        flexShrink: 0,
        position: 'sticky',
        top: 0,
        height: '100vh',
        overflowY: 'auto',
        display: { xs: 'none', md: 'flex' },
        flexDirection: 'column',
        borderRight: 1,
        borderColor: 'divider',
        px: 1.5,
        py: 2.5,
      }}
    >
      <Box sx={{ px: 1, mb: 2.5 }}>
        <Brand />
      </Box>
      <SearchButton onClick={onSearch} />
      <Box component="nav" aria-label={t('nav.main')} sx={{ display: 'grid', gap: 0.25, mt: 2 }}>
        {items.map((item) => (
          <NavigationLink key={item.to} {...item} />
        ))}
      </Box>
      <Box sx={{ flex: 1, minHeight: 24 }} />
      <AccountMenu />
    </Box>
  );
}
