import { useState } from 'react';
import { useGetList } from 'react-admin';
import { taskAudiences } from '@waymark/domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { CaseKind } from '../api/cases.js';
import type { TaskView } from '../api/views.js';
import { useWords } from '../i18n/use-words.js';
import { Due } from '../ui/due.js';
import { Panel } from '../ui/panel.js';
import { TaskNotes } from './task-notes.js';
import { TaskTools } from './task-tools.js';
import { WriteTask } from './write-task.js';

interface Props {
  kind: CaseKind;
  id: string;
  /** The viewer's own roles in this case. */
  myRoles: readonly string[];
  /** What the roles of this case are called here. */
  names: Readonly<Record<string, string>>;
}

/** The open tasks of a case that are the viewer's to see, and the way to write one. */
export function CaseTasks({ kind, id, myRoles, names }: Props) {
  const t = useWords();
  const [writing, setWriting] = useState(false);
  const { data = [] } = useGetList<TaskView>('tasks', {
    filter: { caseId: id, done: false },
    sort: { field: 'dueAt', order: 'ASC' },
    pagination: { page: 1, perPage: 50 },
  });
  const audiences = taskAudiences[kind]
    .filter((role) => myRoles.includes('secretariat') || myRoles.includes(role))
    .map((value) => ({ value, label: names[value] ?? value }));
  if (audiences.length === 0) return null;
  return (
    <Panel plain title={t('task.ofCase')}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 2 }}>
        {data.map((task) => (
          <Box component="li" key={task.id} sx={{ fontSize: '0.875rem', lineHeight: 1.45 }}>
            <Box sx={{ fontWeight: 550 }}>{task.sentence}</Box>
            <Box sx={{ color: 'text.secondary' }}>
              {myRoles.includes('secretariat') &&
                (task.forRole === 'secretariat'
                  ? t('task.for.secretariat')
                  : t('task.for', { name: names[task.forRole] ?? '' }))}{' '}
              <Due value={task.dueAt} />
            </Box>
            <TaskNotes task={task} />
            <Box sx={{ ml: -0.75 }}>
              <TaskTools task={task} />
            </Box>
          </Box>
        ))}
      </Box>
      <Button size="small" onClick={() => setWriting(true)} sx={{ mt: data.length > 0 ? 1.5 : 0 }}>
        {t('task.write')}
      </Button>
      {writing && (
        <WriteTask caseKind={kind} caseId={id} audiences={audiences} onClose={() => setWriting(false)} />
      )}
    </Panel>
  );
}
