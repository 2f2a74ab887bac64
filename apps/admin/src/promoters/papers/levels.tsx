import Box from '@mui/material/Box';

interface Props {
  levels: readonly string[];
  chosen: unknown;
  /** The score of the first. */
  first: number;
}

/** What each score means; the one that was given stands out. */
export function Levels({ levels, chosen, first }: Props) {
  return (
    <Box
      component="ol"
      start={first}
      sx={{ m: 0, mt: 1, pl: 3, display: 'grid', gap: 0.25, fontSize: '0.875rem', color: 'text.secondary' }}
    >
      {levels.map((level, index) => (
        <Box
          component="li"
          key={level}
          sx={chosen === index + first ? { color: 'text.primary', fontWeight: 600 } : {}}
        >
          {level}
        </Box>
      ))}
    </Box>
  );
}
