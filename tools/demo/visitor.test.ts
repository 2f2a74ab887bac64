import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { gather } from './cast.mjs';
import { Visitor } from './visitor.mjs';

interface Seen {
  readonly line: string;
  readonly key: string | undefined;
  readonly cookie: string | undefined;
}
interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Record<string, string>;
}

let server: http.Server | undefined;
afterEach(() => new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined))));

/** An API that gives these answers one after the other and remembers what it was asked. */
async function apiThatAnswers(answers: Answer[]): Promise<{ url: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  const listening = http.createServer((request, response) => {
    const { method, url, headers } = request;
    const key = headers['idempotency-key'];
    seen.push({ line: `${method} ${url}`, key: key?.toString(), cookie: headers.cookie });
    const { status, body, headers: more } = answers.shift() ?? { status: 500, body: {} };
    response.writeHead(status, { 'content-type': 'application/json', ...more }).end(JSON.stringify(body));
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(listening.address() as AddressInfo).port}`, seen };
}

const person = { id: 'somebody', name: 'Åsa' };

test('somebody who signs in keeps the session', async () => {
  const { url, seen } = await apiThatAnswers([
    { status: 200, body: {}, headers: { 'set-cookie': 'waymark.session=secret; Path=/; HttpOnly' } },
    { status: 200, body: { stage: 'proposed' } },
  ]);
  const visitor = new Visitor(url, person);
  await visitor.signIn();
  expect(await visitor.get('/api/exchanges/1')).toEqual({ stage: 'proposed' });
  expect(seen[1]?.cookie).toBe('waymark.session=secret');
});

test('what Waymark is too busy for is asked again under the same key', async () => {
  const { url, seen } = await apiThatAnswers([
    { status: 503, body: {}, headers: { 'retry-after': '0' } },
    { status: 200, body: { id: 'x' } },
    { status: 200, body: { id: 'y' } },
  ]);
  const visitor = new Visitor(url, person);
  expect(await visitor.write('POST', '/api/exchanges')).toEqual({ id: 'x' });
  await visitor.write('POST', '/api/exchanges');
  const [first, second, third] = seen.map(({ key }) => key);
  expect(first).toMatch(/^[0-9a-f-]{36}$/);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test('a decision that is not there at once is waited for', async () => {
  const { url, seen } = await apiThatAnswers([
    { status: 202, body: { requestId: 'r1' } },
    { status: 200, body: { state: 'waiting' } },
    { status: 200, body: { state: 'done', caseId: 'x', stage: 'ready' } },
  ]);
  const answer = await new Visitor(url, person).write('POST', '/api/exchanges/x/actions/confirmReady');
  expect(answer).toMatchObject({ id: 'x', stage: 'ready' });
  expect(seen.map(({ line }) => line).slice(1)).toEqual(Array(2).fill('GET /api/requests/r1'));
});

test('a refusal is told in one sentence, with its reasons and fields', async () => {
  const { url } = await apiThatAnswers([
    {
      status: 409,
      body: { detail: 'This cannot be done now.', reasons: ['The programme is missing.'], errors: [] },
    },
  ]);
  await expect(new Visitor(url, person).write('POST', '/api/x')).rejects.toThrow(
    'Åsa could not do POST /api/x (409): This cannot be done now. The programme is missing.',
  );
});

test('where nothing listens, and where there is no demo data, one sentence says so', async () => {
  const { url } = await apiThatAnswers([{ status: 404, body: {} }]);
  await expect(gather(url)).rejects.toThrow(`The Waymark at ${url} holds no demo data`);
  const nobody = 'http://127.0.0.1:9';
  await expect(gather(nobody)).rejects.toThrow(`Waymark at ${nobody} does not answer`);
});
