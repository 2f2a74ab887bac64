import Box from '@mui/material/Box';
import DeadlineIcon from '@mui/icons-material/FlagOutlined';
import VisitIcon from '@mui/icons-material/PlaceOutlined';
import { Link } from 'react-router-dom';
import { today } from '../i18n/dates.js';
import { useWords } from '../i18n/use-words.js';
import { visuallyHidden } from '../ui/visually-hidden.js';
import type { Entry } from './entries.js';

interface Props {
  entry: Entry;
  /** One line only, where days are narrow. */
  clipped?: boolean;
}

/** One entry of a day: its kind by icon and word, the case by name. */
export function EntryLink({ entry, clipped = false }: Props) {
  const t = useWords();
  const { kind, row } = entry;
  const late = kind === 'deadline' && row.until !== null && row.until < today();
  const Icon = kind === 'visit' ? VisitIcon : DeadlineIcon;
  const word = t(late ? 'calendar.late' : kind === 'visit' ? 'calendar.visit' : 'calendar.deadline');
  return (
    <Box
      component={Link}
      to={`/exchanges/${row.id}/show`}
      title={`${word}: ${row.title}. ${row.waitingSentence}`}
      sx={{
        display: 'flex',
        // What is hidden inside counts from here, and makes no page wider.
        position: 'relative',
        alignItems: clipped ? 'center' : 'flex-start',
        gap: 0.5,
        px: 0.5,
        py: { xs: 1, md: 0.25 },
        borderRadius: 0.5,
        // Large enough to be hit, also between others.
        minHeight: { xs: 32, md: 24 },
        fontSize: { xs: '0.875rem', md: '0.75rem' },
        lineHeight: 1.4,
        color: late ? 'error.main' : 'text.primary',
        textDecoration: 'none',
        bgcolor: (theme) => (kind === 'visit' ? theme.palette.tokens.accentTint : 'transparent'),
        '&:hover': { textDecoration: 'underline' },
        '& svg': { fontSize: 14, flexShrink: 0, color: late ? 'error.main' : 'text.secondary' },
      }}
    >
      <Icon aria-hidden />
      <Box component="span" sx={visuallyHidden}>
        {word}:{' '}
      </Box>
      <Box
        component="span"
        sx={
          clipped ? { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 } : {}
        }
      >
        {row.title || row.reference}
      </Box>
    </Box>
  );
}
