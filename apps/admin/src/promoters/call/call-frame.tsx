import { bringsCallToDecision, type CaseRole } from '@waymark/domain';
import Box from '@mui/material/Box';
import { NavLink } from 'react-router-dom';
import type { PromoterCallView } from '../../api/views.js';
import { useWords } from '../../i18n/use-words.js';
import { applicationsPath, callPath } from '../paths.js';

const link = {
  display: 'inline-flex',
  alignItems: 'center',
  px: 1,
  minHeight: { xs: 44, md: 32 },
  borderRadius: 1,
  fontSize: '0.875rem',
  fontWeight: 500,
  color: 'text.secondary',
  textDecoration: 'none',
  '&:hover': {
    color: 'text.primary',
    bgcolor: (theme: { palette: { tokens: { sunken: string } } }) => theme.palette.tokens.sunken,
  },
  '&.active': {
    color: 'text.primary',
    fontWeight: 600,
    textDecoration: 'underline',
    textUnderlineOffset: '6px',
  },
} as const;

/** The pages of one call; assignment and decisions for those alone who bring it there. */
export function CallNavigation({ call }: { call: Pick<PromoterCallView, 'id' | 'myRoles'> }) {
  const t = useWords();
  const { id } = call;
  const decides = bringsCallToDecision(call.myRoles as CaseRole[]);
  const places = [
    { to: callPath(id), label: t('promoter.overview') },
    { to: applicationsPath(id), label: t('promoter.applications') },
    ...(decides
      ? [
          { to: `/promoter-calls/${id}/assignment`, label: t('promoter.assignment') },
          { to: `/promoter-calls/${id}/ranking`, label: t('promoter.ranking') },
          { to: `/promoter-calls/${id}/release`, label: t('promoter.release') },
        ]
      : []),
  ];
  return (
    <Box
      component="nav"
      aria-label={t('promoter.pages')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, ml: -1, mb: 2.5 }}
    >
      {places.map(({ to, label }) => (
        <Box key={to} component={NavLink} to={to} end sx={link}>
          {label}
        </Box>
      ))}
    </Box>
  );
}
