import { settingOf } from '../deadlines/settings.js';
import type { ConditionalConsequence } from './consequence.js';
import type { Ask, ClockMark } from './definition.js';
import type { ClockShape, LifecycleShape } from './shape.js';

export function unknownNames(at: string, what: string, names: readonly string[], known: object): string[] {
  return names
    .filter((name) => !Object.hasOwn(known, name))
    .map((name) => `${at}: there is no ${what} ${name}`);
}

export function askProblems(at: string, asks: Readonly<Record<string, Ask>>): string[] {
  return Object.entries(asks).flatMap(([field, ask]) => {
    const problems: string[] = [];
    const where = `${at}, field ${field}`;
    if (ask.kind === 'choice' && !ask.options?.length) problems.push(`${where} is a choice without options`);
    if (ask.kind !== 'choice' && ask.options) problems.push(`${where} has options but is no choice`);
    if (ask.maxLength !== undefined && ask.maxLength < 1) problems.push(`${where} takes no letter`);
    if (ask.min !== undefined && ask.max !== undefined && ask.min > ask.max) {
      problems.push(`${where} has a smallest number above its largest`);
    }
    return problems;
  });
}

export function consequenceProblems(
  lifecycle: LifecycleShape,
  at: string,
  consequences: readonly ConditionalConsequence[] | undefined,
): string[] {
  return (consequences ?? []).flatMap((one) => {
    const problems = unknownNames(at, 'need', one.when ?? [], lifecycle.needs);
    if ('mail' in one && !lifecycle.mails.includes(one.mail))
      problems.push(`${at}: there is no mail ${one.mail}`);
    if ('openTask' in one) problems.push(...unknownNames(at, 'task', [one.openTask], lifecycle.tasks));
    if ('closeTask' in one) problems.push(...unknownNames(at, 'task', [one.closeTask], lifecycle.tasks));
    if ('barPair' in one && one.barPair !== 'forGood') problems.push(...timeSettingProblems(at, one.barPair));
    return problems;
  });
}

function timeSettingProblems(at: string, key: string): string[] {
  const setting = settingOf(key);
  if (!setting) return [`${at}: there is no setting ${key}`];
  return ['days', 'months', 'workingDays'].includes(setting.unit)
    ? []
    : [`${at}: the setting ${key} counts no time`];
}

export function clockProblems(lifecycle: LifecycleShape, name: string, clock: ClockShape): string[] {
  const at = `clock ${name}`;
  const problems = unknownNames(at, 'stage', clock.in, lifecycle.stages);
  const keys = clock.marks.map(({ key }) => key);
  if (clock.in.length === 0) problems.push(`${at} runs in no stage`);
  if (keys.length === 0) problems.push(`${at} has no mark`);
  if (new Set(keys).size < keys.length) problems.push(`${at} has two marks of the same key`);
  return [
    ...problems,
    ...clock.marks.flatMap((mark) => markProblems(lifecycle, `${at}, mark ${mark.key}`, clock, mark)),
  ];
}

function markProblems(lifecycle: LifecycleShape, at: string, clock: ClockShape, mark: ClockMark): string[] {
  const problems = unknownNames(at, 'need', mark.while ?? [], lifecycle.needs);
  if (!mark.act && !mark.remind && !mark.task) problems.push(`${at} does nothing`);
  if (mark.act && (mark.remind || mark.task)) problems.push(`${at} both acts and tells`);
  if (mark.remind && !lifecycle.mails.includes(mark.remind.mail)) {
    problems.push(`${at}: there is no mail ${mark.remind.mail}`);
  }
  if (mark.task) problems.push(...unknownNames(at, 'task', [mark.task.key], lifecycle.tasks));
  if (mark.act) problems.push(...actProblems(lifecycle, at, clock, mark.act));
  if (typeof mark.day === 'number') {
    if (!Number.isInteger(mark.day)) problems.push(`${at} falls on no whole day`);
  } else {
    problems.push(...timeSettingProblems(at, mark.day), ...unitProblems(at, mark.day, mark));
  }
  return problems;
}

function actProblems(lifecycle: LifecycleShape, at: string, clock: ClockShape, act: string): string[] {
  if (!Object.hasOwn(lifecycle.actions, act)) return [`${at}: there is no action ${act}`];
  const action = lifecycle.actions[act]!;
  const problems: string[] = [];
  if (!action.by.includes('clock')) problems.push(`${at}: ${act} is not the clock's to do`);
  const idle = clock.in.filter((stage) => action.from === 'new' || !action.from.includes(stage));
  if (idle.length > 0) problems.push(`${at}: ${act} does not start from ${idle.join(', ')}`);
  const required = Object.values(action.asks ?? {}).some((ask) => ask.required);
  if (required) problems.push(`${at}: ${act} asks for something the clock cannot know`);
  return problems;
}

/** The unit is said at the setting; a mark that counts otherwise would be off by months. */
function unitProblems(at: string, key: string, mark: ClockMark): string[] {
  const setting = settingOf(key);
  if (!setting || setting.unit === (mark.unit ?? 'days')) return [];
  return [`${at} counts ${mark.unit ?? 'days'} but the setting ${key} ${setting.unit}`];
}
