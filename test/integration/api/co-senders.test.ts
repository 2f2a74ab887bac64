import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type {
  AddedParticipants,
  DocumentsView,
  EventView,
  ExchangeRow,
  ExchangeView,
  NewCalendarFeed,
  OrganisationView,
  SearchView,
} from '@waymark/contract';
import { runMigrations } from '@waymark/db';
import { act } from '../../support/api/players.js';
import { Cast } from '../../support/api/cast.js';
import type { Client } from '../../support/api/client.js';
import { eventually } from '../../support/casework/eventually.js';
import { rowsOf } from '../../support/casework/in-process.js';
import type { Story } from '../../support/casework/story.js';

let cast: Cast;
let who: Cast['who'];
/** Speaks for an organisation that is neither host nor sender. */
let boras: Client;
let organisationId: string;
let ours: string;
let proposed: string;

beforeAll(async () => {
  cast = await Cast.gather();
  who = cast.who;
  boras = who.stranger;
  [ours, proposed] = [cast.story.exchange.id, cast.proposed.exchange.id];
  const rows = await rowsOf<{ id: string }>(
    cast.work,
    'select id from organisation where representative_id = ?',
    [cast.ids.stranger],
  );
  organisationId = rows[0]!.id;
});
afterAll(() => cast.close());

const name = (story: Story, organisationIds: string[]) =>
  act(who.secretariat, 'exchanges', story.exchange.id, 'setCoSenders', { organisationIds });
const view = async (client: Client) => (await client.get<ExchangeView>(`/api/exchanges/${ours}`)).body;
const status = async (client: Client, path: string) => (await client.get(path)).status;
const listed = async (query = '') =>
  (await boras.get<ExchangeRow[]>(`/api/exchanges${query}`)).body.map(({ id }) => id);
const found = async () => {
  const { body } = await boras.get<SearchView>(
    `/api/search?q=${encodeURIComponent('Västra Götaland visits')}`,
  );
  return [...body.openCases, ...body.closedCases].map(({ id }) => id);
};
const columns = () =>
  rowsOf<{ id: string; named: string[] }>(
    cast.work,
    'select id, co_sender_org_ids as named from exchange order by id',
  );

describe('an organisation that sends people too', () => {
  test('sees nothing before it is named', async () => {
    expect(await status(boras, `/api/exchanges/${ours}`)).toBe(404);
    expect([await listed(), await found()]).toEqual([[], []]);
  });

  test('sees its exchange wherever exchanges are shown, and one of two that do not know each other nowhere', async () => {
    for (const story of [cast.story, cast.proposed])
      expect((await name(story, [organisationId])).status).toBe(200);
    expect(await listed()).toEqual([ours]);
    expect(await listed(`?organisationId=${organisationId}`)).toEqual([ours]);
    expect(await found()).toEqual([ours]);
    const { body } = await boras.get<OrganisationView>(`/api/organisations/${organisationId}`);
    expect(body.openCases).toBe(1);
    expect((await boras.get('/api/exchanges')).headers.get('x-total-count')).toBe('1');
    for (const path of ['', '/events', '/documents']) {
      expect([path, await status(boras, `/api/exchanges/${ours}${path}`)]).toEqual([path, 200]);
      expect([path, await status(boras, `/api/exchanges/${proposed}${path}`)]).toEqual([path, 404]);
    }
    const early = { to: 'secretariat', message: 'Hello?' };
    expect((await act(boras, 'exchanges', proposed, 'writeNote', early)).status).toBe(404);
    const { address } = (await boras.post<NewCalendarFeed>('/api/me/calendar')).body;
    const { text } = await boras.get(new URL(address).pathname);
    expect([text.includes(ours), text.includes(proposed)]).toEqual([true, false]);
  });

  test('reads what concerns its visit, and neither who else travels nor what the sender answers for', async () => {
    const seen = await view(boras);
    expect(seen).toMatchObject({
      myRoles: ['coSender'],
      participants: [],
      hostProposalId: null,
      bystanders: [],
      troubles: [],
    });
    expect([seen.plan.programme.length > 0, seen.checklist.length > 0]).toEqual([true, true]);
    expect([seen.hostSide.contact !== null, seen.senderSide.contact !== null]).toEqual([true, true]);
    const told = await boras.get<EventView[]>(`/api/exchanges/${ours}/events`);
    for (const { text } of [told, await boras.get(`/api/exchanges/${ours}`)])
      for (const person of ['Åsa Öberg', 'Björn Ek']) expect(text).not.toContain(person);
    expect((await boras.get<DocumentsView>(`/api/exchanges/${ours}/documents`)).body.audiences).toEqual([]);
    for (const list of ['reports', 'factsheets', 'tasks', 'proposals'])
      expect([list, (await boras.get<unknown[]>(`/api/${list}`)).body]).toEqual([list, []]);
  });

  test('moves no stage and changes no plan', async () => {
    const offered = (await view(boras)).actions.filter(({ allowed }) => allowed).map(({ name: one }) => one);
    expect(offered).toEqual(['addParticipant', 'removeParticipant']);
    for (const action of [
      'acceptMatch',
      'answerStillOn',
      'approveFactsheet',
      'logFirstContact',
      'confirmReady',
    ])
      expect([action, (await act(boras, 'exchanges', ours, action)).status]).toEqual([action, 403]);
    const place = { place: 'Elsewhere' };
    expect((await act(boras, 'exchanges', ours, 'planVisit', place)).status).toBe(403);
    expect((await act(boras, 'exchanges', ours, 'setCoSenders', { organisationIds: [] })).status).toBe(403);
    expect((await act(boras, 'exchanges', ours, 'cancel', { reason: 'No.' })).status).toBe(403);
  });

  test('adds and removes its own people, and nobody else’s', async () => {
    const { asa } = cast.work.partnership;
    const text = 'Bia Ny; bia.ny@boras.example; Planner';
    const path = `/api/exchanges/${ours}/participants`;
    const added = await boras.post<AddedParticipants>(path, { text });
    expect(added.body.rows.map((row) => [row.name, row.added])).toEqual([['Bia Ny', true]]);
    const { participants } = await view(boras);
    expect(participants).toMatchObject([{ name: 'Bia Ny', jobTitle: 'Planner', email: null, consent: null }]);
    expect((await view(who.sender)).participants.map(({ name: one }) => one)).toContain('Bia Ny');
    const theirs = { personId: asa };
    const foreign = await act<{ reasons: string[] }>(boras, 'exchanges', ours, 'removeParticipant', theirs);
    expect([foreign.status, foreign.body.reasons]).toEqual([
      409,
      ['You can add and remove only people of your own organisation.'],
    ]);
    const secretary = { personId: cast.ids.secretariat };
    expect((await act(boras, 'exchanges', ours, 'addParticipant', secretary)).status).toBe(422);
    for (const other of [cast.work.partnership.vastra.id, cast.work.partnership.basque.id])
      expect((await boras.post(path, { text, organisationId: other })).status).toBe(422);
    const own = { personId: participants[0]!.personId };
    expect((await act(boras, 'exchanges', ours, 'removeParticipant', own)).status).toBe(200);
    expect((await act(boras, 'exchanges', ours, 'addParticipant', own)).status).toBe(200);
    expect((await view(who.secretariat)).participants).toHaveLength(3);
  });

  test('writes to host, sender and secretariat, and is told what is for both sides', async () => {
    const message = 'May our group arrive on the evening before?';
    const write = async (action: string, to: string) =>
      (await act(boras, 'exchanges', ours, action, { to, message })).status;
    expect([await write('sendMessage', 'host'), await write('writeNote', 'secretariat')]).toEqual([200, 200]);
    expect([await write('writeNote', 'bothSides'), await write('sendMessage', 'proposer')]).toEqual([
      422, 422,
    ]);
    const said = async (client: Client, text: string) =>
      (await client.get<EventView[]>(`/api/exchanges/${ours}/events`)).body.filter(
        ({ data }) => data['message'] === text,
      ).length;
    expect(await said(who.host, message)).toBe(1);
    expect(await said(who.sender, message)).toBe(0);
    expect(await said(who.secretariat, message)).toBe(2);
    const all = { to: 'bothSides', message: 'The train is on strike.' };
    expect((await act(who.secretariat, 'exchanges', ours, 'writeNote', all)).status).toBe(200);
    const one = { to: 'sender', message: 'Please tell us how many you are.' };
    expect((await act(who.host, 'exchanges', ours, 'writeNote', one)).status).toBe(200);
    expect([await said(boras, all.message), await said(boras, one.message)]).toEqual([1, 0]);
  });

  test('is written to by the two sides and the secretariat, and reads that alone of what they write to one', async () => {
    const toIt = { to: 'coSender', organisationId, message: 'Please tell us how many of you come.' };
    for (const client of [who.host, who.sender, who.secretariat])
      expect((await act(client, 'exchanges', ours, 'writeNote', toIt)).status).toBe(200);
    expect((await act(who.host, 'exchanges', ours, 'sendMessage', toIt)).status).toBe(200);
    const told = async (client: Client) =>
      (await client.get<EventView[]>(`/api/exchanges/${ours}/events`)).body.filter(
        ({ data }) => data['message'] === toIt.message,
      );
    const seen = await Promise.all([boras, who.host, who.sender, who.secretariat].map(told));
    expect(seen.map(({ length }) => length)).toEqual([4, 2, 1, 4]);
    const { shortName } = (await boras.get<OrganisationView>(`/api/organisations/${organisationId}`)).body;
    for (const { sentence } of seen[0]!)
      expect(sentence).toMatch(new RegExp(` for ${shortName}| to ${shortName}`));
    // Its representative gets the mail.
    const mails = await rowsOf<{ to: string }>(
      cast.work,
      `select e.data->>'personId' as to from effect e join case_event v on v.case_id = e.case_id and v.seq = e.seq
       where e.kind = 'mail' and v.data->>'organisationId' = ?`,
      [organisationId],
    );
    expect(mails.map(({ to }) => to)).toEqual([cast.ids.stranger]);
  });

  test('cannot be written to by whoever travels, nor anybody as it who sends nobody', async () => {
    const { vastra } = cast.work.partnership;
    const write = (client: Client, body: object, id = ours) =>
      act(client, 'exchanges', id, 'writeNote', body);
    const text = { to: 'coSender', message: 'Hello' };
    expect((await write(who.participant, { ...text, organisationId })).status).toBe(422);
    expect((await write(boras, { ...text, organisationId })).status).toBe(422);
    for (const body of [
      text,
      { ...text, organisationId: vastra.id },
      { ...text, to: 'host', organisationId },
    ])
      expect((await write(who.secretariat, body)).status).toBe(422);
    // Of a visit that the two have not agreed on nobody else hears.
    expect((await write(who.secretariat, { ...text, organisationId }, proposed)).status).toBe(422);
  });

  test('lets its exchange be found by its name, by those who may see it', async () => {
    const { name: called } = (await boras.get<OrganisationView>(`/api/organisations/${organisationId}`)).body;
    const q = encodeURIComponent(called);
    for (const client of [boras, who.host, who.secretariat]) {
      const rows = (await client.get<ExchangeRow[]>(`/api/exchanges?q=${q}`)).body;
      expect(rows.map(({ id }) => id)).toEqual([ours]);
      const { openCases } = (await client.get<SearchView>(`/api/search?q=${q}`)).body;
      expect(openCases.map(({ id }) => id)).toEqual([ours]);
    }
  });

  test('has its part in the other exchange from the introduction on', async () => {
    const { basque, vastra } = cast.work.partnership;
    for (const member of [basque, vastra]) {
      expect(await status(boras, `/api/exchanges/${proposed}`)).toBe(404);
      const client = member === basque ? who.host : who.sender;
      expect((await act(client, 'exchanges', proposed, 'acceptMatch')).status).toBe(200);
    }
    expect(await status(boras, `/api/exchanges/${proposed}`)).toBe(200);
    expect((await listed()).toSorted()).toEqual([ours, proposed].toSorted());
  });

  test('is found by the column that a database from before is filled with', async () => {
    const before = await columns();
    expect(before.filter(({ named }) => named.includes(organisationId))).toHaveLength(2);
    await rowsOf(cast.work, "delete from mikro_orm_migrations where name = '0012-co-senders' returning 1");
    await cast.work.orm.em.fork().execute('alter table exchange drop column co_sender_org_ids');
    await runMigrations(cast.work.orm);
    expect(await columns()).toEqual(before);
  });

  test('sees nothing any more once it is taken off; whom it sent still travels', async () => {
    expect((await name(cast.story, [])).status).toBe(200);
    expect(await status(boras, `/api/exchanges/${ours}`)).toBe(404);
    expect([await listed(), await found()]).toEqual([[proposed], [proposed]]);
    const late = { to: 'host', message: 'And now?' };
    expect((await act(boras, 'exchanges', ours, 'sendMessage', late)).status).toBe(404);
    expect((await boras.post(`/api/exchanges/${ours}/participants`, { text: 'Nobody' })).status).toBe(404);
    expect((await view(who.secretariat)).participants).toHaveLength(3);
    await eventually(async () => (await columns()).filter(({ named }) => named.length > 0).length === 1);
  });
});
