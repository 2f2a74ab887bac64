import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EventView, ExchangeRow, ExchangeView, ReportRow, ReportView } from '@waymark/contract';
import { Cast, everybody, parties, type Role, roles } from '../../support/api/cast.js';
import type { Client } from '../../support/api/client.js';
import type { Casework } from '../../support/casework/in-process.js';

let cast: Cast;
let work: Casework;
let ids: Cast['ids'];
let who: Cast['who'];
let statuses: Cast['statuses'];
beforeAll(async () => {
  cast = await Cast.gather();
  ({ work, ids, who } = cast);
  statuses = (ask) => cast.statuses(ask);
});
afterAll(() => cast.close());

describe('an exchange', () => {
  test('opens for its sides, their deputies, its participants and the secretariat', async () => {
    const expected = everybody(404, { ...parties, participant: 200 });
    const path = `/api/exchanges/${cast.story.exchange.id}`;
    expect(await statuses((client) => client.get(path))).toEqual(expected);
    expect(await statuses((client) => client.get(`${path}/events`))).toEqual(expected);
    expect(await statuses((client) => client.get(`/api/exchanges/${cast.proposed.exchange.id}`))).toEqual(
      everybody(404, parties),
    );
  });

  test('is in the list of exactly those who may open it', async () => {
    for (const role of roles) {
      const { body, headers } = await who[role].get<ExchangeRow[]>('/api/exchanges');
      const expected =
        role === 'participant' ? [cast.story] : role in parties ? [cast.story, cast.proposed] : [];
      expect([role, body.map(({ id }) => id).sort()]).toEqual([
        role,
        expected.map((one) => one.exchange.id).sort(),
      ]);
      expect(headers.get('x-total-count')).toBe(String(expected.length));
      // A filter narrows what may be seen, and never widens it.
      const { body: asked } = await who[role].get<ExchangeRow[]>(
        `/api/exchanges?id=${cast.proposed.exchange.id}`,
      );
      expect([role, asked.length]).toEqual([role, role in parties ? 1 : 0]);
    }
  });

  test('is acted on by nobody who has no part in it', async () => {
    const act = (client: Client) =>
      client.post(`/api/exchanges/${cast.proposed.exchange.id}/actions/setCoSenders`, {
        organisationIds: [],
      });
    expect(await statuses(act)).toEqual(
      everybody(404, { secretariat: 200, host: 403, sender: 403, deputy: 403 }),
    );
  });

  test('is proposed by the secretariat only', async () => {
    const body = { title: 'T', why: 'W', topics: [], format: 'RSP-STUDY-VISIT' };
    expect(await statuses((client) => client.post('/api/exchanges', body))).toEqual(
      everybody(403, { secretariat: 409 }),
    );
  });

  test('shows each role its own parts', async () => {
    const seen = async (role: Role, one: Cast['story']) => {
      const { body } = await who[role].get<ExchangeView>(`/api/exchanges/${one.exchange.id}`);
      return {
        hostContact: body.hostSide.contact !== null,
        senderContact: body.senderSide.contact !== null,
        participantMail: body.participants.map(({ email }) => email !== null),
        consents: body.participants.map(({ consent }) => consent !== null),
        clocks: body.clocks.length > 0,
        proposals: body.hostProposalId !== null,
        temporal: body.links.temporal !== null,
      };
    };
    const all = { hostContact: true, senderContact: true, clocks: true, proposals: true, temporal: false };
    const nothing = { participantMail: [false, false], consents: [false, false] };
    const both = [true, true];
    expect(await seen('secretariat', cast.story)).toEqual({
      ...all,
      participantMail: both,
      consents: both,
      temporal: true,
    });
    expect(await seen('sender', cast.story)).toEqual({ ...all, ...nothing, participantMail: both });
    expect(await seen('host', cast.story)).toEqual({ ...all, ...nothing });
    expect(await seen('deputy', cast.story)).toEqual({ ...all, ...nothing });
    expect(await seen('participant', cast.story)).toEqual({
      hostContact: false,
      senderContact: false,
      clocks: false,
      proposals: false,
      temporal: false,
      participantMail: [true, false],
      consents: [true, false],
    });
    const before = { ...all, participantMail: [], consents: [] };
    expect(await seen('host', cast.proposed)).toEqual({ ...before, senderContact: false });
    expect(await seen('sender', cast.proposed)).toEqual({ ...before, hostContact: false });
  });

  test('tells nobody what somebody needs, whatever page they open', async () => {
    for (const role of roles.filter((one) => one !== 'stranger' && one !== 'coordinator')) {
      const { text } = await who[role].get(`/api/exchanges/${cast.story.exchange.id}`);
      expect(text).not.toContain('A seat near the front.');
      expect((await who[role].get(`/api/exchanges/${cast.story.exchange.id}/events`)).text).not.toContain(
        'A seat near',
      );
    }
  });
});

describe('every list', () => {
  test('opens for everybody signed in, empty or not', async () => {
    const lists = ['exchanges', 'proposals', 'organisations', 'people', 'reports', 'factsheets', 'tasks'];
    for (const list of lists)
      expect([list, await statuses((client) => client.get(`/api/${list}`))]).toEqual([list, everybody(200)]);
  });
});

describe('what somebody decided about their own words', () => {
  test('is not told to the sides with their name', async () => {
    const { asa } = work.partnership;
    const event = {
      case_kind: 'exchange',
      case_id: cast.story.exchange.id,
      type: 'item-refused',
      action: 'refuseItem',
    };
    await work.orm.em.fork().execute(
      `insert into case_event (case_kind, case_id, seq, type, action, at, actor_id, stage_to, data)
       values (?, ?, 900, ?, ?, now(), ?, 'approval', '{}')`,
      [event.case_kind, event.case_id, event.type, event.action, asa],
    );
    const told = async (role: Role) => {
      const { body } = await who[role].get<EventView[]>(`/api/exchanges/${cast.story.exchange.id}/events`);
      const found = body.find(({ type }) => type === 'item-refused')!;
      return [found.actor.id, found.sentence.startsWith('Åsa Öberg')];
    };
    for (const role of ['host', 'sender', 'deputy'] as const)
      expect([role, await told(role)]).toEqual([role, [null, false]]);
    for (const role of ['secretariat', 'participant'] as const)
      expect([role, await told(role)]).toEqual([role, [asa, true]]);
  });
});

describe('a proposal', () => {
  test('belongs to its organisation', async () => {
    const path = `/api/proposals/${cast.story.hostProposal.id}`;
    const ours = everybody(404, { secretariat: 200, host: 200, deputy: 200 });
    expect(await statuses((client) => client.get(path))).toEqual(ours);
    expect(await statuses((client) => client.get(`${path}/events`))).toEqual(ours);
    expect(await statuses((client) => client.patch(path, { title: 'x' }))).toEqual(
      everybody(404, { secretariat: 409, host: 409, deputy: 409 }),
    );
    const pause = (client: Client) => client.post(`${path}/actions/askReconfirm`, {});
    expect(await statuses(pause)).toMatchObject({ sender: 404, stranger: 404, participant: 404, host: 403 });
  });

  test('is begun for one’s own organisation only', async () => {
    const body = { organisationId: work.partnership.basque.id, direction: 'receive', title: 'Another' };
    expect(await statuses((client) => client.post('/api/proposals', body))).toEqual(
      // The secretariat has to say on whose word it writes.
      everybody(403, { secretariat: 422, host: 201, deputy: 201 }),
    );
  });
});

describe('reports', () => {
  test('are listed and opened by their author, the secretariat and, once filed, by the sides', async () => {
    const { body } = await who.secretariat.get<ReportRow[]>(
      `/api/reports?exchangeId=${cast.story.exchange.id}`,
    );
    const idOf = (kind: string, personId: string | null) =>
      body.find((one) => one.kind === kind && (one.person?.id ?? null) === personId)!.id;
    const open = (id: string) => statuses((client) => client.get(`/api/reports/${id}`));
    expect(await open(idOf('pre-participant', ids.participant))).toEqual(
      everybody(404, { ...parties, participant: 200 }),
    );
    expect(await open(idOf('pre-participant', work.partnership.bjorn))).toEqual(everybody(404, parties));
    expect(await open(idOf('post-participant', ids.participant))).toEqual(
      everybody(404, { secretariat: 200, participant: 200 }),
    );
    expect(await open(idOf('post-host', null))).toEqual(
      everybody(404, { secretariat: 200, host: 200, deputy: 200 }),
    );
    expect(await open(idOf('pre-host', null))).toEqual(everybody(404, { ...parties, participant: 200 }));
    const write = await statuses((client) =>
      client.put(`/api/reports/${idOf('post-participant', ids.participant)}/answers`, { answers: {} }),
    );
    expect(write).toMatchObject({ host: 404, sender: 404, stranger: 404, coordinator: 404 });
  });

  test('show what somebody needs to the host and the secretariat, and to no other side', async () => {
    const { body } = await who.secretariat.get<ReportRow[]>('/api/reports?kind=pre-participant');
    const own = body.find(({ person }) => person?.id === ids.participant)!;
    for (const role of ['secretariat', 'host', 'sender', 'participant'] as const) {
      const { body: report } = await who[role].get<ReportView>(`/api/reports/${own.id}`);
      expect([role, 'accessNeeds' in report.answers]).toEqual([role, role !== 'sender']);
    }
  });
});
