import { api } from '../api/client.js';

/** Query of a list in the json-server dialect. */
type Query = Record<string, unknown>;
const header = (key: string) => ({ 'Idempotency-Key': key });

/**
 * Each resource of the console and the calls behind it. A resource without `create` or `update` has none in
 * the API either: cases change by their actions only.
 */
export const endpoints = {
  exchanges: {
    list: (query: Query) => api.GET('/api/exchanges', { params: { query } }),
    one: (id: string) => api.GET('/api/exchanges/{id}', { params: { path: { id } } }),
    create: (body: never, key: string) =>
      api.POST('/api/exchanges', { params: { header: header(key) }, body }),
  },
  proposals: {
    list: (query: Query) => api.GET('/api/proposals', { params: { query } }),
    one: (id: string) => api.GET('/api/proposals/{id}', { params: { path: { id } } }),
    create: (body: never, key: string) =>
      api.POST('/api/proposals', { params: { header: header(key) }, body }),
    update: (id: string, body: never, key: string) =>
      api.PATCH('/api/proposals/{id}', { params: { path: { id }, header: header(key) }, body }),
  },
  organisations: {
    list: (query: Query) => api.GET('/api/organisations', { params: { query } }),
    one: (id: string) => api.GET('/api/organisations/{id}', { params: { path: { id } } }),
    create: (body: never, key: string) =>
      api.POST('/api/organisations', { params: { header: header(key) }, body }),
    update: (id: string, body: never, key: string) =>
      api.PATCH('/api/organisations/{id}', { params: { path: { id }, header: header(key) }, body }),
  },
  people: {
    list: (query: Query) => api.GET('/api/people', { params: { query } }),
    one: (id: string) => api.GET('/api/people/{id}', { params: { path: { id } } }),
    create: (body: never, key: string) => api.POST('/api/people', { params: { header: header(key) }, body }),
    update: (id: string, body: never, key: string) =>
      api.PATCH('/api/people/{id}', { params: { path: { id }, header: header(key) }, body }),
  },
  reports: {
    list: (query: Query) => api.GET('/api/reports', { params: { query } }),
    one: (id: string) => api.GET('/api/reports/{id}', { params: { path: { id } } }),
  },
  // Named apart from the API's `factsheets`, because /factsheets is the public list.
  'factsheet-drafts': {
    list: (query: Query) => api.GET('/api/factsheets', { params: { query } }),
    one: (id: string) => api.GET('/api/factsheets/{id}', { params: { path: { id } } }),
    update: (id: string, body: never, key: string) =>
      api.PATCH('/api/factsheets/{id}', {
        params: { path: { id }, header: header(key) },
        body,
      }),
  },
  tasks: {
    list: (query: Query) => api.GET('/api/tasks', { params: { query } }),
    create: (body: never, key: string) => api.POST('/api/tasks', { params: { header: header(key) }, body }),
    update: (id: string, body: never, key: string) =>
      api.PATCH('/api/tasks/{id}', { params: { path: { id }, header: header(key) }, body }),
  },
  'promoter-calls': {
    list: (query: Query) => api.GET('/api/promoter-calls', { params: { query } }),
    one: (id: string) => api.GET('/api/promoter-calls/{id}', { params: { path: { id } } }),
    create: (body: never, key: string) =>
      api.POST('/api/promoter-calls', { params: { header: header(key) }, body }),
  },
  'mailing-list': {
    list: (query: Query) => api.GET('/api/mailing-list', { params: { query } }),
  },
  'promoter-applications': {
    list: (query: Query) => api.GET('/api/promoter-applications', { params: { query } }),
    one: (id: string) => api.GET('/api/promoter-applications/{id}', { params: { path: { id } } }),
    create: (body: never, key: string) =>
      api.POST('/api/promoter-applications', { params: { header: header(key) }, body }),
  },
  troubles: {
    list: (query: Query) => api.GET('/api/troubles', { params: { query } }),
  },
} as const;

export type ResourceName = keyof typeof endpoints;
