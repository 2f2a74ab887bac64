import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import LateIcon from '@mui/icons-material/ErrorOutlineOutlined';
import SoonIcon from '@mui/icons-material/ScheduleOutlined';
import HoldIcon from '@mui/icons-material/PauseCircleOutlined';
import StopIcon from '@mui/icons-material/BlockOutlined';

export type Tone = 'quiet' | 'accent' | 'soon' | 'late' | 'done' | 'held' | 'stopped';

const icons = { soon: SoonIcon, late: LateIcon, done: DoneIcon, held: HoldIcon, stopped: StopIcon } as const;

/** A state in a word. Colour never speaks alone: signals carry their icon and the word. */
export function Tag({ tone = 'quiet', children }: { tone?: Tone; children: ReactNode }) {
  const Icon = tone in icons ? icons[tone as keyof typeof icons] : null;
  return (
    <Box
      component="span"
      sx={(theme) => {
        const { tokens } = theme.palette;
        const [color, background] = {
          quiet: [tokens.ink, tokens.sunken],
          accent: [tokens.accent, tokens.accentTint],
          soon: [tokens.amber, tokens.amberTint],
          late: [tokens.red, tokens.redTint],
          done: [tokens.green, tokens.greenTint],
          held: [tokens.amber, tokens.amberTint],
          stopped: [tokens.muted, tokens.sunken],
        }[tone];
        return {
          display: 'inline-flex',
          alignItems: 'center',
          gap: 0.5,
          height: 24,
          px: 1,
          borderRadius: '6px',
          fontSize: '0.8125rem',
          fontWeight: 550,
          whiteSpace: 'nowrap',
          color,
          background,
          '& svg': { fontSize: 14 },
        };
      }}
    >
      {Icon && <Icon aria-hidden />}
      {children}
    </Box>
  );
}
