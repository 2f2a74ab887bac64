import type { CaseRole } from '../lifecycle/index.js';
import { troubleEvents } from '../troubles/troubles.js';

/** What everybody who may read the story may read of an event: days, kinds and ids of the case's own people. */
const open = [
  'start',
  'end',
  'actualStart',
  'actualEnd',
  'until',
  'outcome',
  'reportKind',
  'personId',
  'kind',
  'side',
  'gaps',
  'to',
  'task',
  'clock',
  'mark',
  'mail',
  'datesCleared',
  'organisationIds',
];
/** What people wrote. */
const written = ['why', 'reason', 'comment', 'text', 'place', 'question', 'answer'];
/** Events in which somebody wrote to one person, or about them, and not to the other side. */
const personal = new Set(['report-waived', 'report-returned']);
/** Events in which the secretariat wrote for itself how it mended something. */
const internal = new Set<string>(Object.values(troubleEvents).flatMap((events) => Object.values(events)));

export interface StoryReader {
  readonly personId: string;
  /** Roles in this case. */
  readonly roles: readonly CaseRole[];
}

interface Told {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * The part of an event's data that a reader of the story may see. What is not named here is shown to nobody.
 * @param reader with the roles they have in this case
 */
export function storyDataFor(reader: StoryReader, { type, data }: Told): Record<string, unknown> {
  const keys = mayReadWords(reader, { type, data }) ? [...open, ...written] : open;
  return Object.fromEntries(keys.filter((key) => Object.hasOwn(data, key)).map((key) => [key, data[key]]));
}

function mayReadWords({ personId, roles }: StoryReader, { type, data }: Told): boolean {
  if (roles.includes('secretariat')) return true;
  if (internal.has(type)) return false;
  if (!personal.has(type)) return roles.some((role) => role !== 'participant');
  return data['personId'] === undefined ? roles.includes('host') : data['personId'] === personId;
}

/** What somebody decided about their own quotes and photos is between them and the secretariat. */
const ownChoices = new Set(['item-confirmed', 'item-refused', 'consent-withdrawn']);

interface Done {
  readonly type: string;
  readonly actorId: string | null;
  readonly onBehalf: { readonly personId?: string } | null;
}

/** May the reader know who took this step? The step itself may be told without a name. */
export function tellsWhoChose({ personId, roles }: StoryReader, { type, actorId, onBehalf }: Done): boolean {
  if (!ownChoices.has(type) || roles.includes('secretariat')) return true;
  return personId === (onBehalf?.personId ?? actorId);
}
