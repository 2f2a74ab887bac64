import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import LateIcon from '@mui/icons-material/ErrorOutlineOutlined';
import SoonIcon from '@mui/icons-material/ScheduleOutlined';
import { day, daysBetween, fromNow, moment, today } from '../i18n/dates.js';
import { useWords } from '../i18n/use-words.js';

/** A day, with the full moment and its distance in the tooltip. */
export function When({ value }: { value: string | null | undefined }) {
  if (!value) return null;
  return (
    <Tooltip title={`${moment(value)}${value.length > 10 ? ' (Brussels)' : ''} · ${fromNow(value)}`}>
      <Box
        component="time"
        dateTime={value}
        sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}
      >
        {day(value)}
      </Box>
    </Tooltip>
  );
}

/** A day by which something is due: says late or soon in words too. */
export function Due({ value, quiet = false }: { value: string | null | undefined; quiet?: boolean }) {
  const t = useWords();
  if (!value) return null;
  const days = daysBetween(today(), value);
  const late = days < 0;
  const soon = !late && days <= 3;
  if (quiet || (!late && !soon)) return <When value={value} />;
  const Icon = late ? LateIcon : SoonIcon;
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        // Beside something that needs its room the distance goes below the day.
        flexWrap: 'wrap',
        columnGap: 0.5,
        fontWeight: 550,
        whiteSpace: 'nowrap',
        color: late ? 'error.main' : 'warning.main',
      }}
    >
      <Icon aria-hidden sx={{ fontSize: 15 }} />
      <When value={value} />
      <span>{late ? t('time.late') : fromNow(value)}</span>
    </Box>
  );
}
