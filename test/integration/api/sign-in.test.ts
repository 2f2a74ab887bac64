import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { MeView } from '@waymark/contract';
import { type Api, apiOn } from '../../support/api/api-on.js';
import { Client } from '../../support/api/client.js';
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

const askLink = (email: string) => api.nobody.post('/api/auth/sign-in/magic-link', { email }, { key: null });

/** The token of the newest link that went to an address. */
async function mailedToken(email: string): Promise<string> {
  const mail = await eventually(() =>
    work.mail.store.list({ to: email }).find(({ text }) => text.includes('#token=')),
  );
  return /#token=([A-Za-z]+)/.exec(mail.text)![1]!;
}

describe('a mailed link', () => {
  test('signs in once, by POST only, and its token is in no log', async () => {
    const email = work.partnership.emailOf(work.partnership.asa);
    await askLink(email.toUpperCase());
    const token = await mailedToken(email);

    for (const path of [
      `/api/auth/magic-link/verify?token=${token}`,
      `/api/auth/link/redeem?token=${token}`,
      `/sign-in/link?token=${token}`,
      '/sign-in/link',
    ]) {
      const { headers } = await api.nobody.get(path);
      expect(headers.get('set-cookie')).toBeNull();
    }

    const redeemed = await api.nobody.post('/api/auth/link/redeem', { token }, { key: null });
    expect([redeemed.status, redeemed.body]).toEqual([200, { signedIn: true }]);
    const cookie = redeemed.headers.get('set-cookie')!;
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    const me = await new Client(api.url, cookie.split(';')[0]!).get<MeView>('/api/me');
    expect([me.status, me.body.person.name]).toEqual([200, 'Åsa Öberg']);

    const again = await api.nobody.post('/api/auth/link/redeem', { token }, { key: null });
    expect([again.status, again.headers.get('set-cookie')]).toEqual([422, null]);
    expect(api.logged()).toContain('/api/auth/link/redeem');
    expect(api.logged()).not.toContain(token);
    expect(api.logged()).not.toContain(email);
  });

  test('is kept as a hash only', async () => {
    const email = work.partnership.emailOf(work.partnership.bjorn);
    await askLink(email);
    const token = await mailedToken(email);
    const kept = await rowsOf<{ row: string }>(work, 'select v::text as row from auth.verification v', []);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.map(({ row }) => row).join('\n')).not.toContain(token);
  });

  test('is answered alike for an address nobody has, and nothing is sent there', async () => {
    const stranger = 'nobody-at-all@people.example';
    const known = await askLink(work.partnership.emailOf(work.partnership.secretariat.personId!));
    const unknown = await askLink(stranger);
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text]);
    await mailedToken(work.partnership.emailOf(work.partnership.secretariat.personId!));
    expect(work.mail.store.list({ to: stranger })).toEqual([]);
    expect(await rowsOf(work, 'select id from auth.user where email = ?', [stranger])).toEqual([]);
  });

  test('cannot be asked for without end, whoever asks', async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 11; count += 1) statuses.push((await askLink('flood@people.example')).status);
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(200));
    const last = await askLink('flood@people.example');
    expect([last.status, Number(last.headers.get('retry-after')) > 0]).toEqual([429, true]);
  });
});

describe('a password', () => {
  test('is set by whoever is signed in, ends the other sessions, and signs in', async () => {
    const { representativeId } = work.partnership.basque;
    const email = work.partnership.emailOf(representativeId);
    const elsewhere = await api.as(representativeId);
    const here = await api.as(representativeId);
    const newPassword = 'correct horse battery staple';
    expect((await here.put('/api/auth/password', { newPassword }, { key: null })).status).toBe(200);
    expect((await here.get('/api/me')).status).toBe(200);
    expect((await elsewhere.get('/api/me')).status).toBe(401);

    const wrong = await api.nobody.post(
      '/api/auth/sign-in/email',
      { email, password: 'wrong horse' },
      { key: null },
    );
    const unknown = await api.nobody.post(
      '/api/auth/sign-in/email',
      { email: 'no@people.example', password: 'wrong horse' },
      { key: null },
    );
    const { requestId: _one, ...told } = wrong.body;
    const { requestId: _two, ...toldStranger } = unknown.body;
    expect([wrong.status, told]).toEqual([422, toldStranger]);

    const right = await api.nobody.post(
      '/api/auth/sign-in/email',
      { email, password: newPassword },
      { key: null },
    );
    expect([right.status, right.headers.get('set-cookie')]).toEqual([
      200,
      expect.stringContaining('HttpOnly'),
    ]);
    expect(api.logged()).not.toContain(newPassword);
  });

  test('set before is needed to set another', async () => {
    const person = await api.as(work.partnership.vastra.representativeId);
    const first = 'the first password of all';
    await person.put('/api/auth/password', { newPassword: first }, { key: null });
    const other = { newPassword: 'another password again' };
    expect((await person.put('/api/auth/password', other, { key: null })).status).toBe(422);
    const wrong = { ...other, currentPassword: 'not the right one at all' };
    expect((await person.put('/api/auth/password', wrong, { key: null })).status).toBe(422);
    const right = await person.put('/api/auth/password', { ...other, currentPassword: first }, { key: null });
    expect(right.status).toBe(200);
  });

  test('opens no account for somebody new', async () => {
    const body = { email: 'new@people.example', password: 'a password of theirs', name: 'New' };
    expect((await api.nobody.post('/api/auth/sign-up/email', body, { key: null })).status).toBe(404);
  });
});

describe('a session', () => {
  test('ends when its person signs out', async () => {
    const person = await api.as(work.partnership.bjorn);
    expect((await person.get('/api/me')).status).toBe(200);
    expect((await person.post('/api/auth/sign-out', {}, { key: null })).status).toBe(200);
    expect((await person.get('/api/me')).status).toBe(401);
  });

  test('cannot be made up: the signature has to be ours', async () => {
    const { cookie } = await api.as(work.partnership.bjorn);
    const [name, value] = cookie!.split('=') as [string, string];
    const [token] = decodeURIComponent(value).split('.') as [string];
    for (const forged of [token, `${token}.`, `${token}.AAAA`, `x${token}.${value.split('.')[1]}`, '%', '']) {
      const client = new Client(api.url, `${name}=${forged}`);
      expect((await client.get('/api/me')).status).toBe(401);
    }
  });

  test('is of no use to a page of another site', async () => {
    const person = await api.as(work.partnership.bjorn);
    const evil = { headers: { origin: 'https://evil.example' } };
    expect((await person.patch(`/api/people/${work.partnership.bjorn}`, { phone: '1' }, evil)).status).toBe(
      403,
    );
    const crossSite = { headers: { 'sec-fetch-site': 'cross-site' } };
    expect(
      (await person.patch(`/api/people/${work.partnership.bjorn}`, { phone: '1' }, crossSite)).status,
    ).toBe(403);
    const ours = { headers: { origin: 'http://waymark.test' } };
    expect((await person.patch(`/api/people/${work.partnership.bjorn}`, { phone: '1' }, ours)).status).toBe(
      200,
    );
  });

  test('ends when the secretariat moves the person to another address, and old links go nowhere', async () => {
    const secretariat = await api.as(work.partnership.secretariat.personId!);
    const old = work.partnership.emailOf(work.partnership.asa);
    const person = await api.as(work.partnership.asa);
    const moved = await secretariat.patch(`/api/people/${work.partnership.asa}`, {
      email: 'asa.new@people.example',
    });
    expect(moved.status).toBe(200);
    expect((await person.get('/api/me')).status).toBe(401);
    await askLink('asa.new@people.example');
    const token = await mailedToken('asa.new@people.example');
    expect((await api.nobody.post('/api/auth/link/redeem', { token }, { key: null })).status).toBe(200);
    const before = work.mail.store.list({ to: old }).length;
    await askLink(old);
    await askLink('asa.new@people.example');
    expect(work.mail.store.list({ to: old })).toHaveLength(before);
  });
});

describe('one-click sign-in', () => {
  test('is not there on real data', async () => {
    expect((await api.nobody.get('/api/demo/people')).status).toBe(404);
    const body = { personId: work.partnership.secretariat.personId };
    expect((await api.nobody.post('/api/demo/sign-in', body, { key: null })).status).toBe(404);
  });

  test('is not there when only the setting says so, without the mark of the demo data', async () => {
    const demo = await apiOn(work, { demo: true });
    try {
      expect((await demo.nobody.get('/api/demo/people')).status).toBe(404);
      const body = { personId: work.partnership.secretariat.personId };
      expect((await demo.nobody.post('/api/demo/sign-in', body, { key: null })).status).toBe(404);
      // Marked, but these people are none of the demo's.
      await rowsOf(
        work,
        "insert into job_run values ('demo-data', 'loaded', now(), now()) returning job",
        [],
      );
      expect((await demo.nobody.get('/api/demo/people')).body).toEqual([]);
      expect((await demo.nobody.post('/api/demo/sign-in', body, { key: null })).status).toBe(404);
    } finally {
      await demo.close();
    }
  });
});
