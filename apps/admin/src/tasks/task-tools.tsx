import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import DoneIcon from '@mui/icons-material/CheckOutlined';
import UndoIcon from '@mui/icons-material/UndoOutlined';
import type { TaskView } from '../api/views.js';
import { useWords } from '../i18n/use-words.js';
import { GiveTask } from './give-task.js';
import { SnoozeTask } from './snooze-task.js';
import { useChangeTask } from './use-change-task.js';

/** What can be done with a task where it stands: done, later, somebody else. Each has its key. */
export function TaskTools({ task }: { task: TaskView }) {
  const t = useWords();
  const { change, isPending } = useChangeTask(task.id);
  return (
    <Box role="group" aria-label={task.sentence} sx={{ display: 'flex', gap: 0.5 }}>
      {task.done ? (
        <ToolButton
          label={t('task.reopen')}
          shortcut="d"
          disabled={isPending}
          onClick={() => change({ done: false }, t('task.reopened'))}
        >
          <UndoIcon />
        </ToolButton>
      ) : (
        <>
          <ToolButton
            label={t('task.done')}
            shortcut="d"
            disabled={isPending}
            onClick={() => change({ done: true }, t('task.marked'))}
          >
            <DoneIcon />
          </ToolButton>
          <SnoozeTask task={task} />
          <GiveTask task={task} />
        </>
      )}
    </Box>
  );
}

interface ToolProps {
  label: string;
  /** The letter that presses it while its line has the focus. */
  shortcut: string;
  disabled?: boolean;
  /** Set for a button that opens a menu: is it open? */
  opens?: boolean;
  onClick: (anchor: HTMLElement) => void;
  children: ReactNode;
}

/** A small button with its name and key in the tooltip, large enough for a thumb. */
export function ToolButton({ label, shortcut, disabled = false, opens, onClick, children }: ToolProps) {
  return (
    <Tooltip title={`${label} (${shortcut})`}>
      <span>
        <IconButton
          aria-label={label}
          data-key={shortcut}
          disabled={disabled}
          {...(opens !== undefined && { 'aria-haspopup': 'menu', 'aria-expanded': opens })}
          onClick={(event) => onClick(event.currentTarget)}
          sx={{ width: { xs: 44, md: 32 }, height: { xs: 44, md: 32 } }}
        >
          {children}
        </IconButton>
      </span>
    </Tooltip>
  );
}
