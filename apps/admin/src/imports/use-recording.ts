import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { recordPast } from '../api/imports.js';
import { Problem } from '../api/problem.js';
import type { PastRecorded, PastRow } from '../api/views.js';
import { readAgain } from '../data/changes.js';
import { useMessage } from '../ui/use-message.js';

/** What became of a row; null while it is waited for. */
export type RowOutcome = { recorded: PastRecorded } | { refused: string } | null;
export type RowOutcomes = ReadonlyMap<number, RowOutcome>;

/** So many rows at once: each is a request of its own, and nobody else should wait for all of them. */
const atOnce = 3;

/** Records rows one by one, each under its own content: what one refuses, the others do not notice. */
export function useRecording() {
  const queries = useQueryClient();
  const message = useMessage();
  const [outcomes, setOutcomes] = useState<RowOutcomes | null>(null);
  const whyNot = (problem: unknown): string => {
    if (!(problem instanceof Problem)) return message(problem);
    const said = [...problem.reasons, ...Object.values(problem.fieldErrors)];
    return said.length > 0 ? said.join(' ') : message(problem);
  };
  const run = async (rows: readonly PastRow[]) => {
    setOutcomes(new Map(rows.map(({ line }) => [line, null])));
    const waiting = [...rows];
    const worker = async () => {
      for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) {
        const { line, past } = row;
        if (past === null) continue;
        const outcome: RowOutcome = await recordPast(past).then(
          (recorded) => ({ recorded }),
          (problem: unknown) => ({ refused: whyNot(problem) }),
        );
        setOutcomes((known) => new Map(known).set(line, outcome));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    await readAgain(queries);
  };
  return { outcomes, run, forget: () => setOutcomes(null) };
}
