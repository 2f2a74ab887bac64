import { stageEdges } from './reach.js';
import type { LifecycleShape } from './shape.js';

/** A column of a board: one stage, with the cases that stand in it. */
export interface BoardColumn<Row> {
  readonly stage: string;
  readonly rows: readonly Row[];
}

/**
 * Deals cases out to columns. Nothing can fall between two of them: a stage that the lifecycle does not know, or that
 * was to be left out, gets a column of its own as soon as one case stands in it.
 * @param lifecycle gives the columns that are always there, in its order: the stages of cases that are not over
 * @param rows anything that stands in a stage
 * @returns every row in exactly one column, in the order it came in
 */
export function boardColumns<Row extends { readonly stage: string }>(
  { stages }: Pick<LifecycleShape, 'stages'>,
  rows: readonly Row[],
): BoardColumn<Row>[] {
  const usual = Object.keys(stages).filter((stage) => !stages[stage]!.over);
  const others = rows.map(({ stage }) => stage).filter((stage) => !usual.includes(stage));
  const rank = (stage: string) => {
    const at = Object.keys(stages).indexOf(stage);
    return at === -1 ? Infinity : at;
  };
  const late = [...new Set(others)].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
  return [...usual, ...late].map((stage) => ({ stage, rows: rows.filter((row) => row.stage === stage) }));
}

/**
 * The stages into which an action can bring a case: its own, or that into which the case then goes on by itself.
 * @param action its name in the lifecycle
 * @param stage where the case stands
 * @returns none for an action that leaves the case where it is, or does not belong to the stage
 */
export function stagesAfter(lifecycle: LifecycleShape, action: string, stage: string): string[] {
  const known = lifecycle.actions[action];
  if (!known || known.from === 'new' || !known.from.includes(stage)) return [];
  const edges = stageEdges(lifecycle).filter(({ from }) => from === stage);
  const own = edges.filter(({ label }) => label === action);
  const byItself = known.to === 'same' ? edges.filter(({ label }) => label.startsWith('(')) : [];
  return [...new Set([...own, ...byItself].map(({ to }) => to))];
}
