import { randomUUID } from 'node:crypto';
import { uuidFrom } from '@waymark/db';
import type { Answer, Client } from '../api/client.js';
import { asked } from './queries.js';
import type { Relation, Role, World } from './world.js';

export const nowhereId = '00000000-0000-4000-8000-000000000000';
const key = () => ({ key: randomUUID() });

/** The organisation somebody speaks for, or belongs to; null for those who have none. */
function organisationOf({ organisations }: World, role: Role): string | null {
  if (role === 'host' || role === 'deputy') return organisations.host;
  if (role === 'participant' || role === 'sender' || role === 'roleless') return organisations.sender;
  if (role === 'elsewhere' || role === 'coSender') return organisations[role];
  return role === 'several' ? organisations.third : null;
}

/** Has this role a part in one of the exchanges? */
const takesPart = (role: Role): boolean => !['nobody', 'coordinator', 'secretariat'].includes(role);

/** The report, task or proposal that is most of all this role's own in an exchange. */
function ownReport(world: World, role: Role): [kind: string, personId?: string] {
  if (role === 'participant' || role === 'several') return ['post-participant', world.ids[role]];
  if (role === 'sender' || role === 'roleless') return ['pre-participant', world.ids.participant];
  return ['post-host'];
}
const ownTask = (role: Role) =>
  role === 'secretariat' ? 'secretariat' : role === 'sender' || role === 'roleless' ? 'sender' : 'host';

/** Ids by the part of a path that names their kind; null where somebody has no such thing. */
const idsOf: Record<string, (world: World, role: Role, own: boolean) => string | null> = {
  exchanges: (world, role, own) => caseOf(world, role, own)?.exchange ?? null,
  factsheets: (world, role, own) => caseOf(world, role, own)?.exchange ?? null,
  proposals: (world, role, own) =>
    caseOf(world, role, own)?.[role === 'sender' ? 'senderProposal' : 'hostProposal'] ?? null,
  reports: (world, role, own) => caseOf(world, role, own)?.report(...ownReport(world, role)) ?? null,
  'my-reports': (world, role, own) => caseOf(world, role, own)?.report(...ownReport(world, role)) ?? null,
  // A link to each is tried where there is a call: in the tests of these links.
  'my-applications': (_world, _role, own) => (own ? null : nowhereId),
  'promoter-applications': (_world, _role, own) => (own ? null : nowhereId),
  photos: (world, role, own) => caseOf(world, role, own)?.photo ?? null,
  // What the secretariat takes away is not what the others ask for.
  documents: (world, role, own) =>
    role === 'secretariat' && !own
      ? world.ours.documents.unwanted
      : (caseOf(world, role, own)?.documents.shared ?? null),
  tasks: (world, role, own) =>
    role === 'secretariat' && own
      ? world.ours.tasks.secretariat
      : (caseOf(world, role, own)?.tasks[ownTask(role)] ?? null),
  // Nothing fails in this world: what is tried is whether there is something.
  troubles: (_world, _role, own) => (own ? null : nowhereId),
  organisations: (world, role, own) =>
    own ? organisationOf(world, role) : world.organisations[role === 'elsewhere' ? 'host' : 'elsewhere'],
  people: (world, role, own) =>
    own
      ? role === 'nobody'
        ? null
        : world.ids[role]
      : world.ids[role === 'elsewhere' ? 'host' : 'elsewhere'],
  // Everybody has kept one, the secretariat one for all of it.
  views: (world, role, own) =>
    own
      ? role === 'nobody'
        ? null
        : viewOf(world.ids[role])
      : viewOf(world.ids[role === 'elsewhere' ? 'host' : 'elsewhere']),
  requests: (world, role, own) =>
    own
      ? role === 'nobody'
        ? null
        : requestOf(world.ids[role])
      : requestOf(world.ids[role === 'elsewhere' ? 'host' : 'elsewhere']),
};

/** Everybody's own exchange is `ours`, but for the one who hosts the other. */
function caseOf({ ours, theirs }: World, role: Role, own: boolean) {
  if (own && !takesPart(role)) return null;
  return own === (role === 'elsewhere') ? theirs : ours;
}

/** The key under which each person asked for something. */
const requestOf = (personId: string): string => `asked-by-${personId}`;

/** The view that each person has kept. */
const viewOf = (personId: string): string => uuidFrom(`kept-by-${personId}`);

/** Lets everybody have kept a way of looking at a list. */
export async function letEverybodyKeepAView(world: World): Promise<void> {
  const { ids } = world;
  for (const personId of new Set(Object.values(ids)))
    await world.rows(
      `insert into saved_view (id, list, name, owner_id, for_secretariat, filter, created_at, updated_at)
       values (?, 'exchanges', ?, ?, ?, '{}', now(), now()) returning 1`,
      [viewOf(personId), `VIEW-KEPT-BY-${nameOf(ids, personId)}`, personId, personId === ids.secretariat],
    );
}
const nameOf = (ids: World['ids'], personId: string): string =>
  Object.entries(ids).find(([, id]) => id === personId)![0];

/** Lets everybody have asked for something once. */
export async function letEverybodyAsk(world: World): Promise<void> {
  for (const personId of new Set(Object.values(world.ids)))
    await world.rows(
      `insert into command (request_id, case_kind, case_id, action, actor_id, actor_roles, payload, result, created_at)
       values (?, 'exchange', ?, 'acceptMatch', ?, '{}', '{}', '{"accepted": true, "seq": 1, "stage": "proposed"}', now())
       returning 1`,
      [requestOf(personId), world.ours.exchange, personId],
    );
}

/** Tasks are written in a case, which stands in the body or the query. */
const tasksIn: readonly string[] = ['POST /api/tasks', 'GET /api/tasks/people'];
const taskPlace = (caseId: string) => ({ caseKind: 'exchange', caseId, forRole: 'host' });

/** Is there a thing in the path or, where something is begun for an organisation, in the body? */
export const kindIn = (route: string): string | null => {
  if (route === 'POST /api/proposals' || route === 'POST /api/people') return 'organisations';
  if (tasksIn.includes(route)) return 'exchanges';
  return /\/api\/([\w-]+)\/\{(?:id|requestId)\}/.exec(route)?.[1] ?? null;
};

/** The id of the thing that a relation means; null where there is none. */
export function thingOf(world: World, kind: string, role: Role, relation: Relation): string | null {
  return relation === 'none' ? nowhereId : idsOf[kind]!(world, role, relation === 'own');
}

/** A body that each write takes as far as its form goes. */
const bodies: Record<string, (world: World, id: string) => unknown> = {
  'POST /api/exchanges': ({ ours }) => ({
    hostProposalId: ours.hostProposal,
    senderProposalId: ours.senderProposal,
    title: 'Again',
    why: 'It was good.',
    topics: [],
    format: 'RSP-STUDY-VISIT',
  }),
  // Refused to whoever may record at all, so that nothing is added to the world.
  'POST /api/exchanges/past': ({ organisations }) => ({
    hostOrganisationId: organisations.host,
    senderOrganisationId: organisations.host,
    title: 'With itself',
    format: 'RSP-STUDY-VISIT',
    held: 'yes',
  }),
  'POST /api/proposals': (_world, organisationId) => ({
    organisationId,
    direction: 'send',
    title: 'Another',
  }),
  'PATCH /api/proposals/{id}': () => ({ title: 'Another title' }),
  'POST /api/organisations': () => ({ name: 'New', shortName: 'New', kind: 'ngo', country: 'BE' }),
  'PATCH /api/organisations/{id}': () => ({ city: 'Donostia' }),
  'POST /api/people': (_world, organisationId) => ({
    name: 'New',
    email: `${randomUUID()}@people.example`,
    organisationId,
  }),
  'PATCH /api/people/{id}': () => ({ jobTitle: 'Planner' }),
  'PUT /api/reports/{id}/answers': () => ({ answers: {} }),
  'PATCH /api/photos/{id}': () => ({ caption: 'Another caption' }),
  'PATCH /api/factsheets/{id}': () => ({ content: {} }),
  'POST /api/factsheets/{id}/draft': () => ({ replace: true }),
  'PATCH /api/tasks/{id}': () => ({ done: true }),
  // A line that names nobody: what is looked at is who may name somebody, and nobody is added to the world.
  'POST /api/exchanges/{id}/participants': () => ({ text: 'Nobody' }),
  'POST /api/exchanges/{id}/participants/preview': () => ({ text: 'Nobody' }),
  'POST /api/views': () => ({ list: 'exchanges', name: 'Open ones', filter: { over: 'open' } }),
  'PATCH /api/views/{id}': () => ({ name: 'Another name' }),
  // Given to nobody who exists: what is looked at is who may write one at all, and nothing is added to the world.
  'POST /api/tasks': (_world, caseId) => ({
    ...taskPlace(caseId),
    text: 'Ring them.',
    assigneeId: nowhereId,
  }),
  'PATCH /api/settings': () => ({ settings: [{ key: 'answerDays', value: null }] }),
  // Somebody else each time: an address has only so many attempts.
  'POST /api/auth/sign-in/magic-link': () => ({ email: `${randomUUID()}@people.example` }),
  'POST /api/auth/link/redeem': () => ({ token: 'x'.repeat(32) }),
  'POST /api/match-links/look': () => ({ token: 'x'.repeat(43) }),
  'POST /api/match-links/answer': () => ({ token: 'x'.repeat(43), answer: 'yes' }),
  'POST /api/report-links/look': () => ({ token: 'x'.repeat(43) }),
  'POST /api/report-links/open': () => ({ token: 'x'.repeat(43) }),
  'POST /api/report-links/ask': () => ({ email: `${randomUUID()}@people.example` }),
  'POST /api/application-links/look': () => ({ token: 'x'.repeat(43) }),
  'POST /api/application-links/open': () => ({ token: 'x'.repeat(43) }),
  'POST /api/application-links/begin': () => ({
    token: 'x'.repeat(43),
    how: 'self',
    candidateKind: 'person',
    name: 'New',
    title: 'New',
  }),
  'POST /api/application-links/ask': () => ({ email: `${randomUUID()}@people.example` }),
  'POST /api/auth/sign-in/email': () => ({
    email: `${randomUUID()}@people.example`,
    password: 'not the password',
  }),
  'POST /api/demo/sign-in': ({ ids }) => ({ personId: ids.secretariat }),
};

const firstStep = (path: string): string => (path.includes('/exchanges/') ? 'acceptMatch' : 'submit');

/** How a stream is answered: it never ends by itself. */
async function opening(client: Client, path: string): Promise<Answer<unknown>> {
  const end = new AbortController();
  const headers: Record<string, string> = client.cookie === null ? {} : { cookie: client.cookie };
  const { status, headers: answered } = await fetch(new URL(path, client.url), {
    headers,
    signal: end.signal,
  });
  end.abort();
  return { status, headers: answered, text: '', body: undefined };
}

/** Sends what a route takes, about one thing. */
export function ask(world: World, client: Client, route: string, id: string): Promise<Answer<unknown>> {
  const [method, path] = route.split(' ') as [string, string];
  const filled = path
    .replace(/\{(id|requestId)\}/, id)
    .replace('{photoId}', nowhereId)
    .replace('{list}', 'formats')
    .replace('{form}', 'pre-participant')
    .replace('{action}', firstStep(path))
    .replace('{way}', 'tryAgain');
  if (route === 'GET /api/changes') return opening(client, filled);
  if (route === 'GET /api/tasks/people')
    return client.get<unknown>(`${filled}?${new URLSearchParams(taskPlace(id)).toString()}`);
  if (method === 'GET') return client.get<unknown>(asked(filled));
  if (method === 'POST' && route.endsWith('reports/{id}/photos'))
    return client.upload<unknown>(filled, { file: Buffer.from('none') });
  if (method === 'POST' && path.endsWith('/documents'))
    return client.upload<unknown>(filled, { file: Buffer.from('none'), audience: 'secretariat' });
  const body = bodies[route]?.(world, id) ?? (method === 'DELETE' ? undefined : {});
  return client.send<unknown>(method, filled, body, key());
}
