import Box from '@mui/material/Box';
import DoneIcon from '@mui/icons-material/CheckOutlined';
import UndoIcon from '@mui/icons-material/UndoOutlined';
import type { TaskView } from '../api/views.js';
import { useWords } from '../i18n/use-words.js';
import { ToolButton } from '../ui/tool-button.js';
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
