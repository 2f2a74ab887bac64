import { useState } from 'react';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import LaterIcon from '@mui/icons-material/SnoozeOutlined';
import type { TaskView } from '../api/views.js';
import { day, today } from '../i18n/dates.js';
import { useWords } from '../i18n/use-words.js';
import { laterDays } from './later-days.js';
import { ToolButton } from '../ui/tool-button.js';
import { useChangeTask } from './use-change-task.js';

/** Puts a task off to one of a few days; nobody is asked for it before. */
export function SnoozeTask({ task }: { task: TaskView }) {
  const t = useWords();
  const { change, isPending } = useChangeTask(task.id);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choose = (until: string | null) => {
    setAnchor(null);
    change({ snoozedUntil: until }, until ? t('task.snoozedTo', { day: day(until) }) : t('task.awake'));
  };
  return (
    <>
      <ToolButton
        label={t('task.snooze')}
        shortcut="s"
        disabled={isPending}
        opens={anchor !== null}
        onClick={setAnchor}
      >
        <LaterIcon />
      </ToolButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {laterDays(today()).map(({ label, until }) => (
          <MenuItem
            key={label}
            onClick={() => choose(until)}
            sx={{ gap: 3, justifyContent: 'space-between' }}
          >
            {t(label)}
            <span>{day(until)}</span>
          </MenuItem>
        ))}
        {task.snoozedUntil && <MenuItem onClick={() => choose(null)}>{t('task.wake')}</MenuItem>}
      </Menu>
    </>
  );
}
