import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ExchangeView, MeView, Problem } from '@waymark/contract';
import { Cast } from '../../support/api/cast.js';

let cast: Cast;
beforeAll(async () => {
  cast = await Cast.gather();
});
afterAll(() => cast.close());

const key = () => ({ key: randomUUID() });
const french = { 'accept-language': 'fr-BE, en;q=0.5' };
const ask = (path: string, headers: Record<string, string>) => fetch(`${cast.api.url}${path}`, { headers });

describe('nobody is signed in', () => {
  test('so a refusal is in the language the browser asks for', async () => {
    const said = async (headers: Record<string, string>) =>
      ((await (await ask('/api/exchanges', headers)).json()) as Problem).detail;
    expect(await said(french)).toBe('Connectez-vous et réessayez.');
    expect(await said({ 'accept-language': 'sv' })).toBe('Logga in och försök igen.');
    expect(await said({ 'accept-language': 'pl' })).toBe('Sign in and try again.');
  });

  test('so public pages are read in the language of the browser, or of the address', async () => {
    const page = async (path: string, headers: Record<string, string>) => {
      const answer = await ask(path, headers);
      return { vary: answer.headers.get('vary'), text: await answer.text() };
    };
    const own = await page('/factsheets', french);
    expect(own.text).toContain('<html lang="fr">');
    expect(own.vary).toContain('Accept-Language');
    expect((await page('/factsheets?lang=en', french)).text).toContain('<html lang="en">');
    expect((await page('/factsheets?lang=xx', {})).text).toContain('<html lang="en">');
  });

  test('so names of codes come in that language', async () => {
    const names = async (headers: Record<string, string>) =>
      ((await (await ask('/api/vocabulary/formats', headers)).json()) as { label: string }[])[0]?.label;
    expect([await names(french), await names({})]).toEqual([
      'Observation en situation de travail',
      'Job shadowing',
    ]);
  });
});

describe('somebody who has chosen French', () => {
  beforeAll(async () => {
    const { status, body } = await cast.who.host.patch<MeView>('/api/me', { language: 'fr' }, key());
    expect([status, body.person.language]).toEqual([200, 'fr']);
  });

  test('reads the sentence of a case, its actions and its clocks in French; others read English', async () => {
    const { body: list } = await cast.who.host.get<{ id: string }[]>('/api/exchanges');
    const read = async (role: 'host' | 'secretariat') =>
      (await cast.who[role].get<ExchangeView>(`/api/exchanges/${list[0]!.id}`)).body;
    const [ours, theirs] = [await read('host'), await read('secretariat')];
    expect(theirs.waitingSentence).not.toBe(ours.waitingSentence);
    expect(JSON.stringify([ours.waitingSentence, ours.actions])).not.toMatch(/\b(the|is|visit|has)\b/);
    expect(JSON.stringify([theirs.waitingSentence, theirs.actions])).toMatch(/\b(the|visit)\b/);
  });

  test('is told in French what is wrong with a field', async () => {
    const { status, body } = await cast.who.host.patch<Problem>('/api/me', { language: 'xx' }, key());
    expect([status, body.detail]).toEqual([422, 'Rien n’a été enregistré. Revoyez les champs indiqués ici.']);
    expect(body.errors).toEqual([{ field: 'language', message: 'Choisissez la langue dans la liste.' }]);
  });

  test('has seen the tour on every device once it was seen on one, and is shown it when they ask', async () => {
    const seen = async () => (await cast.who.host.get<MeView>('/api/me')).body.tourSeen;
    expect(await seen()).toBe(false);
    await cast.who.host.patch('/api/me', { tourSeen: true }, key());
    expect(await seen()).toBe(true);
    await cast.who.host.patch('/api/me', { tourSeen: false }, key());
    expect(await seen()).toBe(false);
    expect((await cast.who.sender.get<MeView>('/api/me')).body.tourSeen).toBe(false);
  });
});
