import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ExchangeView, PersonKeepingView, PersonView } from '@waymark/contract';
import type { CaseKey } from '@waymark/db';
import { addDays, addMonths, type Day, dayOf } from '@waymark/domain';
import type { Client } from '../../support/api/client.js';
import { quoteOfAsa } from '../../support/casework/answers.mjs';
import { rowsOf } from '../../support/casework/in-process.js';
import type { Story } from '../../support/casework/story.js';
import { foundIn } from '../../support/retention/found-in.js';
import { phoneOf, RetentionWorld, secondAddressOf } from '../../support/retention/retention-world.js';

let world: RetentionWorld;
beforeAll(async () => {
  world = await RetentionWorld.begin();
});
afterAll(() => world.close());

const found = (text: string) => foundIn(world.work, text);
const person = async (id: string) =>
  (
    await rowsOf<{ name: string; email: string | null; phone: string | null; forgotten: boolean }>(
      world.work,
      'select name, email, phone, forgotten_at is not null as forgotten from person where id = ?',
      [id],
    )
  )[0]!;
const factsheetPage = async ({ id }: CaseKey) =>
  (await world.api.nobody.get(`/factsheets/exchange-${id}`)).text;

describe('as years go by after an exchange', () => {
  let story: Story;
  let first: CaseKey;
  let end: Day;
  let done: Day;
  let secretariat: Client;
  let asaSignedIn: Client;
  const addressesOf = (who: 'asa' | 'bjorn') => [
    story.world.partnership.emailOf(story.world.partnership[who]),
    secondAddressOf(who),
    phoneOf(who),
  ];

  beforeAll(async () => {
    ({ story, end, done } = await world.completed());
    first = story.exchange;
    const { partnership } = story.world;
    secretariat = await world.api.as(partnership.secretariat.personId!);
    asaSignedIn = await world.api.as(partnership.asa);
    const other = `update person set roles = '{participant,coordinator}' where id = ?`;
    await rowsOf(world.work, other, [partnership.karin]);
  });

  test('access needs and the contact on the spot are there on day 29, and gone from every table on day 31', async () => {
    await world.passTo(addDays(end, 29));
    expect(await found('A seat near the front.')).toEqual(['public.report']);
    expect(await found('+34 600 000 000')).toEqual(['public.report']);
    await world.passTo(addDays(end, 31));
    expect(await found('A seat near the front.')).toEqual([]);
    expect(await found('+34 600 000 000')).toEqual([]);
    // The rest of both reports stays.
    expect(await found('Safety shoes are lent')).toEqual(['public.report']);
  });

  test('names of people on photos who took no part are there for a year, and then in no table', async () => {
    const day = addMonths(end, 12);
    await world.passTo(addDays(day, -1));
    expect(await found('Iker Lozano')).toEqual(['public.case_event', 'public.exchange']);
    await world.passTo(addDays(day, 1));
    for (const name of ['Iker', 'Maite Lozano']) expect([name, await found(name)]).toEqual([name, []]);
    const { body } = await secretariat.get<ExchangeView>(`/api/exchanges/${first.id}`);
    expect(body.bystanders).toMatchObject([{ who: null, givenBy: null, permission: 'guardian' }]);
  });

  test('whoever asks is given everything that is held on them, and on nobody else, in one file', async () => {
    const { bjorn, vastra } = story.world.partnership;
    const path = `/api/people/${bjorn}/everything.json`;
    const { status, headers, text, body } = await secretariat.get<Record<string, object[]>>(path);
    expect([status, headers.get('content-disposition')]).toEqual([
      200,
      'attachment; filename="waymark-person.json"',
    ]);
    for (const held of [...addressesOf('bjorn'), 'Björn Ek', 'Knowledge travels through people.'])
      expect(text).toContain(held);
    for (const others of [...addressesOf('asa'), 'tokenHash']) expect(text).not.toContain(others);
    expect(body).toMatchObject({ exchanges: [{ stage: 'completed' }], calendar: [{ readAt: null }] });
    expect(body['reports']).toHaveLength(2);
    expect(body['steps']!.length).toBeGreaterThan(2);
    expect(body['mails']!.length).toBeGreaterThan(0);
    const sender = await world.api.as(vastra.representativeId);
    expect((await sender.get(path)).status).toBe(403);
  });

  test('who takes part in a later exchange is told so where somebody wants to forget them', async () => {
    const { bjorn } = story.world.partnership;
    await story.propose();
    await story.introduce();
    await story.ask('addParticipant', story.sender, { personId: bjorn });
    const { body } = await secretariat.get<PersonKeepingView>(`/api/people/${bjorn}/keeping`);
    expect(body).toEqual({
      forgottenAt: null,
      until: null,
      keptBecause: ['They take part in an exchange that is not over.'],
    });
    const refused = await secretariat.post(`/api/people/${bjorn}/forget`);
    expect([refused.status, refused.body.reasons]).toEqual([409, body.keptBecause]);
    expect((await person(bjorn)).forgotten).toBe(false);
  });

  test('contact data of a participant is there for three years after the case was over, and then in no table', async () => {
    const { asa, emailOf } = story.world.partnership;
    const day = addMonths(done, 36);
    const { body } = await secretariat.get<PersonKeepingView>(`/api/people/${asa}/keeping`);
    expect(body).toEqual({ forgottenAt: null, until: day, keptBecause: [] });
    await world.passTo(addDays(day, -1));
    expect(await found(emailOf(asa))).toEqual(expect.arrayContaining(['auth."user"', 'public.person']));
    for (const address of addressesOf('asa')) expect((await found(address)).length).toBeGreaterThan(0);
    await world.passTo(day);
    for (const address of addressesOf('asa')) expect([address, await found(address)]).toEqual([address, []]);
    expect(await person(asa)).toMatchObject({ name: 'Åsa Öberg', email: null, phone: null, forgotten: true });
    const left = `select from auth.session s left join person p on p.auth_user_id = s."userId" where p.id is null`;
    expect(await rowsOf(world.work, left)).toEqual([]);
  });

  test('it is in no answer, no table to take away and no line of the log either; the case and what is public stay', async () => {
    const { asa, emailOf } = story.world.partnership;
    const paths = [
      `/api/people/${asa}`,
      '/api/people?_end=1000',
      `/api/exchanges/${first.id}`,
      '/api/exports/people?as=csv',
      '/api/exports/exchanges?as=csv',
      '/api/exports/reports?as=csv&kind=pre-participant',
      `/api/search?q=oberg`,
    ];
    for (const path of paths) {
      const { status, text } = await secretariat.get(path);
      expect([path, status]).toEqual([path, 200]);
      for (const address of addressesOf('asa')) expect(text).not.toContain(address);
    }
    const { body } = await secretariat.get<PersonView[]>('/api/people?_end=1000');
    expect(body.map(({ id }) => id)).not.toContain(asa);
    const exchange = await secretariat.get<ExchangeView>(`/api/exchanges/${first.id}`);
    expect(exchange.body.participants.find(({ personId }) => personId === asa)).toMatchObject({
      name: 'Åsa Öberg',
      email: null,
    });
    for (const address of addressesOf('asa')) expect(world.api.logged()).not.toContain(address);
    const page = await factsheetPage(first);
    expect(page).toContain(quoteOfAsa);
    expect(page).toContain('Åsa Öberg');
    // Who was signed in is not any more, and no link to sign in is sent.
    expect((await asaSignedIn.get('/api/me')).status).toBe(401);
    const mailed = () => world.work.mail.store.list({ to: emailOf(asa) }).length;
    const before = mailed();
    await world.api.nobody.post('/api/auth/sign-in/magic-link', { email: emailOf(asa) }, { key: null });
    expect(await rowsOf(world.work, 'select 1 from auth."user" where email = ?', [emailOf(asa)])).toEqual([]);
    expect(mailed()).toBe(before);
  });

  test('who has another role, speaks for an organisation, or travelled later is not forgotten with them', async () => {
    const { karin, bjorn, basque, vastra } = story.world.partnership;
    for (const id of [karin, bjorn, basque.representativeId, vastra.representativeId])
      expect([id, (await person(id)).forgotten]).toEqual([id, false]);
    for (const address of addressesOf('bjorn')) expect((await found(address)).length).toBeGreaterThan(0);
    // The later exchange came to nothing, and its end is what counts.
    const [later] = await rowsOf<{ over: string; since: Date | string }>(
      world.work,
      'select over, stage_since as since from exchange where id = ?',
      [story.exchange.id],
    );
    expect(later!.over).toBe('stopped');
    const day = addMonths(dayOf(new Date(later!.since).toISOString()), 36);
    await world.passTo(addDays(day, -1));
    expect((await person(bjorn)).forgotten).toBe(false);
    await world.passTo(day);
    for (const address of addressesOf('bjorn'))
      expect([address, await found(address)]).toEqual([address, []]);
    expect((await person(karin)).forgotten).toBe(false);
    expect((await person(basque.representativeId)).forgotten).toBe(false);
  });
});

describe('at the request of who travelled', () => {
  let story: Story;
  let secretariat: Client;
  beforeAll(async () => {
    ({ story } = await world.completed());
    secretariat = await world.api.as(story.world.partnership.secretariat.personId!);
  });

  test('they are forgotten at once, with what they need and their name; a retry is no mistake', async () => {
    const { bjorn, emailOf } = story.world.partnership;
    const email = emailOf(bjorn);
    const key = `forget-${bjorn}`;
    for (let time = 0; time < 2; time += 1) {
      const { status, body } = await secretariat.post<PersonView>(`/api/people/${bjorn}/forget`, undefined, {
        key,
      });
      expect([status, body.name, body.email, body.jobTitle]).toEqual([200, 'N. N.', null, null]);
      expect(body.forgottenAt).not.toBeNull();
    }
    for (const text of [email, secondAddressOf('bjorn'), phoneOf('bjorn')])
      expect([text, await found(text)]).toEqual([text, []]);
    const needs = `select 1 from report where person_id = ? and answers ? 'accessNeeds'`;
    expect(await rowsOf(world.work, needs.replace("? 'acc", "\\? 'acc"), [bjorn])).toEqual([]);
    // The answers about the visit stay with the case.
    expect(await found('Knowledge travels through people.')).toContain('public.report');
  });

  test('a name that is public with their consent stays until they take it back', async () => {
    const { asa, emailOf } = story.world.partnership;
    const { body } = await secretariat.post<PersonView>(`/api/people/${asa}/forget`);
    expect([body.name, body.email]).toEqual(['Åsa Öberg', null]);
    expect(await found(emailOf(asa))).toEqual([]);
    expect(await factsheetPage(story.exchange)).toContain('Åsa Öberg');
  });

  test('what they wrote in an application goes with its name; what others wrote of it, and a public profile, stay', async () => {
    const applied = await world.applied('Candida Canaria');
    const shown = await world.applied('Publia Paginosa', { isPublic: true });
    const held = await secretariat.get<Record<string, object[]>>(
      `/api/people/${applied.personId}/everything.json`,
    );
    expect(held.body).toMatchObject({
      applications: [{ answers: { reason: applied.reason } }],
      mailingList: [],
    });
    for (const { about } of [applied, shown]) await world.photographed(about, 'Alt-Canary');
    const everything = await secretariat.get<Record<string, object[]>>(
      `/api/people/${shown.personId}/everything.json`,
    );
    expect(everything.body).toMatchObject({ profilePhotos: [{ alt: 'Alt-Canary' }] });
    const before = await found('Canaria');
    expect(before).toEqual(expect.arrayContaining(['public.person', 'public.promoter_application']));
    for (const { personId } of [applied, shown])
      expect((await secretariat.post(`/api/people/${personId}/forget`)).status).toBe(200);
    for (const text of ['Canaria', applied.reason, `${applied.personId}@people.example`])
      expect([text, await found(text)]).toEqual([text, []]);
    expect(await found(shown.reason)).toEqual([]);
    expect(await found(`${shown.personId}@people.example`)).toEqual([]);
    expect((await person(applied.personId)).name).toBe('N. N.');
    const photos = 'select application_id as id from profile_photo';
    expect(await rowsOf(world.work, photos)).toEqual([{ id: shown.about.id }]);
    // It still counts, and stands in the call as it ended.
    const [row] = await rowsOf<{ title: string; over: string }>(
      world.work,
      'select title, over from promoter_application where id = ?',
      [applied.about.id],
    );
    expect(row).toEqual({ title: 'N. N.', over: 'stopped' });
    expect((await person(shown.personId)).name).toBe('Publia Paginosa');
    const [{ slug }] = (await rowsOf<{ slug: string }>(world.work, 'select slug from promoter_profile')) as [
      { slug: string },
    ];
    expect((await world.api.nobody.get(`/promoters/${slug}`)).text).toContain('Publia Paginosa');
  });

  test('nobody comes upon them, changes them or brings them into a case again; links lead nowhere, and none is sent', async () => {
    const { bjorn, emailOf } = story.world.partnership;
    const patched = await secretariat.patch(`/api/people/${bjorn}`, { email: 'again@people.example' });
    expect(patched.status).toBe(409);
    await story.propose();
    await story.introduce();
    const path = `/api/exchanges/${story.exchange.id}/actions/addParticipant`;
    const added = await secretariat.post(path, {
      personId: bjorn,
      onBehalf: { role: 'sender', channel: 'mail' },
    });
    expect(added.status).toBe(422);
    const mails = world.work.mail.store.list({ to: emailOf(bjorn) });
    const token = mails.map(({ text }) => /\/report#([\w-]+)/.exec(text)?.[1]).find(Boolean);
    expect(token).toBeDefined();
    const looked = await world.api.nobody.post('/api/report-links/look', { token }, { key: null });
    expect(looked.status).toBe(422);
    const ask = { email: emailOf(bjorn), token };
    expect((await world.api.nobody.post('/api/report-links/ask', ask, { key: null })).status).toBe(200);
    expect(world.work.mail.store.list({ to: emailOf(bjorn) })).toHaveLength(mails.length);
  });

  test('the secretariat alone may do it, and nobody forgets whoever speaks for an organisation', async () => {
    const { vastra, jon } = story.world.partnership;
    const sender = await world.api.as(vastra.representativeId);
    expect((await sender.post(`/api/people/${jon}/forget`)).status).toBe(404);
    const { status, body } = await secretariat.post(`/api/people/${vastra.representativeId}/forget`);
    expect([status, body.reasons]).toEqual([
      409,
      [
        'They have another role than that of a participant. Take it away first.',
        'They represent an organisation, or stand in for whoever does. Name somebody else first.',
        'They are the contact of an organisation in an exchange.',
      ],
    ]);
  });
});
