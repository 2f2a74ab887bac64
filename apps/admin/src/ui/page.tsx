import { useEffect, type ReactNode } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import BackIcon from '@mui/icons-material/ArrowBackOutlined';
import { Link } from 'react-router-dom';
import { useWords } from '../i18n/use-words.js';
import { widths } from '../theme/tokens.js';

interface PageProps {
  title: string;
  /** Small, beside the title. */
  reference?: string | undefined;
  intro?: ReactNode;
  back?: { to: string; name: string };
  /** Buttons on the right of the title. */
  actions?: ReactNode;
  children?: ReactNode;
  /** Width of reading and of forms instead of the full 1200 px. */
  narrow?: boolean;
  /** The whole width of the window. */
  wide?: boolean;
}

export function useDocumentTitle(title: string) {
  const t = useWords();
  useEffect(() => {
    document.title = title ? `${title} · ${t('app.name')}` : t('app.name');
  }, [title, t]);
}

/** Every page: one h1, at most one line about it, its actions, then the matter. */
export function Page({ title, reference, intro, back, actions, children, narrow, wide }: PageProps) {
  useDocumentTitle(title);
  return (
    <Box
      sx={{
        maxWidth: narrow ? 760 : wide ? 'none' : widths.content,
        mx: 'auto',
        px: { xs: 2, md: 5 },
        pt: { xs: 2.5, md: 4 },
        pb: 8,
      }}
    >
      {back && <BackLink {...back} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 2, mb: 3 }}>
        <Box sx={{ flex: '1 1 280px', minWidth: 0 }}>
          <Typography variant="h1" sx={{ textWrap: 'balance', fontSize: { xs: '1.25rem', sm: '1.5625rem' } }}>
            {title}
            {reference && <Reference>{reference}</Reference>}
          </Typography>
          {intro && (
            <Typography color="text.secondary" component="div" sx={{ mt: 0.75, maxWidth: widths.reading }}>
              {intro}
            </Typography>
          )}
        </Box>
        {actions && <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>{actions}</Box>}
      </Box>
      {children}
    </Box>
  );
}

export function Reference({ children }: { children: ReactNode }) {
  return (
    <Box
      component="span"
      sx={{
        ml: 1.25,
        fontSize: '0.875rem',
        fontWeight: 500,
        letterSpacing: 0,
        color: 'text.secondary',
        whiteSpace: 'nowrap',
        fontVariantNumeric: 'tabular-nums',
      }}
    >
      {children}
    </Box>
  );
}

function BackLink({ to, name }: { to: string; name: string }) {
  return (
    <Box
      component={Link}
      to={to}
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        mb: 1.5,
        fontSize: '0.875rem',
        color: 'text.secondary',
        textDecoration: 'none',
        borderRadius: 0.5,
        '&:hover': { color: 'text.primary', textDecoration: 'underline' },
      }}
    >
      <BackIcon fontSize="small" aria-hidden />
      {name}
    </Box>
  );
}
