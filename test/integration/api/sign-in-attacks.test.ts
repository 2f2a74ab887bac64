import net from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Auth } from '../../../apps/api/src/auth/auth.service.js';
import { type Api, apiOn } from '../../support/api/api-on.js';
import { type Answer, Client } from '../../support/api/client.js';
import { eventually } from '../../support/casework/eventually.js';
import { caseworkNow, type Casework, rowsOf } from '../../support/casework/in-process.js';

let work: Casework;
let api: Api;
beforeAll(async () => {
  work = await caseworkNow();
  api = await apiOn(work);
});
afterAll(async () => {
  await api.close();
  await work.close();
});

const noKey = (from?: string) => ({ key: null, ...(from && { headers: { 'x-forwarded-for': from } }) });
const askLink = (email: string, from?: string) =>
  api.nobody.post('/api/auth/sign-in/magic-link', { email }, noKey(from));
const redeem = (token: string, who = api.nobody, from?: string) =>
  who.post('/api/auth/link/redeem', { token }, noKey(from));
const withPassword = (email: string, password: string, who = api.nobody, from?: string) =>
  who.post('/api/auth/sign-in/email', { email, password }, noKey(from));

/** A new link for somebody. */
async function tokenFor(personId: string): Promise<string> {
  const to = work.partnership.emailOf(personId);
  const before = work.mail.store.list({ to }).length;
  await askLink(to);
  const mails = await eventually(() => {
    const all = work.mail.store.list({ to });
    return all.length > before && all;
  });
  const tokens = mails.map(({ text }) => /#token=([A-Za-z]+)/.exec(text)?.[1]).filter(Boolean);
  const known = await Promise.all(tokens.map((token) => isPending(token!)));
  return tokens.find((_token, index) => known[index])!;
}
const countOf = async (table: string): Promise<number> =>
  (await rowsOf<{ n: number }>(work, `select count(*)::int as n from ${table}`))[0]!.n;
/** Is this link still to be redeemed? Kept are hashes only, so it is asked the way the library hashes. */
async function isPending(token: string): Promise<boolean> {
  const hash = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(token))).toString('base64url');
  const rows = await rowsOf(
    work,
    'select 1 from auth.verification where "expiresAt" > now() and identifier like ?',
    [`%${hash}%`],
  );
  return rows.length > 0;
}
const cookieOf = (answer: Answer<unknown>) => answer.headers.getSetCookie()[0]!.split(';')[0]!;
/** What was said, without the number of the request. */
const told = ({ status, headers, body }: Answer<object>) => ({
  status,
  body: { ...body, requestId: undefined },
  headers: [...headers.keys()].toSorted(),
});

describe('a session', () => {
  test('is a new one at every sign-in, and the one before opens nothing any more', async () => {
    const { asa } = work.partnership;
    const before = await api.as(asa);
    const answer = await redeem(await tokenFor(asa), before);
    expect(answer.status).toBe(200);
    const after = new Client(api.url, cookieOf(answer));
    expect(after.cookie).not.toBe(before.cookie);
    expect([(await before.get('/api/me')).status, (await after.get('/api/me')).status]).toEqual([401, 200]);
    const password = 'a password made for this test';
    expect((await after.put('/api/auth/password', { newPassword: password }, noKey())).status).toBe(200);
    const again = await withPassword(work.partnership.emailOf(asa), password, after);
    const last = new Client(api.url, cookieOf(again));
    expect([(await after.get('/api/me')).status, (await last.get('/api/me')).status]).toEqual([401, 200]);
  });

  test('is never one that somebody else has chosen', async () => {
    const { bjorn, asa } = work.partnership;
    const planted = await api.as(asa);
    const answer = await redeem(await tokenFor(bjorn), planted);
    expect(cookieOf(answer)).not.toBe(planted.cookie);
    expect((await planted.get('/api/me')).status).toBe(401);
  });

  test('ends on the server at sign-out, in every browser that has its cookie', async () => {
    const { bjorn } = work.partnership;
    const here = await api.as(bjorn);
    const copied = new Client(api.url, here.cookie);
    const elsewhere = await api.as(bjorn);
    const sessions = await countOf('auth.session');
    await here.post('/api/auth/sign-out', {}, noKey());
    expect(await countOf('auth.session')).toBe(sessions - 1);
    expect([(await copied.get('/api/me')).status, (await elsewhere.get('/api/me')).status]).toEqual([
      401, 200,
    ]);
  });

  test('comes in a cookie that no script reads, no other site sends along and no other host gets', async () => {
    const answer = await redeem(await tokenFor(work.partnership.bjorn));
    const [cookie] = answer.headers.getSetCookie();
    expect(cookie!.split('; ').slice(1).toSorted()).toEqual([
      'HttpOnly',
      'Max-Age=2592000',
      'Path=/',
      'SameSite=Lax',
    ]);
  });
});

describe('a mailed link', () => {
  test('cannot be guessed, and is nowhere to be found in the database', async () => {
    const token = await tokenFor(work.partnership.asa);
    // Letters of both cases: 32 of 52.
    expect(token).toMatch(/^[A-Za-z]{32}$/);
    expect(32 * Math.log2(52)).toBeGreaterThan(128);
    const tables = await rowsOf<{ name: string }>(
      work,
      "select format('%I.%I', table_schema, table_name) as name from information_schema.tables where table_schema in ('public', 'auth')",
    );
    for (const { name } of tables) {
      const found = await rowsOf(work, `select 1 from ${name} t where t::text like ?`, [`%${token}%`]);
      expect([name, found]).toEqual([name, []]);
    }
  });

  test('is of no use after its time', async () => {
    const token = await tokenFor(work.partnership.asa);
    await rowsOf(work, `update auth.verification set "expiresAt" = now() - interval '1 second' returning 1`);
    const answer = await redeem(token);
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([422, []]);
  });

  test('signs in one of two who redeem it at once', async () => {
    const token = await tokenFor(work.partnership.asa);
    const answers = await Promise.all(Array.from({ length: 6 }, () => redeem(token)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 422, 422, 422, 422, 422]);
  });
});

describe('an address that is known', () => {
  test('is told by no answer and no trace of asking for a link', async () => {
    const ask = async (email: string) => {
      const [links, attempts] = [await countOf('auth.verification'), await countOf('auth.attempt')];
      const answer = told(await askLink(email));
      return {
        answer,
        links: (await countOf('auth.verification')) - links,
        attempts: (await countOf('auth.attempt')) - attempts,
      };
    };
    const { partnership } = work;
    expect(await ask('somebody-new@people.example')).toEqual(
      await ask(partnership.emailOf(partnership.vastra.representativeId)),
    );
  });

  test('is not waited for: the answer comes although no mail can be sent', async () => {
    const sockets: net.Socket[] = [];
    // Takes the call and says nothing.
    const silent = net.createServer((socket) => void sockets.push(socket)).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const { port } = silent.address() as net.AddressInfo;
    const cut = await apiOn(work, { smtpUrl: `smtp://127.0.0.1:${port}` });
    try {
      const email = work.partnership.emailOf(work.partnership.basque.representativeId);
      const { status } = await cut.nobody.post('/api/auth/sign-in/magic-link', { email }, noKey());
      await eventually(() => sockets.length > 0);
      expect([status, sockets.some((socket) => socket.bytesRead > 0)]).toEqual([200, false]);
    } finally {
      for (const socket of sockets) socket.destroy();
      silent.close();
      await cut.close();
    }
  });

  test('costs one hash of a password, like one that is not, and is answered alike', async () => {
    const { password } = await api.app.get(Auth).library.$context;
    const hashed: string[] = [];
    const { hash, verify } = password;
    password.hash = (...given) => (hashed.push('hash'), hash(...given));
    password.verify = (...given) => (hashed.push('verify'), verify(...given));
    const { partnership } = work;
    try {
      const emails = {
        unknown: 'nobody-here@people.example',
        withoutPassword: partnership.emailOf(partnership.bjorn),
        withPassword: partnership.emailOf(partnership.asa),
      };
      const answers = [];
      for (const email of Object.values(emails)) {
        answers.push(told(await withPassword(email, 'not the password at all')));
        expect([email, hashed.splice(0).length]).toEqual([email, 1]);
      }
      expect(answers[1]).toEqual(answers[0]);
      expect(answers[2]).toEqual(answers[0]);
    } finally {
      Object.assign(password, { hash, verify });
    }
  });
});

describe('trying again and again', () => {
  const statuses = async (times: number, attempt: (index: number) => Promise<{ status: number }>) => {
    const found: number[] = [];
    for (let index = 0; index < times; index += 1) found.push((await attempt(index)).status);
    return found;
  };

  test('the password of one account ends after ten, from wherever it is tried', async () => {
    const email = work.partnership.emailOf(work.partnership.vastra.representativeId);
    const found = await statuses(11, (index) =>
      withPassword(email, 'wrong', api.nobody, `198.51.100.${index}`),
    );
    expect(found).toEqual([...Array(10).fill(422), 429]);
  });

  test('passwords of many accounts from one address ends, and from another goes on', async () => {
    const attempt = (index: number, from: string) =>
      withPassword(`number-${index}@people.example`, 'wrong', api.nobody, from);
    const found = await statuses(31, (index) => attempt(index, '203.0.113.7'));
    expect(found).toEqual([...Array(30).fill(422), 429]);
    expect((await attempt(31, '203.0.113.8')).status).toBe(422);
  });

  test('links for many accounts from one address ends', async () => {
    const found = await statuses(31, (index) => askLink(`link-${index}@people.example`, '203.0.113.9'));
    expect(found).toEqual([...Array(30).fill(200), 429]);
  });

  test('made-up tokens from one address ends', async () => {
    const found = await statuses(61, () => redeem('x'.repeat(32), api.nobody, '203.0.113.10'));
    expect(found).toEqual([...Array(60).fill(422), 429]);
  });
});
