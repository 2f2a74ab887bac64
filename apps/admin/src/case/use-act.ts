import { useMutation, useQueryClient } from '@tanstack/react-query';
import { act, type AnyCaseKind } from '../api/cases.js';
import { readAgain } from '../data/changes.js';

interface Step {
  action: string;
  body: Record<string, unknown>;
}

export type Take = (action: string, body: Record<string, unknown>) => Promise<void>;

/**
 * Takes a step, then looks at everything again: a step moves lists, tasks, reports and other cases too.
 * @param take how it is taken, where that is no step of the case's lifecycle
 */
export function useAct(
  kind: AnyCaseKind,
  id: string,
  take: Take = (action, body) => act(kind, id, action, body),
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ action, body }: Step) => take(action, body),
    onSuccess: () => readAgain(queries),
  });
}
