import Box from '@mui/material/Box';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string }[];
  /** No heading stands beside it, so it may be as wide as its words. */
  wide?: boolean;
}

/** A quiet native choice beside a heading. */
export function SmallSelect({ label, value, onChange, options, wide = false }: Props) {
  return (
    <Box
      component="select"
      aria-label={label}
      value={value}
      onChange={(event: React.ChangeEvent<HTMLSelectElement>) => onChange(event.target.value)}
      sx={{
        font: 'inherit',
        fontSize: '0.8125rem',
        color: 'text.secondary',
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        // Large enough for a thumb, and never so wide that the heading beside it breaks.
        height: { xs: 40, md: 32 },
        maxWidth: wide ? '100%' : { xs: 136, md: 'none' },
        textOverflow: 'ellipsis',
        px: 1,
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Box>
  );
}
