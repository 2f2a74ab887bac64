import { useMutation, useQueryClient } from '@tanstack/react-query';
import { act, type CaseKind } from '../api/cases.js';

interface Step {
  action: string;
  body: Record<string, unknown>;
}

/** Takes a step, then looks at everything again: a step moves lists, tasks, reports and other cases too. */
export function useAct(kind: CaseKind, id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ action, body }: Step) => act(kind, id, action, body),
    onSuccess: () => queries.invalidateQueries(),
  });
}
