import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import Fastify from 'fastify';
import { compressAnswers } from './compression.js';

const long = { text: 'what is said again and again, '.repeat(100) };

async function answers(encoding: string | undefined, url: string) {
  const fastify = Fastify();
  await compressAnswers(fastify);
  fastify.get('/long', () => long);
  fastify.get('/short', () => ({ text: 'short' }));
  fastify.get('/stream', (_request, reply) =>
    reply.type('text/event-stream').send('event: changed\n\n'.repeat(200)),
  );
  const headers = encoding === undefined ? {} : { 'accept-encoding': encoding };
  const { headers: given, rawPayload } = await fastify.inject({ url, headers });
  await fastify.close();
  return { encoding: given['content-encoding'], vary: given['vary'], body: rawPayload };
}

test('a long answer is compressed in a way the browser knows, and is what it was', async () => {
  const gzip = await answers('gzip', '/long');
  expect([gzip.encoding, gzip.vary]).toEqual(['gzip', 'accept-encoding']);
  expect(JSON.parse(gunzipSync(gzip.body).toString())).toEqual(long);
  const brotli = await answers('gzip, deflate, br', '/long');
  expect(brotli.encoding).toBe('br');
  expect(JSON.parse(brotliDecompressSync(brotli.body).toString())).toEqual(long);
});

test('who asks for none, a short answer and the stream of changes get none', async () => {
  expect((await answers(undefined, '/long')).encoding).toBeUndefined();
  expect((await answers('gzip', '/short')).encoding).toBeUndefined();
  expect((await answers('gzip', '/stream')).encoding).toBeUndefined();
});
