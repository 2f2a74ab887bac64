import Box from '@mui/material/Box';
import { TextLink } from './text-link.js';

/** The first cell of a row: a real link, its reference small behind it. */
export function TitleCell({ to, title, reference }: { to: string; title: string; reference?: string }) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1, minWidth: 0 }}>
      <Box
        // The link itself is shortened, with room for the line around it when it has the focus.
        sx={{
          overflow: 'hidden',
          p: 0.5,
          m: -0.5,
          '& > a': { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
        }}
        title={title}
      >
        <TextLink to={to} plain>
          {title}
        </TextLink>
      </Box>
      {reference && (
        <Box sx={{ fontSize: '0.75rem', color: 'text.secondary', whiteSpace: 'nowrap' }}>{reference}</Box>
      )}
    </Box>
  );
}
