import { useState, type ReactNode } from 'react';
import Box from '@mui/material/Box';
import OpenIcon from '@mui/icons-material/ChevronRightOutlined';

/** More, for those who want it. Its content is made only once it is opened. */
export function Disclosure({ title, children }: { title: string; children: ReactNode }) {
  const [opened, setOpened] = useState(false);
  return (
    <Box
      component="details"
      onToggle={(event: React.SyntheticEvent<HTMLDetailsElement>) =>
        event.currentTarget.open && setOpened(true)
      }
      sx={{
        '& + &': { borderTop: 1, borderColor: 'divider' },
        '&[open] > summary svg': { transform: 'rotate(90deg)' },
      }}
    >
      <Box
        component="summary"
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          px: { xs: 2, md: 3 },
          minHeight: 48,
          cursor: 'pointer',
          fontWeight: 600,
          listStyle: 'none',
          borderRadius: 1,
          '&::-webkit-details-marker': { display: 'none' },
          '&:hover': { color: 'primary.main' },
        }}
      >
        <OpenIcon aria-hidden sx={{ fontSize: 18, color: 'text.secondary' }} />
        {title}
      </Box>
      <Box sx={{ px: { xs: 2, md: 3 }, pb: 3 }}>{opened && children}</Box>
    </Box>
  );
}
