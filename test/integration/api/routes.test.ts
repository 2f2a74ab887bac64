import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { HealthView, Problem } from '@waymark/contract';
import { openApiDocument } from '../../../apps/api/src/document.js';
import { type Api, apiOn } from '../../support/api/api-on.js';
import { Client } from '../../support/api/client.js';
import { caseworkNow, type Casework } from '../../support/casework/in-process.js';

/** Routes that answer without a session, each with its reason. */
const open: Record<string, string> = {
  'POST /api/auth/sign-in/magic-link': 'asking for a link is how one signs in',
  'POST /api/auth/link/redeem': 'redeeming a link is how one signs in',
  'POST /api/auth/sign-in/email': 'signing in with a password',
  'POST /api/auth/sign-out': 'signing out twice is no error',
  'POST /api/match-links/look': 'what a mailed link is for, to whoever holds it',
  'POST /api/match-links/answer': 'a proposed match is answered from the mail, without signing in',
  'POST /api/application-links/ask': 'asking for a link is how one applies',
  'POST /api/application-links/look': 'what a mailed link is for, to whoever holds it',
  'POST /api/application-links/begin': 'using a mailed link is how one applies without signing in',
  'POST /api/application-links/open': 'using a mailed link is how one gets to an application',
  'POST /api/report-links/look': 'what a mailed link is for, to whoever holds it',
  'POST /api/report-links/open': 'using a mailed link is how one gets to a report without signing in',
  'POST /api/report-links/ask': 'asking for a new link',
  'POST /api/inbound-mail': 'asks for a secret of its own, and is not there without one',
  'GET /api/demo/people': 'demo data only, 404 elsewhere',
  'POST /api/demo/sign-in': 'demo data only, 404 elsewhere',
  'GET /api/vocabulary/{list}': 'public code lists',
  'GET /api/health': 'asked by machines',
};

/** Routes of the server that are no part of the document, each with its reason. */
const undocumented: [RegExp, string][] = [
  [/^GET \/\*$/, 'the console'],
  [/^GET \/api\/(docs|openapi\.json)/, 'the document itself, and the page that shows it'],
  [/^GET \/(factsheets|guidelines|promoters|site)(\/|$)/, 'public pages'],
  [/^(GET|POST) \/unsubscribe\/\*$/, 'asked by mail programs, which know no session: the address is the key'],
  [/^GET \/calendar\/\*$/, 'asked by calendar programs, which know no session'],
];

const anId = '00000000-0000-4000-8000-000000000000';
const filled = (path: string) =>
  path
    .replace('{list}', 'formats')
    .replace('{action}', 'acceptMatch')
    .replace(/\{\w+\}/g, anId);

let work: Casework;
let api: Api;
let routes: { method: string; path: string }[];
beforeAll(async () => {
  work = await caseworkNow();
  api = await apiOn(work);
  routes = Object.entries(openApiDocument(api.app).paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => ({ method: method.toUpperCase(), path })),
  );
});
afterAll(async () => {
  await api.close();
  await work.close();
});

const isProblem = (answer: { status: number; headers: Headers; body: Problem }) => {
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(answer.body).toMatchObject({
    status: answer.status,
    title: expect.any(String),
    detail: expect.any(String),
  });
  expect(JSON.stringify(answer.body)).not.toMatch(/at .+\.(js|ts):\d+|node_modules|select /);
};

describe('every route', () => {
  test('of the server is in the document, and the other way round', () => {
    const documented = new Set(
      routes.map(({ method, path }) => `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
    );
    const served = [...api.routes].filter((route) => !route.startsWith('HEAD '));
    const surplus = served.filter(
      (route) => !documented.has(route) && !undocumented.some(([pattern]) => pattern.test(route)),
    );
    expect(surplus).toEqual([]);
    expect([...documented].filter((route) => !api.routes.has(route))).toEqual([]);
  });

  test('answers nobody but with 401, apart from those that say why', async () => {
    const statuses: Record<string, number> = {};
    for (const { method, path } of routes) {
      const answer = await api.nobody.send(method, filled(path), method === 'GET' ? undefined : {});
      statuses[`${method} ${path}`] = answer.status;
      if (answer.status >= 400) isProblem(answer);
    }
    const unguarded = Object.entries(statuses).filter(([, status]) => status !== 401);
    expect(unguarded.map(([route]) => route).sort()).toEqual(Object.keys(open).sort());
  });

  test('that writes asks for an Idempotency-Key', async () => {
    const person = await api.as(work.partnership.secretariat.personId!);
    const writes = routes.filter(
      ({ method, path }) =>
        method !== 'GET' &&
        !/^\/api\/(auth|demo|match-links|(report|application)-links|inbound-mail)(\/|$)/.test(path) &&
        !path.endsWith('/leave'),
    );
    expect(writes.length).toBeGreaterThan(10);
    for (const { method, path } of writes)
      for (const key of [null, 'short', 'with space in it', 'x'.repeat(201)]) {
        const answer = await person.send(method, filled(path), {}, { key });
        expect([method, path, answer.status]).toEqual([method, path, 400]);
        expect(answer.body.detail).toContain('Idempotency-Key');
      }
  });

  test('says that a thing is not there, whether it never was or is not yours', async () => {
    const person = await api.as(work.partnership.asa);
    const things = routes.filter(
      ({ method, path }) =>
        method === 'GET' && path.includes('{id}') && !/^\/api\/my-(reports|applications)\//.test(path),
    );
    for (const { path } of things)
      for (const id of [anId, 'no-id', "'; drop table person; --", '%00', 'x'.repeat(150)]) {
        const answer = await person.get(
          path.replace('{id}', encodeURIComponent(id)).replace(/\{\w+\}/g, 'x'),
        );
        expect([path, id, answer.status]).toEqual([path, id, 404]);
        isProblem(answer);
      }
  });
});

describe('what is no route', () => {
  test('is a problem below /api and a page of the console elsewhere', async () => {
    for (const path of ['/api', '/api/', '/api/nothing', '/api/exchanges/x/y/z']) {
      const answer = await api.nobody.get(path);
      expect([path, answer.status]).toEqual([path, 404]);
      isProblem(answer);
    }
    const page = await api.nobody.get('/exchanges/some-page');
    expect(page.headers.get('content-type')).toContain('text/html');
    for (const path of ['/assets/no-such-file.js', '/../../package.json', '/assets/..%2f..%2fpackage.json'])
      expect((await api.nobody.get(path)).text).not.toContain('"@nestjs');
  });

  test('is refused with a problem for methods and kinds of content nobody expects', async () => {
    const person = await api.as(work.partnership.asa);
    isProblem(await person.send('DELETE', `/api/exchanges/${anId}`));
    isProblem(await person.send('PUT', '/api/exchanges', {}));
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/xml']) {
      const answer = await person.post('/api/proposals', 'a=b', { headers: { 'content-type': type } });
      expect([type, answer.status]).toEqual([type, 415]);
      isProblem(answer);
    }
    const broken = await person.post('/api/proposals', '{"title": ');
    expect(broken.status).toBe(400);
    isProblem(broken);
    const huge = await person.post('/api/proposals', { title: 'x'.repeat(2_000_000) });
    expect(huge.status).toBe(413);
    isProblem(huge);
  });
});

describe('the document and the health', () => {
  test('are public, and the page needs nothing from elsewhere', async () => {
    const document = await api.nobody.get<{ openapi: string }>('/api/openapi.json');
    expect([document.status, document.body.openapi]).toEqual([200, expect.stringMatching(/^3\./)]);
    const page = await api.nobody.get('/api/docs');
    expect(page.status).toBe(200);
    expect(page.text).not.toMatch(/(src|href)=["']https?:/);
    expect(page.headers.get('content-security-policy')).toMatch(/script-src 'self'(;|$)/);
    for (const [, file] of page.text.matchAll(/(?:src|href)=["']\.\/([^"']+)["']/g))
      expect([file, (await api.nobody.get(`/api/docs/${file}`)).status]).toEqual([file, 200]);
    // An inline script would be stopped by the policy, so there must be none.
    expect(page.text).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>\s*\S/);
  });

  test('name each dependency', async () => {
    const { status, body } = await api.nobody.get<HealthView>('/api/health');
    expect([status, body.status]).toEqual([200, 'up']);
    expect(body.dependencies.map(({ name }) => name)).toEqual(['database', 'temporal', 'mail', 'photos']);
  });

  test('carry the headers that keep pages to themselves', async () => {
    const { headers } = await new Client(api.url).get('/');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect((await api.nobody.get('/api/vocabulary/levels')).headers.get('etag')).toBeNull();
  });
});
