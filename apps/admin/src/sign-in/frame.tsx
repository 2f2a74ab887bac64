import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Brand } from '../layout/brand.js';
import { useDocumentTitle } from '../ui/page.js';
import { LanguageSwitch } from './language-switch.js';
import { useWords } from '../i18n/use-words.js';

/** The page before somebody is known: the name, one heading, one thing to do. */
export function SignInFrame({
  title,
  children,
  aside,
}: {
  title: string;
  children: ReactNode;
  aside?: ReactNode;
}) {
  const t = useWords();
  useDocumentTitle(title);
  return (
    <Box
      sx={{
        minHeight: '100vh',
        display: 'grid',
        placeItems: { xs: 'start center', md: 'center' },
        px: 2,
        py: { xs: 4, md: 6 },
      }}
    >
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: aside ? { xs: '1fr', md: '380px 380px' } : 'minmax(0, 420px)',
          columnGap: 8,
          rowGap: 5,
          alignItems: 'start',
          width: '100%',
          maxWidth: aside ? 824 : 420,
        }}
      >
        <Box component="main">
          <Brand to="/sign-in" />
          <Typography color="text.secondary" sx={{ mt: 1, mb: 4, textWrap: 'balance' }}>
            {t('signIn.lead')}
          </Typography>
          <Typography variant="h1" sx={{ mb: 2 }}>
            {title}
          </Typography>
          {children}
          <LanguageSwitch />
        </Box>
        {aside}
      </Box>
    </Box>
  );
}
