import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Api, apiOn } from '../../support/api/api-on.js';
import { somethingOfEachKind } from '../../support/api/things.js';
import { caseworkNow, type Casework } from '../../support/casework/in-process.js';
import { Story } from '../../support/casework/story.js';

// What `npm run fuzz` found once and shall not find again.

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

test('a form that does not say where its parts end is refused', async () => {
  const story = new Story(work);
  await story.propose();
  const { reports } = await somethingOfEachKind(work, story);
  const secretariat = await api.as(work.partnership.secretariat.personId!);
  for (const type of ['multipart/form-data', 'multipart/form-data; boundary=none']) {
    const answer = await secretariat.post(`/api/reports/${reports}/photos`, 'no form at all', {
      headers: { 'content-type': type },
    });
    expect([type, answer.status]).toEqual([type, 400]);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  }
});

test('an address that nobody could sign in with is refused wherever it is written', async () => {
  const email = '%n?{nqdy*c@eu.io';
  const asked = await api.nobody.post('/api/auth/sign-in/magic-link', { email }, { key: null });
  expect([asked.status, asked.body.errors?.map(({ field }) => field)]).toEqual([422, ['email']]);
  const secretariat = await api.as(work.partnership.secretariat.personId!);
  const made = await secretariat.post('/api/people', { name: 'Somebody', email });
  expect([made.status, made.body.errors?.map(({ field }) => field)]).toEqual([422, ['email']]);
});
