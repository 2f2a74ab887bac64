import { useNotify, useUpdate } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { readAgain } from '../data/changes.js';
import { useMessage } from '../ui/use-message.js';

interface Change {
  done?: boolean;
  snoozedUntil?: string | null;
  assigneeId?: string | null;
}

/** Ticks a task off, puts it off or gives it to somebody, and says that it is so once it is. */
export function useChangeTask(id: string) {
  const notify = useNotify();
  const message = useMessage();
  const queries = useQueryClient();
  const [update, { isPending }] = useUpdate();
  const change = (data: Change, said: string) =>
    void update(
      'tasks',
      { id, data, previousData: {} as { id: string } },
      {
        onSuccess: () => {
          notify(said, { type: 'success' });
          void readAgain(queries);
        },
        onError: (problem) => notify(message(problem), { type: 'error' }),
      },
    );
  return { change, isPending };
}
