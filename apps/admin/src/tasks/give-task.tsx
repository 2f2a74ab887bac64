import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import GiveIcon from '@mui/icons-material/PersonAddAltOutlined';
import { taskPeople } from '../api/tasks.js';
import type { TaskPlace, TaskView } from '../api/views.js';
import { useMe } from '../data/use-me.js';
import { useWords } from '../i18n/use-words.js';
import { ToolButton } from '../ui/tool-button.js';
import { useChangeTask } from './use-change-task.js';

/** Everybody to whom a task of this place may be given, oneself first. */
export function useTaskPeople(place: TaskPlace, enabled: boolean) {
  const { data: me } = useMe();
  const { data = [] } = useQuery({
    queryKey: ['task-people', place],
    queryFn: () => taskPeople(place),
    enabled,
  });
  const mine = (id: string) => (id === me?.person.id ? 0 : 1);
  return { people: [...data].sort((a, b) => mine(a.id) - mine(b.id)), meId: me?.person.id };
}

/** Gives a task to somebody who may see to it, or back to whoever comes first. */
export function GiveTask({ task }: { task: TaskView }) {
  const t = useWords();
  const { change, isPending } = useChangeTask(task.id);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const place = { caseKind: task.case.kind, caseId: task.case.id, forRole: task.forRole };
  const { people, meId } = useTaskPeople(place, anchor !== null);
  const give = (id: string | null, name: string) => {
    setAnchor(null);
    change({ assigneeId: id }, id ? t('task.given', { name }) : t('task.free'));
  };
  return (
    <>
      <ToolButton
        label={t('task.give')}
        shortcut="a"
        disabled={isPending}
        opens={anchor !== null}
        onClick={setAnchor}
      >
        <GiveIcon />
      </ToolButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {people.map(({ id, name }) => (
          <MenuItem key={id} selected={id === task.assignee?.id} onClick={() => give(id, name)}>
            {id === meId ? t('task.me', { name }) : name}
          </MenuItem>
        ))}
        <MenuItem selected={task.assignee === null} onClick={() => give(null, '')}>
          {t('task.nobody')}
        </MenuItem>
      </Menu>
    </>
  );
}
