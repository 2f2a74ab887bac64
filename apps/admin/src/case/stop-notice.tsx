import Box from '@mui/material/Box';
import HoldIcon from '@mui/icons-material/PauseCircleOutlined';
import StopIcon from '@mui/icons-material/BlockOutlined';
import { dayWithYear } from '../i18n/dates.js';
import { useWords } from '../i18n/use-words.js';

interface Props {
  /** It will go on; else it is over before its time. */
  held: boolean;
  label: string;
  since: string;
  reason?: string | undefined;
}

/** The case stands still or has ended before its time. Nobody may miss it. */
export function StopNotice({ held, label, since, reason }: Props) {
  const t = useWords();
  const Icon = held ? HoldIcon : StopIcon;
  return (
    <Box
      sx={({ palette: { tokens } }) => ({
        display: 'flex',
        gap: 1.5,
        p: 2,
        borderRadius: 1,
        border: `1px solid ${held ? tokens.amber : tokens.red}`,
        background: held ? tokens.amberTint : tokens.redTint,
      })}
    >
      <Icon aria-hidden sx={{ color: held ? 'warning.main' : 'error.main', mt: '2px' }} />
      <Box>
        <Box sx={{ fontWeight: 650 }}>
          {label}
          <Box component="span" sx={{ fontWeight: 400, ml: 1, fontSize: '0.875rem' }}>
            {t('case.since', { date: dayWithYear(since) })}
          </Box>
        </Box>
        {reason && <Box sx={{ fontSize: '0.9375rem', mt: 0.25 }}>“{reason}”</Box>}
      </Box>
    </Box>
  );
}
