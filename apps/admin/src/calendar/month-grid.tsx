import { useState } from 'react';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { ExchangeRow } from '../api/views.js';
import { day as dayName, today, weekdayName } from '../i18n/dates.js';
import { useWords } from '../i18n/use-words.js';
import { entriesByDay, type Entry } from './entries.js';
import { EntryLink } from './entry-link.js';
import { monthOf, weeksOf } from './month.js';

/** A day shows so many before it asks whether one wants to see the rest. */
const shown = 5;

interface Props {
  month: string;
  name: string;
  rows: readonly ExchangeRow[];
}

/** A month as a table of weeks. */
export function MonthGrid({ month, name, rows }: Props) {
  const weeks = weeksOf(month);
  const entries = entriesByDay(weeks.flat(), rows);
  return (
    <Box
      component="table"
      aria-label={name}
      sx={{
        width: '100%',
        tableLayout: 'fixed',
        borderCollapse: 'collapse',
        bgcolor: 'background.paper',
        '& th, & td': { border: 1, borderColor: 'divider', verticalAlign: 'top', textAlign: 'left' },
        '& th': { px: 1, py: 0.75, fontSize: '0.75rem', fontWeight: 550, color: 'text.secondary' },
      }}
    >
      <thead>
        <tr>
          {weeks[0]!.map((day) => (
            <th key={day} scope="col">
              {weekdayName(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <DayCell key={day} day={day} outside={monthOf(day) !== month} entries={entries.get(day)!} />
            ))}
          </tr>
        ))}
      </tbody>
    </Box>
  );
}

function DayCell({ day, outside, entries }: { day: string; outside: boolean; entries: readonly Entry[] }) {
  const t = useWords();
  const [all, setAll] = useState(false);
  const now = day === today();
  const hidden = all ? 0 : Math.max(0, entries.length - shown);
  return (
    <Box
      component="td"
      aria-label={dayName(day)}
      {...(now && { 'aria-current': 'date' as const })}
      sx={{
        height: 104,
        p: 0.5,
        bgcolor: (theme) => (outside ? theme.palette.tokens.sunken : 'transparent'),
      }}
    >
      <Box
        component="span"
        sx={{
          display: 'inline-block',
          minWidth: 24,
          textAlign: 'center',
          mb: 0.5,
          px: 0.5,
          borderRadius: 0.5,
          fontSize: '0.75rem',
          lineHeight: '20px',
          fontVariantNumeric: 'tabular-nums',
          fontWeight: now ? 650 : 500,
          color: now ? 'primary.contrastText' : 'text.secondary',
          bgcolor: now ? 'primary.main' : 'transparent',
        }}
      >
        {Number(day.slice(8))}
      </Box>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.25 }}>
        {entries.slice(0, entries.length - hidden).map((entry) => (
          <Box component="li" key={entry.key} data-line sx={{ minWidth: 0 }}>
            <EntryLink entry={entry} clipped />
          </Box>
        ))}
      </Box>
      {hidden > 0 && (
        <ButtonBase
          onClick={() => setAll(true)}
          sx={{ px: 0.5, minHeight: 24, fontSize: '0.75rem', color: 'text.secondary', borderRadius: 0.5 }}
        >
          {t('calendar.more', { smart_count: hidden })}
        </ButtonBase>
      )}
    </Box>
  );
}
