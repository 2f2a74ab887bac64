import Box from '@mui/material/Box';
import type { HalfDayView } from '../../api/views.js';
import { day } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';

/** The visit by half-days, the day said once. */
export function Programme({ halfDays }: { halfDays: readonly HalfDayView[] }) {
  const t = useWords();
  const sorted = [...halfDays].sort((a, b) => a.day.localeCompare(b.day) || b.half.localeCompare(a.half));
  return (
    <Box component="ol" sx={{ p: 0, listStyle: 'none', display: 'grid', rowGap: 0.75 }}>
      {sorted.map((line, index) => (
        <Box
          component="li"
          key={`${line.day}${line.half}${index}`}
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: '92px 1fr', sm: '104px 92px 1fr' },
            columnGap: 2,
          }}
        >
          <Box
            sx={{ fontWeight: 550, fontVariantNumeric: 'tabular-nums', gridColumn: { xs: '1 / -1', sm: 1 } }}
          >
            {sorted[index - 1]?.day === line.day ? '' : day(line.day)}
          </Box>
          <Box sx={{ color: 'text.secondary' }}>
            {t(line.half === 'morning' ? 'halfDay.morning' : 'halfDay.afternoon')}
          </Box>
          <Box>{line.what}</Box>
        </Box>
      ))}
    </Box>
  );
}
