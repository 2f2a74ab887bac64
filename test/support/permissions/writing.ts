import { randomUUID } from 'node:crypto';
import type { Answer, Client } from '../api/client.js';
import type { World } from './world.js';

export interface Target {
  /** Where the field is sent. */
  readonly send: (client: Client, body: unknown) => Promise<Answer<unknown>>;
  /** All that could change, as one text. */
  readonly now: () => Promise<string>;
  /** A stage our exchange has to be in meanwhile. */
  readonly stage?: string;
  /** Fields that have to go along. */
  readonly always?: Record<string, unknown>;
}

/** Values that are not those there are, by field; where a schema alone does not say what is right. */
export const newValues = ({ organisations, ids }: World): Record<string, () => unknown> => ({
  email: () => `${randomUUID()}@people.example`,
  organisationId: () => organisations.third,
  roles: () => ['participant', 'coordinator'],
  language: () => 'sv',
  kind: () => 'ngo',
  country: () => 'SE',
  regionCode: () => 'SE232',
  website: () => 'https://www.example.org/new',
  representativeId: () => ids.several,
  deputyId: () => ids.several,
  topics: () => ['LL-STRATEGY'],
  formats: () => ['RSP-STUDY-VISIT'],
  languages: () => [{ code: 'sv', level: 'C1' }],
  periodStart: () => '2027-01-01',
  periodEnd: () => '2028-01-01',
  places: () => 2,
  fewerOpportunitiesPlaces: () => 1,
  settings: () => [{ key: 'answerDays', value: 11 }],
  answers: () => ({ lessons: ['Another lesson.'] }),
  revision: () => 0,
  content: () => ({ why: 'Another reason.' }),
  version: () => 1,
  others: () => 'permitted',
  permission: () => 'Her mother, by mail',
  done: () => false,
  snoozedUntil: () => '2099-01-01',
  assigneeId: () => ids.deputy,
  replace: () => true,
});

const of = (
  world: World,
  method: string,
  path: string,
  table: string,
  id: string,
  column = 'id',
): Target => ({
  send: (client, body) => client.send<unknown>(method, path.replace('{id}', id), body),
  now: async () =>
    JSON.stringify(
      // Where the bytes of a photo lie is changed by nobody who asks: the housekeeping moves them to the store.
      await world.rows(
        `select to_jsonb(t) - '{bytes,file}'::text[] as row from ${table} t where ${column} = ?`,
        [id],
      ),
    ),
});

/** What each table of expectations writes to. */
export async function writeTargets(world: World): Promise<Record<string, Target>> {
  const { ours, ids, organisations, work, who } = world;
  const terms = { organisationId: organisations.host, direction: 'receive', title: 'A draft' };
  const draft = (await who.host.post<{ id: string }>('/api/proposals', terms)).body.id;
  const report = ours.report('post-participant', ids.several);
  const sheet = ours.exchange;
  return {
    UpdateTaskInput: of(world, 'PATCH', '/api/tasks/{id}', 'task', ours.tasks.host),
    UpdateSettingsInput: {
      send: (client, body) => client.patch<unknown>('/api/settings', body),
      now: async () => JSON.stringify(await world.rows('select * from setting order by key')),
    },
    'DraftProposalInput of a draft': of(world, 'PATCH', '/api/proposals/{id}', 'proposal', draft),
    'SaveAnswersInput of an open report': {
      ...of(world, 'PUT', '/api/reports/{id}/answers', 'report', report),
      stage: 'reporting',
      always: { answers: { lessons: [`${randomUUID()}`] } },
    },
    'PhotoInput while the factsheet is drafted': {
      ...of(world, 'PATCH', '/api/photos/{id}', 'photo', ours.photo),
      stage: 'drafting',
    },
    'UpdateFactsheetInput while it is drafted': {
      ...of(world, 'PATCH', '/api/factsheets/{id}', 'factsheet', sheet, 'exchange_id'),
      stage: 'drafting',
      always: { content: {} },
    },
    'DraftFactsheetInput while it is drafted': {
      ...of(world, 'POST', '/api/factsheets/{id}/draft', 'factsheet', sheet, 'exchange_id'),
      stage: 'drafting',
      always: { replace: true },
    },
    'UpdatePersonInput of somebody with an account': of(
      world,
      'PATCH',
      '/api/people/{id}',
      'person',
      ids.participant,
    ),
    'UpdatePersonInput of somebody without one': of(
      world,
      'PATCH',
      '/api/people/{id}',
      'person',
      work.partnership.bjorn,
    ),
    UpdateOrganisationInput: of(
      world,
      'PATCH',
      '/api/organisations/{id}',
      'organisation',
      organisations.host,
    ),
  };
}
