import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { OrganisationView, PersonView, TaskView } from '@waymark/contract';
import { Cast, everybody, type Role, roles } from '../../support/api/cast.js';
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

  test('keep their address from a representative when it would open more than their own pages', async () => {
    const add = {
      name: 'Ida Två',
      email: `${randomUUID()}@people.example`,
      organisationId: work.partnership.vastra.id,
    };
    const { body: person } = await who.sender.post<PersonView>('/api/people', add);
    const change = { email: `${randomUUID()}@people.example` };
    expect((await who.sender.patch(`/api/people/${person.id}`, change)).status).toBe(200);
    await who.secretariat.patch(`/api/people/${person.id}`, { roles: ['participant', 'coordinator'] });
    const again = { email: `${randomUUID()}@people.example` };
    expect((await who.sender.patch(`/api/people/${person.id}`, again)).status).toBe(403);
  });

  test('count as protected by the law of their country, unless somebody says otherwise', async () => {
    const add = async (country: string, more = {}) => {
      const body = { name: 'N', shortName: 'N', kind: 'ngo', country, ...more };
      return (await who.secretariat.post<OrganisationView>('/api/organisations', body)).body;
    };
    expect([(await add('SE')).inEea, (await add('CH')).inEea, (await add('TR')).inEea]).toEqual([
      true,
      true,
      false,
    ]);
    const told = await add('US', { inEea: true });
    expect(told.inEea).toBe(true);
    const moved = await who.secretariat.patch<OrganisationView>(`/api/organisations/${told.id}`, {
      country: 'MA',
    });
    expect([moved.body.country, moved.body.inEea]).toEqual(['MA', false]);
  });

  test('are written in one line, and websites are addresses of the web', async () => {
    const { participant } = ids;
    for (const name of ['Two\nlines', 'A\ttab', 'Bell\u0007'])
      expect((await who.secretariat.patch(`/api/people/${participant}`, { name })).status).toBe(422);
    const path = `/api/organisations/${work.partnership.basque.id}`;
    for (const website of ['javascript:alert(1)', 'www.example.org', 'ftp://example.org', 'https://'])
      expect([website, (await who.secretariat.patch(path, { website })).status]).toEqual([website, 422]);
    expect((await who.secretariat.patch(path, { website: 'https://www.euskadi.eus/x?y=1' })).status).toBe(
      200,
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
    const tick = (client: Client) => client.patch(`/api/tasks/${cast.hostTask}`, { done: false });
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
