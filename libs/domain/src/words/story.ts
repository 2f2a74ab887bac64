import { isDay } from '../deadlines/index.js';
import type { CaseKind, CaseRole } from '../lifecycle/index.js';
import { isWordKey, say, sayAny, type Values } from './catalogue.js';
import { capital, insideSentence, sayDay } from './dates.js';
import type { PartyNames } from './sentences.js';

/** An event as it was stored. */
export interface StoryEvent {
  readonly type: string;
  readonly actorId: string | null;
  readonly onBehalf: { readonly role: string; readonly personId?: string; readonly channel: string } | null;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface StoryNames {
  /** Name of a person; undefined where the reader may not know it, or the person is gone. */
  readonly person: (id: string) => string | undefined;
  /** Name of an organisation that the case knows beside its parties; undefined where it is gone. */
  readonly organisation?: (id: string) => string | undefined;
  readonly parties: PartyNames;
}

/** The clock acts in nobody's name. */
export const clockName = 'Waymark';

/** Values of an event's data that a sentence may name, apart from those that need a look-up. */
const plain = [
  'why',
  'reason',
  'comment',
  'text',
  'place',
  'question',
  'answer',
  'document',
  'from',
  'subject',
  'item',
  'start',
  'end',
  'until',
  'day',
  'toDay',
];

const wordOf = (key: string): string | undefined => (isWordKey(key) ? say(key) : undefined);
/** Options begin with a capital on their own, and with a small letter inside a sentence. */
const inside = (text: string | undefined): string | undefined => text && insideSentence(text);

function toWhom({ to, organisationId }: StoryEvent['data'], { parties, organisation }: StoryNames): string {
  const name = typeof organisationId === 'string' ? organisation?.(organisationId) : parties[to as CaseRole];
  if (name !== undefined) return say('whom.named', { name });
  return wordOf(`audience.${String(to)}`) ?? say('sentence.concerned');
}

function lookedUp(data: StoryEvent['data'], names: StoryNames): Values {
  const { listItem, cost, outcome, half, reportKind, side } = data;
  return {
    ...(isWordKey(`checklist.${String(listItem)}`) && { item: wordOf(`checklist.${String(listItem)}`) }),
    cost: inside(wordOf(`option.${String(cost)}`)),
    half: inside(wordOf(`option.${String(half)}`)),
    outcome: inside(wordOf(`option.${String(outcome)}`)),
    report: wordOf(`report.${String(reportKind)}`) ?? say('sentence.report'),
    to: toWhom(data, names),
    side: names.parties[side as CaseRole] ?? wordOf(`role.${String(side)}`) ?? say('sentence.oneSide'),
  };
}

function plainValues(data: StoryEvent['data']): Values {
  return Object.fromEntries(
    plain.flatMap((field) => {
      const value = data[field];
      if (typeof value !== 'string') return [];
      // What people wrote brings its own full stop.
      const said: string = isDay(value) ? sayDay(value) : (value as string).trim().replace(/\.+$/, '');
      return [[field, said]];
    }),
  );
}

/** A mail as the object of a sentence: `a reminder to answer the match`. */
export const mailName = (kind: CaseKind, mail: unknown): string | undefined =>
  wordOf(`${kind}.mail.${String(mail)}`) ?? wordOf(`beside.mail.${String(mail)}`);

function onBehalfOf({ onBehalf }: StoryEvent, names: StoryNames): string {
  if (!onBehalf) return '';
  const person = onBehalf.personId ? names.person(onBehalf.personId) : undefined;
  const role = onBehalf.role as CaseRole;
  const whom = person ?? names.parties[role] ?? wordOf(`role.${role}`) ?? role;
  return say('sentence.onBehalf', { whom, how: wordOf(`channel.${onBehalf.channel}`) });
}

/**
 * An event as a sentence of the story.
 * @param kind of the case
 * @param names what the reader may know of people and parties; others stay unnamed
 */
export function eventSentence(kind: CaseKind, event: StoryEvent, names: StoryNames): string {
  const key = [kind, 'beside', 'document', 'inbound', 'trouble']
    .map((part) => `${part}.event.${event.type}`)
    .find(isWordKey);
  if (key === undefined) return say('sentence.happened');
  const { data } = event;
  const about = data['personId'] ?? event.onBehalf?.personId;
  const task = typeof data['task'] === 'string' ? wordOf(`${kind}.task.${data['task']}`) : undefined;
  const somebody = say('sentence.somebody');
  return sayAny(key, {
    ...plainValues(data),
    ...lookedUp(data, names),
    actor: event.actorId === null ? clockName : (names.person(event.actorId) ?? capital(somebody)),
    onBehalf: onBehalfOf(event, names),
    // Nobody is named twice: what people do for themselves is theirs.
    person:
      typeof about === 'string' && about !== event.actorId ? (names.person(about) ?? somebody) : undefined,
    someone: (typeof about === 'string' ? names.person(about) : undefined) ?? somebody,
    task: task ?? say('sentence.seeTasks'),
  });
}
