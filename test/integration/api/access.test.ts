import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type {
  ExchangeRow,
  ExchangeView,
  OrganisationView,
  PersonView,
  ReportRow,
  ReportView,
  TaskView,
} from '@waymark/contract';
import { OrganisationEntity, PersonEntity, TaskEntity } from '@waymark/db';
import { addDays } from '@waymark/domain';
import { type Api, apiOn } from '../../support/api/api-on.js';
import type { Client } from '../../support/api/client.js';
import { caseworkNow, type Casework } from '../../support/casework/in-process.js';
import { Story } from '../../support/casework/story.js';

const roles = ['secretariat', 'host', 'sender', 'deputy', 'participant', 'stranger', 'coordinator'] as const;
type Role = (typeof roles)[number];

let work: Casework;
let api: Api;
let story: Story;
let proposed: Story;
let hostTask: string;
const ids = {} as Record<Role, string>;
const who = {} as Record<Role, Client>;

beforeAll(async () => {
  work = await caseworkNow();
  api = await apiOn(work);
  await bringMorePeople();
  story = new Story(work);
  await story.propose();
  await story.introduce();
  const start = addDays(await story.today(), 40);
  await story.prepare(start, addDays(start, 2));
  proposed = new Story(work);
  await proposed.propose();
  hostTask = await openTask('host');
  await openTask('secretariat');
  for (const role of roles) who[role] = await api.as(ids[role]);
});
afterAll(async () => {
  await api.close();
  await work.close();
});

/** A deputy of the host, a coordinator, and the representative of an organisation that has no part in any of it. */
async function bringMorePeople(): Promise<void> {
  const { basque, vastra, secretariat, asa } = work.partnership;
  const em = work.orm.em.fork();
  const person = (name: string, personRoles: string[]) =>
    em.assign(new PersonEntity(), {
      id: randomUUID(),
      name,
      email: `${randomUUID()}@people.example`,
      roles: personRoles,
      createdAt: new Date(),
    });
  const stranger = person('Stella Fremd', ['representative']);
  const deputy = person('Miren Ordezkaria', ['representative']);
  const coordinator = person('Kai Koordinator', ['coordinator']);
  em.persist([stranger, deputy, coordinator]);
  await em.flush();
  const elsewhere = em.assign(new OrganisationEntity(), {
    id: randomUUID(),
    name: 'City of Elsewhere',
    shortName: 'Elsewhere',
    kind: 'local-authority',
    country: 'DE',
    createdAt: new Date(),
    representative: stranger,
  });
  stranger.organisation = elsewhere;
  (await em.findOneOrFail(OrganisationEntity, basque.id)).deputy = deputy;
  em.persist(elsewhere);
  await em.flush();
  Object.assign(ids, {
    secretariat: secretariat.personId,
    host: basque.representativeId,
    sender: vastra.representativeId,
    deputy: deputy.id,
    participant: asa,
    stranger: stranger.id,
    coordinator: coordinator.id,
  });
}

async function openTask(forRole: 'host' | 'secretariat'): Promise<string> {
  const em = work.orm.em.fork();
  const id = randomUUID();
  const task = {
    id,
    caseKind: 'exchange',
    caseId: story.exchange.id,
    key: 'dates-missing',
    forRole,
    data: {},
  } as const;
  em.persist(em.assign(new TaskEntity(), { ...task, openedAt: new Date() }));
  await em.flush();
  return id;
}

/** What each role is answered. */
type Expected = Record<Role, number>;
const everybody = (status: number, over: Partial<Expected> = {}): Expected => ({
  ...(Object.fromEntries(roles.map((role) => [role, status])) as Expected),
  ...over,
});
const parties = { secretariat: 200, host: 200, sender: 200, deputy: 200 };

async function statuses(ask: (client: Client, role: Role) => Promise<{ status: number }>): Promise<Expected> {
  const found: Partial<Expected> = {};
  for (const role of roles) found[role] = (await ask(who[role], role)).status;
  return found as Expected;
}

describe('an exchange', () => {
  test('opens for its sides, their deputies, its participants and the secretariat', async () => {
    const expected = everybody(404, { ...parties, participant: 200 });
    const path = `/api/exchanges/${story.exchange.id}`;
    expect(await statuses((client) => client.get(path))).toEqual(expected);
    expect(await statuses((client) => client.get(`${path}/events`))).toEqual(expected);
    expect(await statuses((client) => client.get(`/api/exchanges/${proposed.exchange.id}`))).toEqual(
      everybody(404, parties),
    );
  });

  test('is in the list of exactly those who may open it', async () => {
    for (const role of roles) {
      const { body, headers } = await who[role].get<ExchangeRow[]>('/api/exchanges');
      const expected = role === 'participant' ? [story] : role in parties ? [story, proposed] : [];
      expect([role, body.map(({ id }) => id).sort()]).toEqual([
        role,
        expected.map((one) => one.exchange.id).sort(),
      ]);
      expect(headers.get('x-total-count')).toBe(String(expected.length));
      // A filter narrows what may be seen, and never widens it.
      const { body: asked } = await who[role].get<ExchangeRow[]>(`/api/exchanges?id=${proposed.exchange.id}`);
      expect([role, asked.length]).toEqual([role, role in parties ? 1 : 0]);
    }
  });

  test('is acted on by nobody who has no part in it', async () => {
    const act = (client: Client) =>
      client.post(`/api/exchanges/${proposed.exchange.id}/actions/setCoSenders`, { organisationIds: [] });
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
    const seen = async (role: Role, one: Story) => {
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
    expect(await seen('secretariat', story)).toEqual({
      ...all,
      participantMail: both,
      consents: both,
      temporal: true,
    });
    expect(await seen('sender', story)).toEqual({ ...all, ...nothing, participantMail: both });
    expect(await seen('host', story)).toEqual({ ...all, ...nothing });
    expect(await seen('deputy', story)).toEqual({ ...all, ...nothing });
    expect(await seen('participant', story)).toEqual({
      hostContact: false,
      senderContact: false,
      clocks: false,
      proposals: false,
      temporal: false,
      participantMail: [true, false],
      consents: [true, false],
    });
    const before = { ...all, participantMail: [], consents: [] };
    expect(await seen('host', proposed)).toEqual({ ...before, senderContact: false });
    expect(await seen('sender', proposed)).toEqual({ ...before, hostContact: false });
  });

  test('tells nobody what somebody needs, whatever page they open', async () => {
    for (const role of roles.filter((one) => one !== 'stranger' && one !== 'coordinator')) {
      const { text } = await who[role].get(`/api/exchanges/${story.exchange.id}`);
      expect(text).not.toContain('A seat near the front.');
      expect((await who[role].get(`/api/exchanges/${story.exchange.id}/events`)).text).not.toContain(
        'A seat near',
      );
    }
  });
});

describe('a proposal', () => {
  test('belongs to its organisation', async () => {
    const path = `/api/proposals/${story.hostProposal.id}`;
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
      everybody(403, { secretariat: 201, host: 201, deputy: 201 }),
    );
  });
});

describe('reports', () => {
  test('are listed and opened by their author, the secretariat and, once filed, by the sides', async () => {
    const { body } = await who.secretariat.get<ReportRow[]>(`/api/reports?exchangeId=${story.exchange.id}`);
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

describe('people and organisations', () => {
  const person = (role: Role, id: string) => who[role].get<PersonView>(`/api/people/${id}`);

  test('are open as far as one is introduced', async () => {
    expect(await statuses((client) => client.get(`/api/people/${ids.participant}`))).toEqual(
      everybody(404, { secretariat: 200, sender: 200, participant: 200 }),
    );
    expect(await statuses((client) => client.get(`/api/people/${ids.host}`))).toEqual(
      everybody(404, { secretariat: 200, host: 200, sender: 200, deputy: 200 }),
    );
    const { body } = await person('sender', ids.host);
    expect([body.email, body.roles]).toEqual([work.partnership.emailOf(ids.host), []]);
    const { body: list } = await who.stranger.get<PersonView[]>('/api/people');
    expect(list.map(({ id }) => id)).toEqual([ids.stranger]);
  });

  test('name their speakers to those who may know them only', async () => {
    for (const role of roles) {
      const path = `/api/organisations/${work.partnership.vastra.id}`;
      const { status, body } = await who[role].get<OrganisationView>(path);
      const known = ['secretariat', 'host', 'deputy', 'sender'].includes(role);
      expect([role, status, body.representative?.name]).toEqual([
        role,
        200,
        known ? 'Lars Lindqvist' : undefined,
      ]);
    }
  });

  test('are changed by those who answer for them', async () => {
    const rename = (client: Client) =>
      client.patch(`/api/people/${ids.participant}`, { jobTitle: 'Planner' });
    expect(await statuses(rename)).toEqual(
      everybody(404, { secretariat: 200, sender: 200, participant: 200 }),
    );
    for (const change of [{ roles: ['secretariat'] }, { email: 'taken@people.example' }])
      for (const role of ['sender', 'participant', 'host', 'stranger'] as const) {
        const { status } = await who[role].patch(`/api/people/${ids.participant}`, change);
        const theirs = role === 'sender' || role === 'participant';
        expect([role, change, status]).toEqual([role, change, theirs ? 403 : 404]);
      }
    const organisation = { name: 'N', shortName: 'N', kind: 'ngo', country: 'BE' };
    expect(await statuses((client) => client.post('/api/organisations', organisation))).toEqual(
      everybody(403, { secretariat: 201 }),
    );
    const path = `/api/organisations/${work.partnership.basque.id}`;
    expect(await statuses((client) => client.patch(path, { city: 'Donostia' }))).toEqual(
      everybody(403, { secretariat: 200 }),
    );
  });

  test('are added by a representative to their own organisation, as participants', async () => {
    const add =
      (organisationId: string, more = {}) =>
      (client: Client) =>
        client.post('/api/people', {
          name: 'New',
          email: `${randomUUID()}@people.example`,
          organisationId,
          ...more,
        });
    expect(await statuses(add(work.partnership.vastra.id))).toEqual(
      everybody(403, { secretariat: 201, sender: 201 }),
    );
    expect(await statuses(add(work.partnership.vastra.id, { roles: ['secretariat'] }))).toMatchObject({
      sender: 403,
    });
  });
});

describe('tasks, settings and what one may do at all', () => {
  test('tasks are for whom they name', async () => {
    const tick = (client: Client) => client.patch(`/api/tasks/${hostTask}`, { done: false });
    expect(await statuses(tick)).toEqual(everybody(404, { secretariat: 200, host: 200, deputy: 200 }));
    for (const role of ['host', 'sender', 'participant', 'stranger'] as const) {
      const { body } = await who[role].get<TaskView[]>('/api/tasks');
      expect([role, body.every(({ forRole }) => forRole !== 'secretariat')]).toEqual([role, true]);
    }
  });

  test('settings are the secretariat’s', async () => {
    expect(await statuses((client) => client.get('/api/settings'))).toEqual(
      everybody(403, { secretariat: 200 }),
    );
    const change = { settings: [{ key: 'answerDays', value: 12 }] };
    expect(await statuses((client) => client.patch('/api/settings', change))).toEqual(
      everybody(403, { secretariat: 200 }),
    );
    const wrong = {
      settings: [
        { key: 'noSuchSetting', value: 1 },
        { key: 'answerDays', value: 0.5 },
      ],
    };
    const { status, body } = await who.secretariat.patch('/api/settings', wrong);
    expect([status, body.errors?.map(({ field }) => field)]).toEqual([
      422,
      ['settings.0.key', 'settings.1.value'],
    ]);
  });

  test('everybody is told their own rules, and nobody is anybody without a role', async () => {
    expect(await statuses((client) => client.get('/api/me'))).toEqual(everybody(200));
    await work.orm.em.fork().execute("update person set roles = '{}' where id = ?", [ids.stranger]);
    expect((await who.stranger.get<unknown[]>('/api/exchanges')).body).toEqual([]);
    const { body } = await who.stranger.get<{ organisationIds: string[] }>('/api/me');
    expect(body.organisationIds).toEqual([]);
  });
});
