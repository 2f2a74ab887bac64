import { settingOf } from '../deadlines/settings.js';
import type { ConditionalConsequence } from './consequence.js';
import type { ClockMark } from './definition.js';
import { stateDiagram } from './document-diagram.js';
import type { LifecycleShape } from './shape.js';

/** Texts of the catalogue by key; a key without a text is shown as it is. */
export type Texts = ReadonlyMap<string, string>;

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(head),
  row(head.map(() => '---')),
  ...rows.map(row),
  '',
];
const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

/** A lifecycle as Markdown: a Mermaid diagram, and tables of its stages, actions, clocks and rules. */
export function describeLifecycle(lifecycle: LifecycleShape, texts: Texts = new Map()): string {
  const text = (group: string, name: string): string =>
    texts.get(`${lifecycle.kind}.${group}.${name}`) ?? name;
  return [
    '```mermaid',
    ...stateDiagram(lifecycle, (name) => text('stage', name)),
    '```',
    '',
    '### Stages',
    '',
    ...table(['stage', 'name', 'step', 'moves on by itself', 'on entry'], stageRows(lifecycle, text)),
    '### Actions',
    '',
    ...table(['action', 'from', 'to', 'who', 'needs', 'asks for', 'what follows'], actionRows(lifecycle)),
    '### Clocks',
    '',
    'Reminders and tasks fire at 08:00 in Brussels. A deadline that takes something away fires at 24:00, so that its last day is whole. The first day of a visit begins at 00:00.',
    '',
    ...table(['clock', 'in', 'when', 'does', 'as long as'], clockRows(lifecycle)),
    '### Rules',
    '',
    'The sentence is the one a person reads when the rule does not hold.',
    '',
    ...table(['rule', 'sentence'], ruleRows(lifecycle, text)),
  ].join('\n');
}

type TextOf = (group: string, name: string) => string;

function stageRows(lifecycle: LifecycleShape, text: TextOf): string[][] {
  return Object.entries(lifecycle.stages).map(([name, stage]) => {
    const over =
      stage.over === 'done' ? 'over' : stage.over === 'stopped' ? 'stopped' : (stage.phase ?? 'as before');
    const advance = (stage.advance ?? []).map(({ when, to, consequences }) =>
      [`to \`${to}\` when ${code(when)}`, follows(consequences)].filter(Boolean).join('; '),
    );
    return [`\`${name}\``, text('stage', name), over, advance.join('<br>'), follows(stage.onEnter)];
  });
}

function actionRows(lifecycle: LifecycleShape): string[][] {
  return Object.entries(lifecycle.actions).map(([name, action]) => {
    const onBehalf =
      action.onBehalf && !action.by.includes('secretariat') ? ['secretariat on their word'] : [];
    const asks = Object.entries(action.asks ?? {}).map(([field, { required }]) =>
      required ? field : `${field}?`,
    );
    return [
      `\`${name}\``,
      action.from === 'new' ? '(new)' : code(action.from),
      action.to === 'same' ? '(stays)' : action.to === 'back' ? '(where it came from)' : `\`${action.to}\``,
      [...action.by, ...onBehalf].join(', '),
      code([...(action.needs ?? []), ...(action.checks ?? [])]),
      asks.join(', '),
      follows(action.consequences),
    ];
  });
}

function clockRows(lifecycle: LifecycleShape): string[][] {
  return Object.entries(lifecycle.clocks).flatMap(([name, clock]) =>
    clock.marks.map((mark, index) => [
      index === 0 ? `\`${name}\`` : '',
      index === 0 ? code(clock.in) : '',
      whenOf(mark, clock.since),
      doesOf(mark),
      code(mark.while ?? []),
    ]),
  );
}

function whenOf(mark: ClockMark, since: string): string {
  const key = String(mark.day);
  const setting = settingOf(key);
  const size = setting ? setting.value : Number(mark.day);
  const unit = { days: 'day', workingDays: 'working day', months: 'month' }[mark.unit ?? 'days'];
  const hour = mark.at === 'end-of-day' ? ', 24:00' : mark.at === 'start-of-day' ? ', 00:00' : '';
  if (size === 0) return `on the ${since}${hour}`;
  const count = `${size} ${unit}${size === 1 ? '' : 's'}`;
  const name = setting ? ` (\`${key}\`)` : '';
  return `${count} ${mark.before ? 'before' : 'after'} the ${since}${hour}${name}`;
}

function doesOf({ remind, task, act }: ClockMark): string {
  return [
    remind && `mail \`${remind.mail}\` to ${remind.to}`,
    task && `task \`${task.key}\` for ${task.for}`,
    act && `\`${act}\``,
  ]
    .filter(Boolean)
    .join(', ');
}

function follows(consequences: readonly ConditionalConsequence[] | undefined): string {
  return (consequences ?? [])
    .map(({ when, given, of, ...consequence }) => {
      const conditions = [
        ...(of ? [`about ${of}`] : []),
        ...(given ? [`${given.join(' or ')} given`] : []),
        ...(when ? [code(when)] : []),
      ];
      return `${consequenceInWords(consequence)}${conditions.length > 0 ? ` (if ${conditions.join(' and ')})` : ''}`;
    })
    .join('<br>');
}

function consequenceInWords(one: ConditionalConsequence): string {
  if ('mail' in one) return `mail \`${one.mail}\` to ${one.to}`;
  if ('openTask' in one) return `task \`${one.openTask}\` for ${one.for}`;
  if ('closeTask' in one) return `task \`${one.closeTask}\` done`;
  if ('barPair' in one)
    return one.barPair === 'forGood' ? 'pair barred for good' : `pair barred (\`${one.barPair}\`)`;
  if ('liftBar' in one) return "this case's bar lifted";
  if ('wake' in one) return `${one.wake} woken`;
  if ('command' in one) return `\`${one.command}\` on ${one.on}`;
  if ('publish' in one) return `${one.publish} published`;
  if ('unpublish' in one) return `${one.unpublish} taken off`;
  if ('freezeReport' in one) return 'report frozen';
  if ('returnReport' in one) return 'report given back';
  return one.erase === 'bystanders' ? 'names of bystanders deleted' : 'access needs deleted';
}

function ruleRows(lifecycle: LifecycleShape, text: TextOf): string[][] {
  const names = [...Object.keys(lifecycle.needs), ...Object.keys(lifecycle.checks ?? {})];
  return names.map((name) => [`\`${name}\``, text('need', name)]);
}
