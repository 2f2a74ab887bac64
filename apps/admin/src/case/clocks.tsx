import Box from '@mui/material/Box';
import type { ClockView } from '../api/views.js';
import { When } from '../ui/due.js';
import { Panel } from '../ui/panel.js';
import { useWords } from '../i18n/use-words.js';

/** What Waymark will do by itself, soonest first. */
export function Clocks({ clocks }: { clocks: readonly ClockView[] }) {
  const t = useWords();
  if (clocks.length === 0) return null;
  return (
    <Panel plain title={t('case.clocks')}>
      <Box component="ol" sx={{ p: 0, listStyle: 'none', display: 'grid', gap: 1.25 }}>
        {clocks.slice(0, 6).map((clock) => (
          <Box component="li" key={clock.key} sx={{ fontSize: '0.875rem', lineHeight: 1.45 }}>
            <Box sx={{ fontWeight: 600 }}>
              <When value={clock.day} />
            </Box>
            <Box sx={{ color: 'text.secondary' }}>{clock.sentence}</Box>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
