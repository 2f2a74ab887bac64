import type { LifecycleShape } from './shape.js';

export interface Edge {
  readonly from: string;
  readonly to: string;
  /** The action, or in brackets the event of a step that happens by itself. */
  readonly label: string;
}

/** Every way from one stage into another, the ways back from a stop included. */
export function stageEdges(lifecycle: LifecycleShape): Edge[] {
  const byAction = Object.entries(lifecycle.actions).flatMap(([label, { from, to, backTo }]) => {
    if (from === 'new' || to === 'same') return [];
    return from.flatMap((stage) =>
      (to === 'back' ? (backTo?.[stage] ?? []) : [to]).map((target) => ({ from: stage, to: target, label })),
    );
  });
  const byAdvance = Object.entries(lifecycle.stages).flatMap(([from, stage]) =>
    (stage.advance ?? []).map(({ to, event }) => ({ from, to, label: `(${event})` })),
  );
  return [...byAction, ...byAdvance].filter(({ from, to }) => from !== to);
}

/** The stages a case can come into. */
export function reachedStages(lifecycle: LifecycleShape): Set<string> {
  const edges = stageEdges(lifecycle);
  const reached = new Set([lifecycle.initial]);
  for (let grown = true; grown;) {
    const next = edges.filter(({ from, to }) => reached.has(from) && !reached.has(to));
    for (const { to } of next) reached.add(to);
    grown = next.length > 0;
  }
  return reached;
}

/** The stages that a case can leave. */
export const stagesLeft = (lifecycle: LifecycleShape): Set<string> =>
  new Set(stageEdges(lifecycle).map(({ from }) => from));
