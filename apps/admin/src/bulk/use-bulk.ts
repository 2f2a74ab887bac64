import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { BulkKind } from '../api/bulk.js';
import { act } from '../api/cases.js';
import { Problem } from '../api/problem.js';
import type { BulkStep } from '../api/views.js';
import { readAgain } from '../data/changes.js';
import { useMessage } from '../ui/use-message.js';

/** How it went in one case; null while it is waited for. */
export type Outcome = { done: true } | { done: false; why: string } | null;

/** So many cases are asked at once: each is a request of its own, and nobody else should wait for all of them. */
const atOnce = 3;

/**
 * Takes one step in many cases, each by its own route and under a key of its own: what one refuses, the others do not
 * notice.
 */
export function useBulk(kind: BulkKind) {
  const queries = useQueryClient();
  const message = useMessage();
  const [outcomes, setOutcomes] = useState<Readonly<Record<string, Outcome>> | null>(null);
  const reasonOf = (problem: unknown) =>
    problem instanceof Problem && problem.reasons.length > 0 ? problem.reasons.join(' ') : message(problem);

  const run = async ({ name, can }: BulkStep, body: Record<string, unknown>) => {
    setOutcomes(Object.fromEntries(can.map(({ id }) => [id, null])));
    const waiting = can.map(({ id }) => id);
    const worker = async () => {
      for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
        const told = id;
        const outcome: Outcome = await act(kind, told, name, body).then(
          () => ({ done: true }),
          (problem: unknown) => ({ done: false, why: reasonOf(problem) }),
        );
        setOutcomes((known) => ({ ...known, [told]: outcome }));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    await readAgain(queries);
  };
  return { outcomes, run };
}
