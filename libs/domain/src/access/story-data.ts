import { documentEvents, type DocumentAudience } from '../documents/index.js';
import { inboundEvents } from '../inbound/index.js';
import { besideActions, type CaseRole } from '../lifecycle/index.js';
import { troubleEvents } from '../troubles/troubles.js';

/** What everybody who may read the story may read of an event: days, kinds and ids of the case's own people. */
const open = [
  'start',
  'end',
  'actualStart',
  'actualEnd',
  'until',
  'day',
  'half',
  'toDay',
  'listItem',
  'cost',
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
  'organisationId',
];
/** What people wrote. */
const written = ['why', 'reason', 'comment', 'text', 'place', 'question', 'answer', 'item'];
/** What people wrote to one another: whoever is told of it at all may read it. */
const addressed = ['message', 'document'];
/** What a mail that came in claims. */
const claimed = ['from', 'subject', 'files', 'known'];
/** Events in which somebody wrote to one person, or about them, and not to the other side. */
const personal = new Set(['report-waived', 'report-returned']);
/** Events in which the secretariat wrote for itself how it mended something. */
const internal = new Set<string>(Object.values(troubleEvents).flatMap((events) => Object.values(events)));

export interface StoryReader {
  readonly personId: string;
  /** Roles in this case. */
  readonly roles: readonly CaseRole[];
  /** Organisations they speak for: of several further senders one is written to. */
  readonly speaksFor?: readonly string[];
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
  const words = mayReadWords(reader, { type, data }) ? written : [];
  const keys = [
    ...open,
    ...words,
    ...(between.has(type) ? addressed : []),
    ...(received.has(type) ? claimed : []),
  ];
  return Object.fromEntries(keys.filter((key) => Object.hasOwn(data, key)).map((key) => [key, data[key]]));
}

function mayReadWords({ personId, roles }: StoryReader, { type, data }: Told): boolean {
  if (roles.includes('secretariat')) return true;
  if (internal.has(type)) return false;
  if (!personal.has(type)) return roles.some((role) => role !== 'participant');
  return data['personId'] === undefined ? roles.includes('host') : data['personId'] === personId;
}

const received = new Set<string>(Object.values(inboundEvents));

/** Events that are told to some of a case only: to the writer's side, to whom it is for, and to the secretariat. */
const between = new Set<string>([
  besideActions.writeNote.event,
  besideActions.sendMessage.event,
  ...Object.values(documentEvents),
  ...Object.values(inboundEvents),
]);

/** Is it told to some of those with a part in the case, and not to the others? */
export const isForSome = ({ type, data }: Told): boolean => between.has(type) && data['to'] !== forAll;

/** May the reader of a case know that this happened? What is not addressed to anybody, everybody may. */
export function mayHearOf(
  { personId, roles, speaksFor = [] }: StoryReader,
  { type, actorId, data }: Told & Pick<Done, 'actorId'>,
): boolean {
  const { to, writer, organisationId } = data;
  if (!isForSome({ type, data })) return true;
  if (roles.includes('secretariat') || actorId === personId) return true;
  if (to === 'coSender' && roles.includes('coSender') && speaksFor.includes(organisationId as string))
    return true;
  const forRoles = [
    isOneOfMany(to) ? null : to,
    isOneOfMany(writer) ? null : writer,
    ...(to === 'bothSides' ? bothSides : []),
  ];
  return roles.some((role) => forRoles.includes(role));
}

/** Participants and co-senders are no side: what one of them writes or is written is not for the others. */
const isOneOfMany = (role: unknown): boolean => role === 'participant' || role === 'coSender';

/** Whoever sends people too hears what is for both. */
const bothSides = ['host', 'sender', 'coSender'];
/** Of documents: whoever has a part in the case. */
const forAll: DocumentAudience = 'parties';

/** What somebody decided about their own quotes and photos is between them and the secretariat. */
const ownChoices = new Set(['item-confirmed', 'item-refused', 'consent-withdrawn', 'consent-given']);

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
