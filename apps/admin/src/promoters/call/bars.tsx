import Box from '@mui/material/Box';
import type { CountBy } from '../../api/views.js';
import { useWords } from '../../i18n/use-words.js';
import { TextLink } from '../../ui/text-link.js';

interface Props {
  rows: readonly CountBy[];
  /** What the longest bar stands for; the largest count when left out. */
  of?: number;
  /** The list that a row counts. */
  to?: (value: string) => string;
}

/** Counts as bars, each with its name and its number: the table is the chart. */
export function Bars({ rows, of, to }: Props) {
  const t = useWords();
  const most = of ?? Math.max(1, ...rows.map(({ count }) => count));
  if (rows.length === 0) return <Box sx={{ color: 'text.secondary' }}>{t('promoter.nothingYet')}</Box>;
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.75 }}>
      {rows.map(({ value, label, count }) => (
        <Box
          component="li"
          key={value ?? label}
          sx={{
            display: 'grid',
            gridTemplateColumns: 'minmax(96px, 35%) minmax(0, 1fr) 48px',
            columnGap: 1.5,
            alignItems: 'center',
            fontSize: '0.875rem',
          }}
        >
          <Box sx={{ overflowWrap: 'anywhere' }}>
            {to && value !== null ? <TextLink to={to(value)}>{label}</TextLink> : label}
          </Box>
          <Box
            aria-hidden
            sx={{
              height: 10,
              borderRadius: 0.5,
              bgcolor: 'primary.main',
              width: `${Math.min(100, (100 * count) / most)}%`,
              minWidth: count > 0 ? 2 : 0,
            }}
          />
          <Box sx={{ textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}>
            {of === undefined ? count : `${count} / ${of}`}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
