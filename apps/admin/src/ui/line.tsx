import type { ReactNode } from 'react';
import Box from '@mui/material/Box';

interface Props {
  /** A day or a number, in a narrow column of its own on a desk. */
  lead?: ReactNode;
  children: ReactNode;
  tools?: ReactNode;
}

/** A line of a list that can be walked by keys: what leads, what it is about, what can be done. */
export function Line({ lead, children, tools }: Props) {
  return (
    <Box
      component="li"
      data-line
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '132px minmax(0, 1fr) auto' },
        columnGap: 2,
        rowGap: 0.25,
        alignItems: 'start',
        mx: -1,
        px: 1,
        py: 1.25,
        borderRadius: 1,
        '&:hover, &:focus-within': { bgcolor: (theme) => theme.palette.tokens.sunken },
      }}
    >
      <Box sx={{ fontSize: '0.875rem', lineHeight: '24px', color: 'text.secondary' }}>{lead}</Box>
      <Box sx={{ minWidth: 0 }}>{children}</Box>
      {tools && <Box sx={{ ml: { xs: -1, sm: 0 }, mt: { xs: 0.5, sm: -0.5 } }}>{tools}</Box>}
    </Box>
  );
}
