import type { HalfDay } from '@waymark/domain';
import Box from '@mui/material/Box';
import { useWords } from '../../i18n/use-words.js';

/** What happens in one half-day, in its order: when, what, where, with whom. */
export function Entries({ entries }: { entries: readonly HalfDay[] }) {
  const t = useWords();
  const timed = entries.some(({ time }) => time);
  return (
    <Box component="ul" sx={{ p: 0, m: 0, listStyle: 'none', display: 'grid', rowGap: 1 }}>
      {entries.map(({ time, what, place, people, note }, index) => (
        <Box
          component="li"
          key={index}
          sx={{
            display: 'grid',
            columnGap: 1.5,
            gridTemplateColumns: timed ? '44px minmax(0, 1fr)' : 'minmax(0, 1fr)',
          }}
        >
          {timed && <Box sx={{ fontVariantNumeric: 'tabular-nums', color: 'text.secondary' }}>{time}</Box>}
          <Box sx={{ overflowWrap: 'anywhere' }}>
            {what}
            <Box sx={{ fontSize: '0.875rem', color: 'text.secondary', '&:empty': { display: 'none' } }}>
              {[place, people && t('programme.with', { people })].filter(Boolean).join(' · ')}
            </Box>
            {note && <Box sx={{ fontSize: '0.875rem', whiteSpace: 'pre-line' }}>{note}</Box>}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
