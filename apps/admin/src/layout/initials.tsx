import Box from '@mui/material/Box';

const initials = (name: string) =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .filter((_part, index, parts) => index === 0 || index === parts.length - 1)
    .map((part) => part[0]?.toUpperCase() ?? '')
    .join('');

/** A person in two letters. Drawn, not written: the name stands beside it for whoever listens. */
export function Initials({ name }: { name: string }) {
  return (
    <Box
      aria-hidden
      sx={{
        width: 32,
        height: 32,
        flexShrink: 0,
        borderRadius: '50%',
        display: 'grid',
        placeItems: 'center',
        fontSize: 12,
        fontWeight: 650,
        bgcolor: 'primary.light',
        color: 'primary.main',
        '&::before': { content: `"${initials(name)}"` },
      }}
    />
  );
}
