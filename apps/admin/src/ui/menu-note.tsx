import type { ReactNode } from 'react';
import Box from '@mui/material/Box';

/** Words in a menu that are nothing to choose. */
export function MenuNote({ children, strong = false }: { children: ReactNode; strong?: boolean }) {
  return (
    <Box
      component="li"
      role="none"
      sx={{
        px: 1.25,
        py: 0.75,
        maxWidth: 280,
        fontSize: '0.875rem',
        ...(strong ? { fontWeight: 600 } : { color: 'text.secondary' }),
      }}
    >
      {children}
    </Box>
  );
}
// The menu would give it the focus as its first line, and the arrow keys would do nothing.
MenuNote.muiSkipListHighlight = true;
