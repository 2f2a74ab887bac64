import { reachedStages, stagesLeft } from './reach.js';
import { askProblems, clockProblems, consequenceProblems, unknownNames } from './validate-parts.js';
import type { LifecycleShape } from './shape.js';

/** Everything that is wrong with a lifecycle, as sentences; empty when it may be used. */
export function lifecycleProblems(lifecycle: LifecycleShape): string[] {
  return [
    ...stageProblems(lifecycle),
    ...actionProblems(lifecycle),
    ...Object.entries(lifecycle.clocks).flatMap(([name, clock]) => clockProblems(lifecycle, name, clock)),
    ...taskProblems(lifecycle),
    ...unusedProblems(lifecycle),
  ];
}

function stageProblems(lifecycle: LifecycleShape): string[] {
  const problems: string[] = [];
  if (!Object.hasOwn(lifecycle.stages, lifecycle.initial)) {
    return [`the initial stage ${lifecycle.initial} is not a stage`];
  }
  const reached = reachedStages(lifecycle);
  const left = stagesLeft(lifecycle);
  for (const [name, stage] of Object.entries(lifecycle.stages)) {
    const at = `stage ${name}`;
    if (!reached.has(name)) problems.push(`${at} is never reached`);
    if (!stage.over && !left.has(name)) problems.push(`${at} is never left, and is not over`);
    for (const { when, to, consequences } of stage.advance ?? []) {
      problems.push(...consequenceProblems(lifecycle, `${at}, advance`, consequences));
      problems.push(...unknownNames(`${at}, advance`, 'stage', [to], lifecycle.stages));
      problems.push(...unknownNames(`${at}, advance`, 'need', when, lifecycle.needs));
      if (to === name) problems.push(`${at} advances to itself`);
      if (when.length === 0) problems.push(`${at} advances to ${to} without any need`);
    }
    problems.push(...consequenceProblems(lifecycle, `${at}, onEnter`, stage.onEnter));
  }
  return problems;
}

function actionProblems(lifecycle: LifecycleShape): string[] {
  return Object.entries(lifecycle.actions).flatMap(([name, action]) => {
    const at = `action ${name}`;
    const problems: string[] = [];
    if (action.from !== 'new') {
      problems.push(...unknownNames(at, 'stage', action.from, lifecycle.stages));
      if (action.from.length === 0) problems.push(`${at} starts from no stage`);
    }
    if (action.to !== 'same' && action.to !== 'back') {
      problems.push(...unknownNames(at, 'stage', [action.to], lifecycle.stages));
    }
    const needs = [...(action.needs ?? []), ...(action.mainWhen ?? [])];
    problems.push(...unknownNames(at, 'need', needs, lifecycle.needs));
    if (action.mainWhen && action.weight !== 'main') problems.push(`${at} has a time to be main but is not`);
    problems.push(...wayBackProblems(lifecycle, at, action));
    problems.push(...unknownNames(at, 'check', action.checks ?? [], lifecycle.checks ?? {}));
    problems.push(...askProblems(at, action.asks ?? {}));
    problems.push(...consequenceProblems(lifecycle, at, action.consequences));
    if (action.by.length === 0) problems.push(`${at} is nobody's`);
    const members = action.by.filter((role) => role !== 'secretariat' && role !== 'clock');
    if (action.onBehalf && members.length === 0) problems.push(`${at} is done on the word of nobody`);
    const onlyClock = action.by.every((role) => role === 'clock');
    if (onlyClock && action.weight !== 'system')
      problems.push(`${at} is the clock's alone but not of weight system`);
    return problems;
  });
}

function wayBackProblems(
  lifecycle: LifecycleShape,
  at: string,
  { from, to, backTo = {} }: LifecycleShape['actions'][string],
): string[] {
  if (to !== 'back')
    return Object.keys(backTo).length > 0 ? [`${at} says where it leads back to but does not`] : [];
  const starts = from === 'new' ? [] : from;
  const open = starts.filter((stage) => !backTo[stage]?.length);
  const stages = [...Object.keys(backTo), ...Object.values(backTo).flatMap((names) => names ?? [])];
  return [
    ...open.map((stage) => `${at} does not say where it leads back to from ${stage}`),
    ...unknownNames(at, 'stage', stages, lifecycle.stages),
  ];
}

function taskProblems(lifecycle: LifecycleShape): string[] {
  return Object.entries(lifecycle.tasks).flatMap(([key, task]) => [
    ...unknownNames(`task ${key}`, 'need', task.doneWhen ?? [], lifecycle.needs),
    ...unknownNames(`task ${key}`, 'stage', task.within ?? [], lifecycle.stages),
  ]);
}

/** Texts that nothing sends are dead weight in every language. */
function unusedProblems(lifecycle: LifecycleShape): string[] {
  const used = new Set<string>();
  const consequences = [
    ...Object.values(lifecycle.actions).flatMap((action) => action.consequences ?? []),
    ...Object.values(lifecycle.stages).flatMap(({ onEnter, advance }) => [
      ...(onEnter ?? []),
      ...(advance ?? []).flatMap((rule) => rule.consequences ?? []),
    ]),
  ];
  for (const one of consequences) {
    if ('mail' in one) used.add(`mail ${one.mail}`);
    if ('openTask' in one) used.add(`task ${one.openTask}`);
  }
  for (const { remind, task } of Object.values(lifecycle.clocks).flatMap((clock) => clock.marks)) {
    if (remind) used.add(`mail ${remind.mail}`);
    if (task) used.add(`task ${task.key}`);
  }
  const known = [
    ...lifecycle.mails.map((key) => `mail ${key}`),
    ...Object.keys(lifecycle.tasks)
      .filter((key) => !(lifecycle.outsideTasks ?? []).includes(key))
      .map((key) => `task ${key}`),
  ];
  return known.filter((one) => !used.has(one)).map((one) => `${one} is used nowhere`);
}
