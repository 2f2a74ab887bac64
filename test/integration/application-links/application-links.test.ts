import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ApplicationLinkView, MyApplicationView, SavedAnswers } from '@waymark/contract';
import { ApplyingWorld } from '../../support/casework/applying.js';
import { rowsOf } from '../../support/casework/in-process.js';
import { papers } from '../../support/casework/promoter-call.js';

type Visit = Awaited<ReturnType<ApplyingWorld['visit']>>;

let world: ApplyingWorld;
beforeAll(async () => {
  world = await ApplyingWorld.open();
});
afterAll(() => world.close());

const address = (who: string) => `${who}-${randomUUID()}@people.example`;
const pageOf = async ({ visitor, at }: Visit) => (await visitor.get<MyApplicationView>(at)).body;
const act = (one: Visit, action: string, body: object = {}) =>
  one.visitor.post<MyApplicationView>(`${one.at}/actions/${action}`, body);
const fill = async (one: Visit, answers: object) => {
  const { revision } = await pageOf(one);
  return one.visitor.put<SavedAnswers>(`${one.at}/answers`, { answers, revision });
};
const own = (email: string, title = 'Ane Etxeberria') =>
  world
    .askedFor(email)
    .then((token) =>
      world.visit('begin', { token, how: 'self', candidateKind: 'person', name: title, title }),
    );
const links = () => rowsOf(world.year.work, 'select * from application_link order by id');

describe('an address that is typed', () => {
  test('is answered the same whoever it is of, and gets at most three links in an hour', async () => {
    const email = address('eager');
    const answers = [];
    for (const one of [email, email, email, email, world.call.people.lead.email])
      answers.push((await world.post('ask', { email: one })).text);
    expect(new Set(answers).size).toBe(1);
    expect(await world.tokens(email, 3)).toHaveLength(3);
    expect(await rowsOf(world.year.work, 'select 1 from person where email = ?', [email])).toEqual([]);
  });

  test('gets a link whose token stands nowhere but in the mail', async () => {
    const token = await world.askedFor(address('secret'));
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(await links())).not.toContain(token);
    expect(world.api.logged()).not.toContain(token);
  });
});

describe('a link', () => {
  test('is opened by scanners as often as they like, and nothing begins', async () => {
    const token = await world.askedFor(address('scanned'));
    const before = await links();
    for (const method of ['GET', 'HEAD'])
      for (const path of ['/apply', `/apply?token=${token}`]) {
        const answer = await world.api.nobody.send(method, path, undefined, { key: null });
        expect([path, answer.status, answer.headers.get('set-cookie')]).toEqual([path, 200, null]);
      }
    for (let time = 0; time < 5; time += 1) {
      const looked = await world.post<ApplicationLinkView>('look', { token });
      expect([looked.status, looked.body.use, looked.headers.get('set-cookie')]).toEqual([
        200,
        'begin',
        null,
      ]);
    }
    expect(await links()).toEqual(before);
  });

  test('that is made up, or cut off, opens nothing', async () => {
    const token = await world.askedFor(address('cut'));
    for (const wrong of ['x', token.slice(1), `${token}A`, 'A'.repeat(43)])
      for (const path of ['look', 'open'])
        expect([path, (await world.post(path, { token: wrong })).status]).toEqual([path, 422]);
    // One that begins an application opens none yet.
    expect((await world.post('open', { token })).status).toBe(422);
  });

  test('begins one application, however often it is used, and then opens it', async () => {
    const token = await world.askedFor(address('twice'));
    const begun = { token, how: 'self', candidateKind: 'person', name: 'Ane', title: 'Ane' };
    const first = await world.visit('begin', begun);
    expect((await world.post('begin', begun)).status).toBe(422);
    expect((await world.visit('open', { token })).id).toBe(first.id);
    expect((await world.post<ApplicationLinkView>('look', { token })).body).toMatchObject({
      use: 'open',
      applicationId: first.id,
      language: 'es',
    });
  });

  test('opens its one application and no other, and no session opens it', async () => {
    const ane = await own(address('ane'));
    const bo = await own(address('bo'));
    for (const path of [bo.at, `${bo.at}/answers`]) {
      const read =
        path === bo.at ? await ane.visitor.get(path) : await ane.visitor.put(path, { answers: {} });
      expect([path, read.status]).toEqual([path, 401]);
    }
    const lead = await world.api.as(world.call.people.lead.id);
    expect((await lead.get(ane.at)).status).toBe(401);
    expect((await ane.visitor.get('/api/me')).status).toBe(401);
  });

  test('that was taken back, or has run out, ends every visit that came by it', async () => {
    const ane = await own(address('back'));
    expect((await ane.visitor.send('DELETE', `${ane.at}/links`)).status).toBe(204);
    expect((await ane.visitor.get(ane.at)).status).toBe(401);
    const bo = await own(address('old'));
    await rowsOf(
      world.year.work,
      "update application_link set expires_at = created_at - interval '1 day' where application_id = ? returning 1",
      [bo.id],
    );
    expect((await bo.visitor.get(bo.at)).status).toBe(401);
  });
});

describe('whoever applies', () => {
  let ane: Visit;
  const email = address('applicant');
  const answers = { ...papers.application('Ane Etxeberria'), contactEmail: email };
  beforeAll(async () => {
    ane = await own(email);
  });

  test('finds what they said, and saves the rest; an older state is not taken', async () => {
    const page = await pageOf(ane);
    expect(page).toMatchObject({ role: 'applicant', status: 'draft', editable: true, reason: null });
    expect(page.answers).toEqual({ name: 'Ane Etxeberria', contactEmail: email });
    expect((await fill(ane, answers)).body.problems).toEqual([]);
    const stale = await ane.visitor.put(`${ane.at}/answers`, {
      answers: { name: 'X' },
      revision: page.revision,
    });
    expect(stale.status).toBe(409);
  });

  test('asks somebody to write with them, whose link ends when they are removed', async () => {
    const other = address('co-author');
    const added = await ane.visitor.post<MyApplicationView>(`${ane.at}/co-authors`, {
      name: 'Bo Berg',
      email: other,
    });
    expect(added.body.coAuthors.map(({ name }) => name)).toEqual(['Bo Berg']);
    const bo = await world.visit('open', { token: (await world.tokens(other))[0]! });
    const page = await pageOf(bo);
    expect(page).toMatchObject({ role: 'coAuthor', editable: true, messages: [] });
    expect((await act(bo, 'submit')).status).toBe(403);
    const { id } = added.body.coAuthors[0]!;
    const removed = await ane.visitor.send('DELETE', `${ane.at}/co-authors/${id}`);
    expect([removed.status, (await bo.visitor.get(bo.at)).status]).toEqual([200, 401]);
  });

  test('submits: what the answers say is a fact of the case, and nothing more can be written', async () => {
    const sent = await act(ane, 'submit');
    expect([sent.status, sent.body.status, sent.body.editable]).toEqual([200, 'received', false]);
    const facts = await world.year.factsOf({ kind: 'promoterApplication', id: ane.id });
    expect(facts).toMatchObject({ applicantType: 'vet-teacher', region: 'ES21', languages: ['es', 'en'] });
    expect((await fill(ane, { ...answers, name: 'Somebody else' })).status).toBe(409);
    const { messages } = await pageOf(ane);
    expect(messages.map(({ label }) => label)).toHaveLength(1);
  });

  test('takes no step that is not theirs, or that there is not', async () => {
    for (const action of ['markEligible', 'stageDecision'])
      expect([action, (await act(ane, action, { decision: 'accept', reason: 'x' })).status]).not.toEqual([
        action,
        200,
      ]);
    for (const action of ['lapse', 'nothing', 'startApplication', 'addCoAuthor', '__proto__'])
      expect([action, (await act(ane, action)).status]).toEqual([action, 404]);
  });

  test('mends the one question that was opened again, and no other, until it is closed', async () => {
    const about = { kind: 'promoterApplication', id: ane.id } as const;
    const lead = world.call.as('lead', 'lead');
    await world.call.ask(about, 'reopenField', lead, { field: 'reason', reason: 'Please give an example.' });
    expect(await pageOf(ane)).toMatchObject({
      editable: false,
      openField: 'reason',
      reason: 'Please give an example.',
    });
    expect((await fill(ane, { ...answers, reason: 'An example.', name: 'Changed' })).status).toBe(200);
    expect((await pageOf(ane)).answers).toMatchObject({ reason: 'An example.', name: 'Ane Etxeberria' });
    expect((await act(ane, 'closeField')).body).toMatchObject({ openField: null });
    expect((await fill(ane, { ...answers, reason: 'Another.' })).status).toBe(409);
  });

  test('withdraws at any time', async () => {
    expect((await act(ane, 'withdraw')).body.status).toBe('ended');
  });
});

describe('a nomination', () => {
  test('is agreed to by the nominee, by a link of their own, before it goes in', async () => {
    const nominee = address('nominee');
    const token = await world.askedFor(address('nominator'));
    const begun = { token, how: 'nomination', candidateKind: 'person', name: 'Nils', title: 'Chiara Conti' };
    const nils = await world.visit('begin', begun);
    await fill(nils, { ...papers.application('Chiara Conti'), contactEmail: nominee });
    expect((await act(nils, 'submit')).status).toBe(409);
    expect((await act(nils, 'askNominee')).status).toBe(200);
    const chiara = await world.visit('open', { token: (await world.tokens(nominee))[0]! });
    expect(await pageOf(chiara)).toMatchObject({
      role: 'nominee',
      nominator: 'Nils',
      form: null,
      answers: {},
    });
    const agreed = await act(chiara, 'agreeToNomination');
    expect(agreed.body).toMatchObject({ role: 'applicant', answers: { name: 'Chiara Conti' } });
    expect((await act(nils, 'submit')).body.status).toBe('received');
    expect((await act(nils, 'withdraw')).status).toBe(403);
  });

  test('is over when the nominee says no', async () => {
    const nominee = address('unwilling');
    const token = await world.askedFor(address('nominator'));
    const begun = { token, how: 'nomination', candidateKind: 'person', name: 'Nils', title: 'Bo Berg' };
    const nils = await world.visit('begin', begun);
    await fill(nils, { ...papers.application('Bo Berg'), contactEmail: nominee });
    await act(nils, 'submitForConsent');
    const bo = await world.visit('open', { token: (await world.tokens(nominee))[0]! });
    expect((await act(bo, 'refuseNomination')).status).toBe(200);
    expect((await pageOf(nils)).status).toBe('ended');
  });
});
