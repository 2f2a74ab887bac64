import { ListBase, useListContext } from 'react-admin';
import Box from '@mui/material/Box';
import type { TaskView } from '../api/views.js';
import { useMe } from '../data/use-me.js';
import type { Key } from '../i18n/en.js';
import { useWords } from '../i18n/use-words.js';
import { useLineKeys } from '../keys/use-line-keys.js';
import { ListTools } from '../list/list-tools.js';
import { Pages } from '../list/pages.js';
import { Due, When } from '../ui/due.js';
import { Line } from '../ui/line.js';
import { Page } from '../ui/page.js';
import { RowsSkeleton } from '../ui/skeletons.js';
import { EmptyState, ErrorState } from '../ui/states.js';
import { TextLink } from '../ui/text-link.js';
import { TaskNotes } from './task-notes.js';
import { TaskTools } from './task-tools.js';

const open = { done: false, asleep: false };

/** Every task that is the viewer's to see: open, given to them, put off, with colleagues, done. */
export default function TaskList() {
  const t = useWords();
  const presets = [
    { label: t('task.preset.open'), filter: open },
    { label: t('task.preset.mine'), filter: { ...open, held: 'mine' } },
    { label: t('task.preset.asleep'), filter: { done: false, asleep: true } },
    { label: t('task.preset.others'), filter: { ...open, held: 'others' } },
    { label: t('task.preset.done'), filter: { done: true } },
  ];
  return (
    <ListBase resource="tasks" perPage={25} storeKey={false} filterDefaultValues={open}>
      <Page title={t('nav.tasks')}>
        <ListTools presets={presets} choices={[]} searchable />
        <Lines />
        <Pages />
      </Page>
    </ListBase>
  );
}

function Lines() {
  const t = useWords();
  const { data: me } = useMe();
  const list = useLineKeys<HTMLDivElement>();
  const { data, error, isPending, refetch, total } = useListContext<TaskView>();
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const secretariat = me?.roles.includes('secretariat') ?? false;
  return (
    <Box
      ref={list}
      sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1, px: 2, py: 0.5 }}
    >
      {isPending && <RowsSkeleton />}
      {total === 0 && <EmptyState title={t('task.emptyTitle')} help={t('task.empty')} />}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {(data ?? []).map((task) => (
          <Line key={task.id} lead={leadOf(task)} tools={<TaskTools task={task} />}>
            <TextLink to={`/${task.case.kind}s/${task.case.id}/show`} plain>
              {task.sentence}
            </TextLink>
            <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
              {task.case.title || task.case.reference}
              {secretariat && ` · ${t(`task.for.${task.forRole}` as Key)}`}
            </Box>
            <TaskNotes task={task} />
          </Line>
        ))}
      </Box>
    </Box>
  );
}

const leadOf = ({ done, doneAt, dueAt, openedAt }: TaskView) =>
  done ? <When value={doneAt} /> : dueAt ? <Due value={dueAt} /> : <When value={openedAt} />;
