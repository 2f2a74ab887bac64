import { request } from 'node:http';
import net from 'node:net';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { openApiDocument } from '../../../apps/api/src/document.js';
import { apiOn } from '../../support/api/api-on.js';
import type { World } from '../../support/permissions/world.js';

/** Answers of every kind, each as somebody gets it. */
const kinds: Record<string, (world: World) => Asked> = {
  'a page of the console': () => ['GET', '/exchanges/some-page'],
  'a file of the console that is not there': () => ['GET', '/assets/none.js'],
  'the API to somebody signed in': () => ['GET', '/api/me', 'secretariat'],
  'the API to nobody': () => ['GET', '/api/me'],
  'what is not there': () => ['GET', '/api/nothing'],
  'what cannot be read': () => ['POST', '/api/proposals', 'host', '{"title": '],
  'what is too large': () => ['POST', '/api/proposals', 'host', `"${'x'.repeat(1_100_000)}"`],
  'the wrong method': () => ['DELETE', '/api/exchanges', 'host'],
  'another origin': () => ['OPTIONS', '/api/exchanges'],
  'an address that cannot be decoded': () => ['GET', '/%E0%A4%A'],
  'an address of the API that cannot be decoded': () => ['GET', '/api/%E0%A4%A'],
  'the document of the API': () => ['GET', '/api/openapi.json'],
  'the page of the document': () => ['GET', '/api/docs'],
  'the stream of changes': () => ['GET', '/api/changes', 'host'],
  'a photo of a report': ({ ours }) => ['GET', `/api/photos/${ours.photo}`, 'participant'],
  'the programme of a visit on paper': ({ ours }) => [
    'GET',
    `/api/exchanges/${ours.exchange}/programme.pdf`,
    'participant',
  ],
  'a factsheet before it is public': ({ ours }) => [
    'GET',
    `/api/factsheets/${ours.exchange}/preview`,
    'host',
  ],
  'the list of factsheets': () => ['GET', '/factsheets'],
  'the guidelines for reports': () => ['GET', '/guidelines'],
  'the directory of promoters': () => ['GET', '/promoters'],
  'the page of the call': () => ['GET', '/promoters/call'],
  'a promoter who is not there': () => ['GET', '/promoters/none'],
  'a public page': ({ slug }) => ['GET', `/factsheets/${slug}`],
  'a PDF': ({ slug }) => ['GET', `/factsheets/${slug}.pdf`],
  'a public page that is not there': () => ['GET', '/factsheets/none'],
  'a file of the public pages that is not there': () => ['GET', '/site/none.css'],
};
type Asked = [method: string, path: string, role?: 'host' | 'participant' | 'secretariat', body?: string];

interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Asks without anything that mends an address on its way, and reads no further than the headers. */
function asked(world: World, [method, path, role, body]: Asked): Promise<Answered> {
  const { hostname, port } = new URL(world.api.url);
  const headers = {
    ...(role && { cookie: world.who[role].cookie ?? '' }),
    ...(body && { 'content-type': 'application/json', 'idempotency-key': 'a-key-of-its-own' }),
  };
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers }, (answer) => {
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers });
      answer.destroy();
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** What every answer says, whatever it is. */
const everywhere: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** Headers that keep answers to themselves. */
export function headerCases(theWorld: () => World): void {
  const found: Record<string, Answered> = {};
  beforeAll(async () => {
    for (const [kind, ask] of Object.entries(kinds)) found[kind] = await asked(theWorld(), ask(theWorld()));
  });

  describe('guard', () => {
    test.each(Object.keys(kinds))('%s', (kind) => {
      const { headers } = found[kind]!;
      expect(headers).toMatchObject(everywhere);
      // A link that is mailed stands in an address: whoever is linked to must not be told it.
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers['server']).toBeUndefined();
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
      const policy = policyOf(headers);
      const scripts = policy['script-src'] ?? policy['default-src'];
      expect([["'self'"], ["'none'"]]).toContainEqual(scripts);
      expect(policy['script-src-attr'] ?? policy['default-src']).toEqual(["'none'"]);
      expect(policy['object-src'] ?? policy['default-src']).toEqual(["'none'"]);
      expect(policy['frame-ancestors']).toEqual(["'none'"]);
      expect(["'self'", "'none'"]).toContain(policy['base-uri']?.join(' '));
      expect(["'self'", "'none'"]).toContain(policy['form-action']?.join(' '));
    });
  });

  test('a style or a font carries what guards it, and nothing that guards pages', async () => {
    const world = theWorld();
    const { text } = await world.who.nobody.get('/factsheets');
    const files = [...text.matchAll(/href="(\/[^"]+\.(?:css|woff2))"/g)].map(([, path]) => path!);
    expect(new Set(files.map((path) => path.split('.').at(-1)))).toEqual(new Set(['css', 'woff2']));
    for (const path of files) {
      const { status, headers } = await asked(world, ['GET', path]);
      const { 'x-frame-options': _pages, 'cross-origin-opener-policy': _too, ...guards } = everywhere;
      expect([path, status, headers]).toEqual([path, 200, expect.objectContaining(guards)]);
      expect(
        Object.keys(headers)
          .filter((name) => /policy$|frame/.test(name))
          .toSorted(),
      ).toEqual(['cross-origin-resource-policy', 'referrer-policy']);
    }
  });

  test('no answer of the API is kept by anybody on its way', () => {
    const kept = Object.entries(kinds)
      .map(([kind, ask]) => [kind, ask(theWorld())[1], found[kind]!.headers['cache-control']] as const)
      .filter(([, path]) => path.startsWith('/api/'))
      .filter(([, , cache]) => !/no-store|^private, max-age=60$/.test(String(cache)));
    expect(kept).toEqual([]);
  });

  test('no page brings a script of its own', async () => {
    const { who, slug } = theWorld();
    for (const path of [
      '/',
      '/api/docs',
      '/factsheets',
      '/guidelines',
      '/promoters',
      '/promoters/call',
      `/factsheets/${slug}`,
      '/factsheets/none',
    ]) {
      const { text } = await who.nobody.get(path);
      const inline = [...text.matchAll(/<script(?![^>]*\bsrc=)[^>]*>/g)].map(([tag]) => tag);
      expect([path, inline.filter((tag) => !/type="application\/(ld\+)?json"/.test(tag))]).toEqual([
        path,
        [],
      ]);
      expect([path, / on[a-z]+="/.test(text), /javascript:/.test(text)]).toEqual([path, false, false]);
    }
  });

  test('every write is refused to the page of another site, whoever is signed in there', async () => {
    const world = theWorld();
    const writes = Object.entries(openApiDocument(world.api.app).paths).flatMap(([path, item]) =>
      Object.keys(item)
        .filter((method) => method !== 'get')
        .map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(writes.length).toBeGreaterThan(20);
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://waymark.test.evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const write of writes)
      for (const headers of foreign) {
        const [method, path] = write.split(' ') as [string, string];
        const { status, body } = await world.who.secretariat.send(method, path, {}, { headers });
        expect([write, headers, status, body.type]).toEqual([
          write,
          headers,
          403,
          expect.stringContaining('origin'),
        ]);
      }
  });

  test('what is no HTTP gets no page', async () => {
    const { hostname, port } = new URL(theWorld().api.url);
    const said = await new Promise<string>((resolve, reject) => {
      const socket = net.connect(Number(port), hostname, () => socket.end('NONSENSE\r\n\r\n'));
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('end', () => resolve(text));
      socket.on('error', reject);
    });
    expect(said).toMatch(/^HTTP\/1\.1 400 /);
    expect(said).not.toContain('<html');
  });

  test('an address of https is kept to: by the browser, and by the cookie', async () => {
    const { work, ids } = theWorld();
    const secure = await apiOn(work, { publicUrl: 'https://waymark.test' });
    try {
      const { headers } = await secure.nobody.get('/api/health');
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
      expect(policyOf({ 'content-security-policy': headers.get('content-security-policy')! })).toHaveProperty(
        'upgrade-insecure-requests',
      );
      const { cookie } = await secure.as(ids.host);
      expect(cookie).toMatch(/^__Secure-waymark\.session_token=/);
    } finally {
      await secure.close();
    }
    expect(found['a page of the console']!.headers['strict-transport-security']).toBeUndefined();
  });
}

function policyOf(headers: Answered['headers']): Record<string, string[]> {
  return Object.fromEntries(
    String(headers['content-security-policy'])
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name, ...values]) => [name!, values]),
  );
}
