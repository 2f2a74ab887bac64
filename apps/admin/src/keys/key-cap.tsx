import Box from '@mui/material/Box';

/** A key as it stands on a keyboard. */
export function KeyCap({ children }: { children: string }) {
  return (
    <Box
      component="kbd"
      sx={{
        font: 'inherit',
        fontSize: '0.75rem',
        lineHeight: '18px',
        px: 0.75,
        borderRadius: 0.5,
        border: 1,
        borderColor: 'divider',
        color: 'text.secondary',
        whiteSpace: 'nowrap',
      }}
    >
      {children}
    </Box>
  );
}
