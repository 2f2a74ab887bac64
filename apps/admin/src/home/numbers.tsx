import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { Link } from 'react-router-dom';
import type { HomeView } from '../api/views.js';
import type { Key } from '../i18n/en.js';
import { useWords } from '../i18n/use-words.js';
import { listPath } from './list-path.js';

interface Figure {
  value: number;
  label: Key;
  /** A place on this page … */
  at?: string;
  /** … or the list that it counts. */
  to?: string;
}

/** How much there is of each, and the way to it. What is nothing is not counted, but for what needs me. */
export function Numbers({ home }: { home: HomeView }) {
  const t = useWords();
  const { needs, needsTotal, slips, waits, tasks } = home;
  const later = needs.filter(({ forNow }) => !forNow).length;
  const open = { done: false, asleep: false };
  const figures: Figure[] = [
    { value: needsTotal - later, label: 'home.number.now', at: 'needs' },
    { value: slips.length, label: 'home.number.slips', at: 'slips' },
    { value: waits.reduce((sum, wait) => sum + wait.cases, 0), label: 'home.number.waits', at: 'waits' },
    { value: tasks.mine, label: 'home.number.mine', to: listPath('tasks', { ...open, held: 'mine' }) },
    {
      value: tasks.asleep,
      label: 'home.number.asleep',
      to: listPath('tasks', { done: false, asleep: true }),
    },
    { value: tasks.others, label: 'home.number.others', to: listPath('tasks', { ...open, held: 'others' }) },
  ];
  return (
    <Box
      component="ul"
      sx={{
        m: 0,
        mb: 3,
        p: 0,
        listStyle: 'none',
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 1,
        rowGap: 0.5,
        ml: -1,
      }}
    >
      {figures
        .filter(({ value, label }) => value > 0 || label === 'home.number.now')
        .map((figure) => (
          <li key={figure.label}>
            <FigureLink {...figure} text={t(figure.label, { smart_count: figure.value })} />
          </li>
        ))}
    </Box>
  );
}

function FigureLink({ value, text, at, to }: Figure & { text: string }) {
  const way = to ? { component: Link, to } : { onClick: () => goTo(at ?? '') };
  return (
    <ButtonBase
      {...way}
      sx={{
        px: 1,
        minHeight: { xs: 44, md: 32 },
        gap: 0.75,
        borderRadius: 1,
        alignItems: 'baseline',
        fontSize: '0.875rem',
        color: 'text.secondary',
        '&:hover': { bgcolor: (theme) => theme.palette.tokens.sunken, color: 'text.primary' },
      }}
    >
      <Box
        component="strong"
        sx={{
          fontSize: '1.25rem',
          fontWeight: 650,
          color: 'text.primary',
          fontVariantNumeric: 'tabular-nums',
        }}
      >
        {value}
      </Box>
      {text}
    </ButtonBase>
  );
}

/** The eyes and the keyboard both go there. */
function goTo(id: string): void {
  const place = document.getElementById(id);
  place?.scrollIntoView({ block: 'start' });
  place?.focus({ preventScroll: true });
}
