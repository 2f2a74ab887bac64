import Box from '@mui/material/Box';
import type { TaskView } from '../api/views.js';
import { useMe } from '../data/use-me.js';
import { day } from '../i18n/dates.js';
import { useWords } from '../i18n/use-words.js';

/** Who wrote a task, who sees to it, until when it is put off: only what there is to say. */
export function TaskNotes({ task }: { task: TaskView }) {
  const t = useWords();
  const { data: me } = useMe();
  const you = (person: { id: string; name: string }) =>
    person.id === me?.person.id ? t('task.you') : person.name;
  const notes = [
    task.madeBy && t('task.by', { name: you(task.madeBy) }),
    task.assignee && t('task.with', { name: you(task.assignee) }),
    task.snoozedUntil && t('task.until', { day: day(task.snoozedUntil) }),
    task.doneBy && t('task.doneBy', { name: you(task.doneBy) }),
  ].filter((note) => typeof note === 'string');
  if (notes.length === 0) return null;
  return <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{notes.join(' · ')}</Box>;
}
