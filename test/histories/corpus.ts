import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';

const folder = path.join(import.meta.dirname, 'corpus');

export interface Recorded {
  /** `<release>/<scenario>` */
  readonly name: string;
  readonly workflowId: string;
  readonly history: unknown;
}

/** The histories of every release that has been recorded. */
export function corpus(): Recorded[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => ({
      name: file.slice(0, -'.json'.length),
      ...(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Omit<Recorded, 'name'>),
    }));
}

/** The release whose histories are to be kept; null on an ordinary run, which keeps nothing. */
export const release = process.env['WAYMARK_RECORD_HISTORIES'] ?? null;

type History = Parameters<typeof historyToJSON>[0];

/** Process number and name of the machine tell nothing about the case. */
const withoutMachine = (key: string, value: unknown) => (key === 'identity' ? 'recorded' : value);

/**
 * Keeps a history for all later releases to replay. One that is kept already stays as it was recorded: it is what that
 * release did.
 */
export function keep(scenario: string, workflowId: string, history: History): void {
  if (release === null) return;
  const file = path.join(folder, release, `${scenario}.json`);
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  const recorded = { workflowId, history: JSON.parse(historyToJSON(history), withoutMachine) as unknown };
  writeFileSync(file, `${JSON.stringify(recorded)}\n`);
}
