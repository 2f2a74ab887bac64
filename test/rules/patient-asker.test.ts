import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { Asker } from '../../tools/faults/asker.mjs';
import { randomFrom } from '../../tools/faults/random.mjs';

const LOOKS_BEFORE_IT_IS_DONE = 3;

test('a request that was taken up is under way until its answer came, also between two looks at it', async () => {
  let looks = 0;
  const server = http.createServer((request, response) => {
    if (request.method === 'POST') return response.writeHead(202).end('{}');
    looks += 1;
    const state = looks > LOOKS_BEFORE_IT_IS_DONE ? 'done' : 'waiting';
    return response.end(JSON.stringify({ state, caseId: 'a-case', seq: 2 }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const asker = new Asker(`http://127.0.0.1:${port}`, randomFrom(1));
  const asking = asker.act({ cookie: '' } as never, '/api/exchanges/a-case/actions/setContacts', {});
  const seen: number[] = [];
  const looking = setInterval(() => seen.push(asker.underWay), 5);
  const answer = await asking.finally(() => clearInterval(looking));
  await new Promise((done) => server.close(done));

  expect(answer).toMatchObject({ ok: true, body: { id: 'a-case', seq: 2 } });
  expect(seen.length).toBeGreaterThan(LOOKS_BEFORE_IT_IS_DONE);
  expect(seen).not.toContain(0);
  expect(asker.underWay).toBe(0);
});
