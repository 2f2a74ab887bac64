import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ExchangeRow } from '../api/views.js';
import { day as dayName, today } from '../i18n/dates.js';
import { useWords } from '../i18n/use-words.js';
import { entriesByDay } from './entries.js';
import { EntryLink } from './entry-link.js';
import { monthOf, weeksOf } from './month.js';

/** A month on a phone: the days on which something lies, one under the other. */
export function DayList({ month, rows }: { month: string; rows: readonly ExchangeRow[] }) {
  const t = useWords();
  const days = weeksOf(month)
    .flat()
    .filter((day) => monthOf(day) === month);
  const entries = [...entriesByDay(days, rows)].filter(([, some]) => some.length > 0);
  if (entries.length === 0) return <Box sx={{ color: 'text.secondary' }}>{t('calendar.empty')}</Box>;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {entries.map(([day, some]) => (
        <section key={day} aria-label={dayName(day)}>
          <Typography
            component="h3"
            sx={{
              fontSize: '0.875rem',
              fontWeight: 600,
              mb: 0.5,
              color: day === today() ? 'primary.main' : 'text.primary',
            }}
          >
            {dayName(day)}
          </Typography>
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.5 }}>
            {some.map((entry) => (
              <li key={entry.key} data-line>
                <EntryLink entry={entry} />
              </li>
            ))}
          </Box>
        </section>
      ))}
    </Box>
  );
}
