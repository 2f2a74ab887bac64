import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import { useLocation, useNavigationType } from 'react-router-dom';
import { followChanges } from '../data/changes.js';
import { followSession } from '../data/whose-device.js';
import { isSingleKey, useSingleKeys } from '../keys/single-keys.js';
import { SearchDialog } from '../search/search-dialog.js';
import { PageSkeleton } from '../ui/skeletons.js';
import { useOwnLanguage } from '../i18n/use-language.js';
import { useWords } from '../i18n/use-words.js';
import { short } from '../theme/tokens.js';
import { CrashBoundary } from './crash.js';
import { PhoneBottom, PhoneTop } from './phone-navigation.js';
import { SideNavigation } from './side-navigation.js';

/** Ctrl or ⌘ with K opens everything that can be done or found; so does / alone. */
function useSearchKey(open: () => void) {
  const [single] = useSingleKeys();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const palette = event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey);
      const slash = single && event.key === '/' && isSingleKey(event);
      if (!palette && !slash) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open, single]);
}

/** What others do shows without a reload. */
function useChanges() {
  const queries = useQueryClient();
  useEffect(() => followChanges(queries), [queries]);
  useEffect(() => followSession(), []);
}

/** Each page begins at its top, but for one that is gone back to. */
function useTopOf(pathname: string) {
  const main = useRef<HTMLElement>(null);
  const last = useRef(pathname);
  const how = useNavigationType();
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    main.current?.scrollTo(0, 0);
    if (how !== 'POP') window.scrollTo(0, 0);
  }, [pathname, how]);
  return main;
}

const skip = {
  position: 'absolute',
  left: 8,
  top: -60,
  zIndex: 20,
  px: 2,
  py: 1,
  borderRadius: 1,
  bgcolor: 'background.paper',
  '&:focus': { top: 8 },
} as const;

export function Layout({ children }: { children: ReactNode }) {
  const t = useWords();
  const { pathname } = useLocation();
  const [searching, setSearching] = useState(false);
  const [openSearch] = useState(() => () => setSearching(true));
  useSearchKey(openSearch);
  useChanges();
  useOwnLanguage();
  const main = useTopOf(pathname);
  return (
    <Box
      sx={{
        display: 'flex',
        minHeight: { md: '100vh' },
        height: { xs: '100dvh', md: 'auto' },
        [short]: { height: 'auto', minHeight: '100dvh' },
        // A sheet is as narrow as a phone, but nobody can scroll it.
        '@media print': { display: 'block', height: 'auto', '& main': { overflowY: 'visible' } },
      }}
    >
      <Box component="a" href="#main" sx={skip}>
        {t('app.skip')}
      </Box>
      <SideNavigation onSearch={openSearch} />
      <Box
        sx={{
          flex: 1,
          minWidth: 0,
          minHeight: 0,
          display: 'flex',
          flexDirection: 'column',
          '@media print': { display: 'block' },
        }}
      >
        <PhoneTop onSearch={openSearch} />
        <Box
          component="main"
          id="main"
          ref={main}
          tabIndex={-1}
          // On a phone the page scrolls between the bars, so that nothing ever lies under them.
          sx={{
            flex: 1,
            outline: 'none',
            minHeight: 0,
            overflowY: { xs: 'auto', md: 'visible' },
            [short]: { overflowY: 'visible' },
          }}
        >
          <CrashBoundary place={pathname}>
            <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
          </CrashBoundary>
        </Box>
        <PhoneBottom />
      </Box>
      {searching && <SearchDialog onClose={() => setSearching(false)} />}
    </Box>
  );
}
