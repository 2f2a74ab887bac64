import BoardIcon from '@mui/icons-material/ViewKanbanOutlined';
import TableIcon from '@mui/icons-material/TableRowsOutlined';
import type { Shape } from '../../exchanges/view-switch.js';

/** The shapes that a list of applications has. */
export const applicationShapes: readonly Shape[] = [
  { to: '/promoter-applications', label: 'view.table', icon: TableIcon },
  { to: '/promoter-applications/board', label: 'view.board', icon: BoardIcon },
];
