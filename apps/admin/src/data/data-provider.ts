import type { DataProvider, RaRecord } from 'react-admin';
import { untilDecided } from '../api/cases.js';
import { read, write } from '../api/send.js';
import { endpoints, type ResourceName } from './endpoints.js';
import { changes } from './writable.js';

interface Calls {
  list: (query: Record<string, unknown>) => ReturnType<(typeof endpoints.exchanges)['list']>;
  one?: (id: string) => ReturnType<(typeof endpoints.exchanges)['one']>;
  create?: (body: never, key: string) => ReturnType<(typeof endpoints.exchanges)['create']>;
  update?: (id: string, body: never, key: string) => ReturnType<(typeof endpoints.proposals)['update']>;
}

const callsOf = (resource: string): Calls => {
  const calls = endpoints[resource as ResourceName] as Calls | undefined;
  if (!calls) throw new Error(`There is no resource ${resource}`);
  return calls;
};
const missing = (what: string, resource: string) =>
  Promise.reject(new Error(`${resource} cannot be ${what}`));

async function list(resource: string, query: Record<string, unknown>) {
  const { data, response } = await read(() => callsOf(resource).list(query));
  const rows = data as unknown as RaRecord[];
  const instead = response.headers.get('x-searched-instead');
  return {
    data: rows,
    total: Number(response.headers.get('x-total-count') ?? rows.length),
    // What was searched for, where nothing is spelt as it was typed.
    ...(instead !== null && { meta: { instead: decodeURIComponent(instead) } }),
  };
}

/** Empty filters are no filters. */
const filled = (filter: Record<string, unknown> = {}) =>
  Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== '' && value !== null && value !== undefined),
  );

interface ListParams {
  pagination?: { page: number; perPage: number };
  sort?: { field: string; order: string };
  filter?: Record<string, unknown>;
}

function queryOf({ pagination, sort, filter }: ListParams): Record<string, unknown> {
  const { page, perPage } = pagination ?? { page: 1, perPage: 25 };
  return {
    ...filled(filter),
    _start: (page - 1) * perPage,
    _end: page * perPage,
    ...(sort?.field && sort.field !== 'id' && { _sort: sort.field, _order: sort.order }),
  };
}

/** react-admin's view of the API. Lists speak json-server; writes carry an idempotency key each. */
export const dataProvider = {
  getList: (resource: string, params: ListParams) => list(resource, queryOf(params)),

  getOne: async (resource: string, { id }: { id: unknown }) => {
    const { one } = callsOf(resource);
    if (!one) return missing('opened', resource);
    return { data: (await read(() => one(String(id)))).data as RaRecord };
  },

  getMany: async (resource: string, { ids }: { ids: unknown[] }) => {
    const { data } = await list(resource, { id: ids.map(String), _start: 0, _end: ids.length });
    return { data };
  },

  getManyReference: (resource: string, params: ListParams & { target: string; id: unknown }) =>
    list(resource, queryOf({ ...params, filter: { ...params.filter, [params.target]: params.id } })),

  create: async (resource: string, { data }: { data: unknown }) => {
    const { create } = callsOf(resource);
    if (!create) return missing('created', resource);
    const answer = await write(['create', resource, data], async (key) =>
      untilDecided<object>(await create(data as never, key), (id) => ({ id })),
    );
    return { data: answer.data as RaRecord };
  },

  update: async (
    resource: string,
    params: { id: unknown; data: Record<string, unknown>; previousData?: Record<string, unknown> },
  ) => {
    const { update } = callsOf(resource);
    if (!update) return missing('changed', resource);
    const body = changes(resource as ResourceName, params.data, params.previousData);
    // Nothing to write is no write.
    if (Object.keys(body).length === 0 && params.previousData)
      return { data: params.previousData as RaRecord };
    const id = String(params.id);
    const answer = await write(['update', resource, id, body], (key) => update(id, body as never, key));
    return { data: answer.data as RaRecord };
  },

  updateMany: (resource: string) => missing('changed together', resource),
  delete: (resource: string) => missing('deleted', resource),
  deleteMany: (resource: string) => missing('deleted', resource),
  supportAbortSignal: false,
} as unknown as DataProvider;
