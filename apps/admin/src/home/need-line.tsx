import { useNotify, useUpdate } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useWords } from '../i18n/use-words.js';
import { Due, When } from '../ui/due.js';
import { TextLink } from '../ui/text-link.js';
import { useMessage } from '../ui/use-message.js';
import type { Need } from './needs.js';

/** One thing to do: what, in which case, until when. */
export function NeedLine({ need }: { need: Need }) {
  const t = useWords();
  const { task } = need;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr auto', sm: '148px 1fr auto' },
        columnGap: 2,
        rowGap: 0.25,
        alignItems: 'start',
        py: 1.5,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ fontSize: '0.875rem', lineHeight: '24px', gridColumn: { xs: '1 / -1', sm: 1 } }}>
        {need.task || need.isReport ? <Due value={need.dueAt} /> : <When value={need.dueAt} />}
        {need.since && (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {t('home.since')} <When value={need.since} />
          </Box>
        )}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <TextLink to={need.to} plain>
          {need.sentence}
        </TextLink>
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
          {need.about}
          <Box component="span" sx={{ ml: 1, fontSize: '0.75rem', whiteSpace: 'nowrap' }}>
            {need.reference}
          </Box>
        </Box>
      </Box>
      {task && <DoneButton id={task.id} label={t('home.taskDone', { task: task.sentence })} />}
    </Box>
  );
}

function DoneButton({ id, label }: { id: string; label: string }) {
  const t = useWords();
  const notify = useNotify();
  const message = useMessage();
  const queries = useQueryClient();
  const [update, { isPending }] = useUpdate();
  const mark = () =>
    void update(
      'tasks',
      { id, data: { done: true }, previousData: { id, done: false } },
      {
        onSuccess: () => {
          notify(t('home.taskMarked'), { type: 'success' });
          void queries.invalidateQueries({ queryKey: ['tasks'] });
        },
        onError: (problem) => notify(message(problem), { type: 'error' }),
      },
    );
  return (
    <Button size="small" aria-label={label} disabled={isPending} onClick={mark}>
      {t('home.taskDoneShort')}
    </Button>
  );
}
