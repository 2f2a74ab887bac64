import { isDay } from '../deadlines/index.js';
import type { CaseKind, CaseRole } from '../lifecycle/index.js';
import { fill, isWordKey, say, type Values, words } from './catalogue.js';
import { sayDay } from './dates.js';
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
  readonly parties: PartyNames;
}

/** The clock acts in nobody's name. */
export const clockName = 'Waymark';

/** Values of an event's data that a sentence may name, apart from those that need a look-up. */
const plain = ['why', 'reason', 'comment', 'text', 'place', 'question', 'answer', 'start', 'end', 'until'];

const wordOf = (key: string): string | undefined => (isWordKey(key) ? say(key) : undefined);
/** Options begin with a capital on their own, and with a small letter inside a sentence. */
const inside = (text: string | undefined): string | undefined =>
  text && text.charAt(0).toLowerCase() + text.slice(1);

function lookedUp({ outcome, reportKind, to, side }: StoryEvent['data'], parties: PartyNames): Values {
  return {
    outcome: inside(wordOf(`option.${String(outcome)}`)),
    report: wordOf(`report.${String(reportKind)}`) ?? 'report',
    to: wordOf(`audience.${String(to)}`) ?? 'the people concerned',
    side: parties[side as CaseRole] ?? wordOf(`role.${String(side)}`) ?? 'one side',
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

function onBehalfOf({ onBehalf }: StoryEvent, names: StoryNames): string {
  if (!onBehalf) return '';
  const person = onBehalf.personId ? names.person(onBehalf.personId) : undefined;
  const role = onBehalf.role as CaseRole;
  const whom = person ?? names.parties[role] ?? wordOf(`role.${role}`) ?? role;
  const how = wordOf(`channel.${onBehalf.channel}`);
  return `, on the word of ${whom}${how ? ` (${how})` : ''}`;
}

/**
 * An event as a sentence of the story.
 * @param kind of the case
 * @param names what the reader may know of people and parties; others stay unnamed
 */
export function eventSentence(kind: CaseKind, event: StoryEvent, names: StoryNames): string {
  const text = words.get(`${kind}.event.${event.type}`) ?? words.get(`trouble.event.${event.type}`);
  if (text === undefined) return 'Something happened in this case.';
  const { data } = event;
  const about = data['personId'] ?? event.onBehalf?.personId;
  const task = typeof data['task'] === 'string' ? words.get(`${kind}.task.${data['task']}`) : undefined;
  return fill(text, {
    ...plainValues(data),
    ...lookedUp(data, names.parties),
    actor: event.actorId === null ? clockName : (names.person(event.actorId) ?? 'Somebody'),
    onBehalf: onBehalfOf(event, names),
    // Nobody is named twice: what people do for themselves is theirs.
    person:
      typeof about === 'string' && about !== event.actorId ? (names.person(about) ?? 'somebody') : undefined,
    someone: (typeof about === 'string' ? names.person(about) : undefined) ?? 'somebody',
    task: task ?? 'see the list of tasks.',
  });
}
