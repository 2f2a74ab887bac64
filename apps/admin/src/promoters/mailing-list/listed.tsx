import { useListContext, useNotify } from 'react-admin';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { takeOffList } from '../../api/mailing-list.js';
import type { MailingListRow } from '../../api/views.js';
import { readAgain } from '../../data/changes.js';
import { useWords } from '../../i18n/use-words.js';
import { useLineKeys } from '../../keys/use-line-keys.js';
import { When } from '../../ui/due.js';
import { Line } from '../../ui/line.js';
import { RowsSkeleton } from '../../ui/skeletons.js';
import { EmptyState, ErrorState } from '../../ui/states.js';
import { useMessage } from '../../ui/use-message.js';

/** Everybody on the list, one in each line. */
export function Listed() {
  const t = useWords();
  const { data, error, isPending, refetch } = useListContext<MailingListRow>();
  const lines = useLineKeys<HTMLUListElement>();
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending) return <RowsSkeleton />;
  if (data.length === 0) return <EmptyState title={t('mailingList.none')} help={t('mailingList.noneHelp')} />;
  return (
    <Box
      component="ul"
      ref={lines}
      sx={{
        m: 0,
        px: { xs: 2, md: 3 },
        py: 1,
        listStyle: 'none',
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
      }}
    >
      {data.map((row) => (
        <Member key={row.id} row={row} />
      ))}
    </Box>
  );
}

function Member({ row }: { row: MailingListRow }) {
  const t = useWords();
  const notify = useNotify();
  const message = useMessage();
  const queries = useQueryClient();
  const { id, name, email, organisation, addedAt, unsubscribedAt } = row;
  const remove = useMutation({
    mutationFn: () => takeOffList(id),
    onSuccess: async () => {
      notify(t('mailingList.removed', { name }), { type: 'success' });
      await readAgain(queries);
    },
    onError: (problem) => notify(message(problem), { type: 'error' }),
  });
  return (
    <Line
      lead={<When value={unsubscribedAt ?? addedAt} />}
      // Whoever took themselves off stays known as that: forgotten, they would be put on it again.
      tools={
        unsubscribedAt === null && (
          <Button
            size="small"
            disabled={remove.isPending}
            aria-label={t('mailingList.removeOne', { name })}
            onClick={() => remove.mutate()}
          >
            {t('mailingList.remove')}
          </Button>
        )
      }
    >
      <Box sx={{ fontWeight: 550, overflowWrap: 'anywhere' }}>{name}</Box>
      <Box sx={{ fontSize: '0.875rem', color: 'text.secondary', overflowWrap: 'anywhere' }}>
        {[email === name ? null : email, organisation].filter(Boolean).join(' · ')}
      </Box>
    </Line>
  );
}
