import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { MyApplicationView, SavedAnswers } from '@waymark/contract';
import { ApplyingWorld } from '../../support/casework/applying.js';
import { eventually } from '../../support/casework/eventually.js';
import { papers } from '../../support/casework/promoter-call.js';
import { portraitBeforeApproval, portraitCases, portraitIsPublic } from './portrait.cases.js';

type Visit = Awaited<ReturnType<ApplyingWorld['visit']>>;

let world: ApplyingWorld;
let ane: Visit;
let coAuthor: Visit;
const mail = `ane-${randomUUID()}@people.example`;
const friend = `friend-${randomUUID()}@people.example`;

const pageOf = async ({ visitor, at }: Visit) => (await visitor.get<MyApplicationView>(at)).body;
const act = (one: Visit, action: string, body: object = {}) =>
  one.visitor.post<MyApplicationView>(`${one.at}/actions/${action}`, body);
const write = (one: Visit, part: 'answers' | 'profile', answers: object, revision?: number) =>
  one.visitor.put<SavedAnswers>(`${one.at}/${part}`, { answers, revision });
const about = () => ({ kind: 'promoterApplication', id: ane.id }) as const;
const profile = { ...papers.profile, links: ['https://ane.example/'], contactEmail: 'ane@work.example' };

/** From the submitted application to the letter that says they were selected. */
async function select(): Promise<void> {
  const { call } = world;
  const lead = call.as('lead', 'lead');
  await call.ask(call.call, 'closeEarly', lead, { reason: 'Enough came in.' });
  await call.ask(call.call, 'startReview', lead);
  await call.review(about(), 5);
  await call.ask(about(), 'stageDecision', lead, { decision: 'accept', reason: 'Clear and strong.' });
  await call.ask(call.call, 'releaseDecisions', lead, { balanceSeen: true });
  await world.year.reaches(about(), 'accepted');
}

beforeAll(async () => {
  world = await ApplyingWorld.open();
  const begun = { how: 'self', candidateKind: 'person', name: 'Ane Etxeberria', title: 'Ane Etxeberria' };
  ane = await world.visit('begin', { token: await world.askedFor(mail), ...begun });
  await write(ane, 'answers', papers.application('Ane Etxeberria'));
  await ane.visitor.post(`${ane.at}/co-authors`, { name: 'Bo Berg', email: friend });
  coAuthor = await world.visit('open', { token: (await world.tokens(friend))[0]! });
  expect((await act(ane, 'submit')).body.status).toBe('received');
  await select();
});
afterAll(() => world.close());

describe('a profile by link', () => {
  test('is none before they have said yes', async () => {
    expect((await pageOf(ane)).profile).toBeNull();
    expect((await write(ane, 'profile', profile)).status).toBe(404);
    expect((await ane.visitor.get(`${ane.at}/profile/preview`)).status).toBe(404);
    expect((await act(ane, 'acceptOffer')).status).toBe(200);
    expect((await pageOf(ane)).profile).toMatchObject({
      answers: {},
      editable: true,
      consents: [],
      path: null,
    });
  });

  test('is theirs alone, not of whoever writes with them', async () => {
    expect((await pageOf(coAuthor)).profile).toBeNull();
    expect((await write(coAuthor, 'profile', profile)).status).toBe(404);
    expect((await coAuthor.visitor.get(`${coAuthor.at}/profile/preview`)).status).toBe(404);
  });

  test('is saved as it is typed, never over what was written elsewhere', async () => {
    const saved = await write(ane, 'profile', { headline: 'Learning abroad' }, 0);
    expect(saved.body).toMatchObject({ revision: 1 });
    expect(saved.body.problems.map(({ field }) => field)).toContain('pageConsent');
    expect((await write(ane, 'profile', { headline: 'Older' }, 0)).status).toBe(409);
    const wrong = await write(ane, 'profile', { nothing: 'x' });
    expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining('nothing')]);
    expect((await pageOf(ane)).profile!.answers).toEqual({ headline: 'Learning abroad' });
  });

  test('is not sent in before it is whole, and nothing is lost by trying', async () => {
    const refused = await act(ane, 'submitProfile');
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('about')]);
    expect((await pageOf(ane)).profile).toMatchObject({ editable: true, consents: [] });
    await write(ane, 'profile', { headline: 'Learning abroad', pageConsent: true });
    expect((await act(ane, 'submitProfile')).status).toBe(422);
    expect((await pageOf(ane)).profile).toMatchObject({ editable: true, consents: [] });
  });

  test('is seen before as the public will see it, with what is agreed to and nothing more', async () => {
    await write(ane, 'profile', { ...profile, linksConsent: true });
    const { status, text, headers } = await ane.visitor.get(`${ane.at}/profile/preview`);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(text).toContain('Learning abroad for everybody');
    expect(text).toContain('https://ane.example/');
    expect(text).not.toContain('ane@work.example');
    expect((await world.api.nobody.get(`${ane.at}/profile/preview`)).status).toBe(401);
  });

  portraitCases(() => ({ world, ane, coAuthor }));

  test('carries the consents that are ticked in it, and is closed once it is sent in', async () => {
    await write(ane, 'profile', { ...profile, linksConsent: true, photoConsent: true });
    const sent = await act(ane, 'submitProfile');
    expect([sent.status, sent.text]).toEqual([200, sent.text]);
    expect(sent.body.profile).toMatchObject({
      editable: false,
      consents: ['page', 'photo', 'links'],
      offered: ['contact'],
      path: null,
    });
    expect((await write(ane, 'profile', profile)).status).toBe(409);
  });

  portraitBeforeApproval(() => ({ world, ane, coAuthor }));

  test('is public once it is approved, each part until its consent is taken back', async () => {
    const { call } = world;
    await call.ask(about(), 'approveProfile', call.secretariat);
    await call.ask(call.call, 'publishProfiles', call.secretariat);
    const path = await eventually(async () => (await pageOf(ane)).profile!.path ?? false);
    expect((await world.api.nobody.get(path)).text).toContain('https://ane.example/');
    await portraitIsPublic({ world, ane, coAuthor }, path);
    await act(ane, 'withdrawConsent', { what: 'links' });
    expect((await world.api.nobody.get(path)).text).not.toContain('https://ane.example/');
    expect((await act(ane, 'submitProfile')).status).toBe(409);
    expect((await pageOf(ane)).profile).toMatchObject({ consents: ['page'], offered: ['links', 'contact'] });
    const again = await act(ane, 'giveConsents', { consents: ['page', 'links'] });
    expect(again.body.profile).toMatchObject({ consents: ['page', 'links'], offered: ['contact'] });
    expect((await world.api.nobody.get(path)).text).toContain('https://ane.example/');
    const gone = await act(ane, 'withdrawConsent', { what: 'page' });
    expect(gone.body.profile).toMatchObject({ consents: [], path: null });
    expect((await world.api.nobody.get(path)).status).toBe(404);
  });

  test('stays gone, whatever an old page sends again', async () => {
    expect((await act(ane, 'submitProfile')).status).toBe(409);
    expect((await pageOf(ane)).profile).toMatchObject({ consents: [], offered: ['page'], path: null });
  });

  test('comes back when they say so, with what they agree to and nothing more', async () => {
    const back = await act(ane, 'giveConsents', { consents: ['page'] });
    const { path } = back.body.profile!;
    expect(back.body.profile).toMatchObject({ consents: ['page'], offered: ['links', 'contact'] });
    const { text } = await world.api.nobody.get(path!);
    expect(text).toContain('Learning abroad for everybody');
    expect(text).not.toContain('https://ane.example/');
  });
});
