import Box from '@mui/material/Box';
import BoardIcon from '@mui/icons-material/ViewKanbanOutlined';
import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import MapIcon from '@mui/icons-material/MapOutlined';
import TableIcon from '@mui/icons-material/TableRowsOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import { NavLink, useSearchParams } from 'react-router-dom';
import type { Key } from '../i18n/en.js';
import { useWords } from '../i18n/use-words.js';

export interface Shape {
  to: string;
  label: Key;
  icon: SvgIconComponent;
}

const exchangeShapes: readonly Shape[] = [
  { to: '/exchanges', label: 'view.table', icon: TableIcon },
  { to: '/exchanges/board', label: 'view.board', icon: BoardIcon },
  { to: '/exchanges/calendar', label: 'view.calendar', icon: CalendarIcon },
  { to: '/exchanges/map', label: 'view.map', icon: MapIcon },
];

/** The same list in another shape: the filters go along. */
export function ViewSwitch({ views = exchangeShapes }: { views?: readonly Shape[] }) {
  const t = useWords();
  const [params] = useSearchParams();
  const filter = params.get('filter');
  const search = filter ? `?${new URLSearchParams({ filter, displayedFilters: '{}' }).toString()}` : '';
  return (
    <Box
      component="nav"
      aria-label={t('view.label')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mb: 1.5, ml: -1 }}
    >
      {views.map(({ to, label, icon: Icon }) => (
        <Box
          key={to}
          component={NavLink}
          to={{ pathname: to, search }}
          end
          sx={{
            display: 'inline-flex',
            alignItems: 'center',
            gap: 0.75,
            px: 1,
            minHeight: { xs: 44, md: 32 },
            borderRadius: 1,
            fontSize: '0.875rem',
            fontWeight: 500,
            color: 'text.secondary',
            textDecoration: 'none',
            '& svg': { fontSize: 18, display: { xs: 'none', sm: 'block' } },
            '&:hover': { color: 'text.primary', bgcolor: (theme) => theme.palette.tokens.sunken },
            '&.active': { color: 'text.primary', fontWeight: 600, '& svg': { color: 'primary.main' } },
          }}
        >
          <Icon aria-hidden />
          {t(label)}
        </Box>
      ))}
    </Box>
  );
}
