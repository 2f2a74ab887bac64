import type { LifecycleShape } from './shape.js';

const idOf = (stage: string): string => stage.replaceAll('-', '_');

/** Lines of a Mermaid state diagram: one arrow for each pair of stages, labelled with all that leads along it. */
export function stateDiagram(lifecycle: LifecycleShape, nameOf: (stage: string) => string): string[] {
  const arrows = new Map<string, string[]>();
  const draw = (from: string, to: string, label: string): void => {
    if (from === to) return;
    const arrow = `${from} --> ${to}`;
    arrows.set(arrow, [...(arrows.get(arrow) ?? []), label]);
  };
  for (const [name, action] of Object.entries(lifecycle.actions)) {
    if (action.from === 'new') draw('[*]', idOf(String(action.to)), name);
    else if (action.to === 'back') {
      for (const from of action.from)
        for (const to of cameFrom(lifecycle, from)) draw(idOf(from), idOf(to), name);
    } else if (action.to !== 'same') {
      for (const from of action.from) draw(idOf(from), idOf(action.to), name);
    }
  }
  for (const [from, stage] of Object.entries(lifecycle.stages)) {
    for (const { to, event } of stage.advance ?? []) draw(idOf(from), idOf(to), `(${event})`);
  }
  return [
    'stateDiagram-v2',
    ...Object.keys(lifecycle.stages).map((stage) => `  state "${nameOf(stage)}" as ${idOf(stage)}`),
    ...[...arrows].map(([arrow, labels]) => `  ${arrow}: ${labels.join(', ')}`),
    ...Object.entries(lifecycle.stages).flatMap(([stage, { over }]) =>
      over ? [`  ${idOf(stage)} --> [*]`] : [],
    ),
  ];
}

/** Where a way back from a stop can lead: every stage that an action leads into it from, other stops aside. */
function cameFrom(lifecycle: LifecycleShape, stop: string): string[] {
  const isStop = (name: string) =>
    Boolean(lifecycle.stages[name]?.over ?? lifecycle.stages[name]?.clocksStop);
  return Object.keys(lifecycle.stages).filter(
    (stage) =>
      !isStop(stage) &&
      Object.values(lifecycle.actions).some(
        ({ from, to }) => to === stop && from !== 'new' && from.includes(stage),
      ),
  );
}
