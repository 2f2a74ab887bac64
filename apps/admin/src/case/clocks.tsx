import Box from '@mui/material/Box';
import type { AnyCaseKind } from '../api/cases.js';
import type { ClockView } from '../api/views.js';
import { When } from '../ui/due.js';
import { Panel } from '../ui/panel.js';
import { useWords } from '../i18n/use-words.js';
import { ReminderWays } from './reminder-ways.js';

interface Props {
  kind: AnyCaseKind;
  id: string;
  clocks: readonly ClockView[];
}

/** What Waymark will do by itself, soonest first, and for the secretariat what to do about each reminder. */
export function Clocks({ kind, id, clocks }: Props) {
  const t = useWords();
  if (clocks.length === 0) return null;
  const next = clocks.find(({ actions }) => actions.length > 0);
  return (
    <Panel plain title={t('case.clocks')}>
      <Box component="ol" sx={{ p: 0, listStyle: 'none', display: 'grid', gap: 1.25 }}>
        {clocks.slice(0, 6).map((clock) => (
          <Box component="li" key={clock.key} sx={{ fontSize: '0.875rem', lineHeight: 1.45 }}>
            <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 1 }}>
              <Box sx={{ fontWeight: 600 }}>
                <When value={clock.day} />
              </Box>
              {clock !== next && <ReminderWays kind={kind} id={id} clock={clock} next={false} />}
            </Box>
            <Box sx={{ color: 'text.secondary' }}>{clock.sentence}</Box>
            {clock === next && <ReminderWays kind={kind} id={id} clock={clock} next />}
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
