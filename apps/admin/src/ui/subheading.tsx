import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

/** A heading inside a panel. */
export function Subheading({ children, aside }: { children: ReactNode; aside?: ReactNode }) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, mt: 3, mb: 1 }}>
      <Typography variant="h3" sx={{ flex: '1 0 auto', maxWidth: '100%' }}>
        {children}
      </Typography>
      {aside}
    </Box>
  );
}
