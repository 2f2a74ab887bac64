import { useId, type ReactNode } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

interface PanelProps {
  title: string;
  /** Quiet text or a button beside the title. */
  aside?: ReactNode;
  children: ReactNode;
  /** No card around it: for the right column. */
  plain?: boolean;
}

/** A titled part of a page. */
export function Panel({ title, aside, children, plain }: PanelProps) {
  const id = useId();
  return (
    <Box
      component="section"
      aria-labelledby={id}
      sx={
        plain
          ? {}
          : {
              bgcolor: 'background.paper',
              border: 1,
              borderColor: 'divider',
              borderRadius: 1,
              p: { xs: 2, md: 3 },
            }
      }
    >
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 2, mb: plain ? 1 : 2 }}>
        <Typography id={id} variant={plain ? 'h3' : 'h2'} component="h2" sx={{ flex: 1 }}>
          {title}
        </Typography>
        {aside}
      </Box>
      {children}
    </Box>
  );
}

/** Term and value, one under the other on a phone and beside each other on a desk. */
export function Facts({
  items,
  narrow = false,
}: {
  items: readonly { term: string; value: ReactNode }[];
  /** For the right column. */
  narrow?: boolean;
}) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: narrow ? '112px 1fr' : { xs: '1fr', sm: 'minmax(120px, 200px) 1fr' },
        columnGap: narrow ? 2 : 3,
        fontSize: narrow ? '0.875rem' : '1rem',
        rowGap: narrow ? 0.75 : { xs: 0, sm: 1.25 },
      }}
    >
      {items.map(({ term, value }) => (
        <Box key={term} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.875rem', lineHeight: '24px' }}>
            {term}
          </Box>
          <Box
            component="dd"
            sx={{ m: 0, mb: narrow ? 0 : { xs: 1.5, sm: 0 }, minWidth: 0, overflowWrap: 'anywhere' }}
          >
            {value}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
