import type { LifecycleShape } from './shape.js';

interface Edge {
  readonly from: string;
  readonly to: string;
}

/** Every way from one stage into another, without those that lead back from a stop. */
export function stageEdges(lifecycle: LifecycleShape): Edge[] {
  const byAction = Object.values(lifecycle.actions).flatMap(({ from, to }) =>
    from === 'new' || to === 'same' || to === 'back' ? [] : from.map((stage) => ({ from: stage, to })),
  );
  const byAdvance = Object.entries(lifecycle.stages).flatMap(([from, stage]) =>
    (stage.advance ?? []).map(({ to }) => ({ from, to })),
  );
  return [...byAction, ...byAdvance].filter(({ from, to }) => from !== to);
}

/** The stages a case can come into. A way `back` reaches nothing that was not reached before. */
export function reachedStages(lifecycle: LifecycleShape): Set<string> {
  const edges = stageEdges(lifecycle);
  const reached = new Set([lifecycle.initial]);
  for (let grown = true; grown;) {
    grown = false;
    for (const { from, to } of edges) {
      if (reached.has(from) && !reached.has(to)) {
        reached.add(to);
        grown = true;
      }
    }
  }
  return reached;
}

/** The stages that a case can leave, `back` included. */
export function stagesLeft(lifecycle: LifecycleShape): Set<string> {
  const back = Object.values(lifecycle.actions).flatMap(({ from, to }) =>
    to === 'back' && from !== 'new' ? from : [],
  );
  return new Set([...stageEdges(lifecycle).map(({ from }) => from), ...back]);
}
