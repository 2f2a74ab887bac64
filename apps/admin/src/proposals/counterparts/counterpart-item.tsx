import { placeName } from '@waymark/domain';
import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import type { CounterpartView } from '../../api/views.js';
import { monthSpan } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { TextLink } from '../../ui/text-link.js';

interface Props {
  counterpart: CounterpartView;
  /** In one or two lines: why, or why not. */
  why: ReactNode;
  /** What can be done with it, and its score. */
  side?: ReactNode;
  children?: ReactNode;
}

/** A proposal of somebody else, and what speaks for it or against it. */
export function CounterpartItem({ counterpart: { proposal }, why, side, children }: Props) {
  const t = useWords();
  const { organisation, periodStart, periodEnd, placesLeft } = proposal;
  return (
    <Box
      component="li"
      sx={{
        py: 2,
        '&:first-of-type': { pt: 0 },
        '&:last-of-type': { pb: 0 },
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: { xs: 'wrap', sm: 'nowrap' }, gap: { xs: 1.5, sm: 3 } }}>
        <Box sx={{ flex: 1, minWidth: { xs: '100%', sm: 0 } }}>
          <TextLink to={`/proposals/${proposal.id}/show`} plain>
            {organisation.shortName}
          </TextLink>
          <Box component="span" sx={{ ml: 1, fontSize: '0.75rem', color: 'text.secondary' }}>
            {proposal.reference}
          </Box>
          <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{proposal.title}</Box>
          <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
            {[
              placeName(organisation.region, organisation.country),
              monthSpan(periodStart, periodEnd),
              t('counterparts.places', { smart_count: placesLeft }),
            ].join(' · ')}
          </Box>
          <Box sx={{ mt: 1, fontSize: '0.9375rem', maxWidth: '68ch' }}>{why}</Box>
        </Box>
        {side}
      </Box>
      {children}
    </Box>
  );
}
