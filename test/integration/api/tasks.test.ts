import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { HomeView, Named, TaskView } from '@waymark/contract';
import { addDays } from '@waymark/domain';
import { Cast, everybody, type Role } from '../../support/api/cast.js';
import type { Client } from '../../support/api/client.js';
import { rowsOf } from '../../support/casework/in-process.js';

let cast: Cast;
let ids: Cast['ids'];
let who: Cast['who'];
let today: string;
beforeAll(async () => {
  cast = await Cast.gather();
  ({ ids, who } = cast);
  today = await cast.story.today();
});
afterAll(() => cast.close());

const place = (forRole: string) => ({ caseKind: 'exchange', caseId: cast.story.exchange.id, forRole });
const written = (forRole: string, over: Record<string, unknown> = {}) => ({
  ...place(forRole),
  text: 'Ask the canteen, please: four vegetarians.',
  ...over,
});
const write = async (role: Role, forRole: string, over: Record<string, unknown> = {}): Promise<TaskView> =>
  (await who[role].post<TaskView>('/api/tasks', written(forRole, over))).body;
const patch = (client: Client, id: string, body: Record<string, unknown>) =>
  client.patch<TaskView>(`/api/tasks/${id}`, body);
const listed = async (role: Role, query = '') =>
  (await who[role].get<TaskView[]>(`/api/tasks?_end=100&${query}`)).body.map(({ id }) => id);

describe('a task that a person writes in a case', () => {
  test('is written by the secretariat for anybody, by a side for itself alone', async () => {
    const statuses = (forRole: string) =>
      cast.statuses((client) => client.post('/api/tasks', written(forRole)));
    const seen = { participant: 403, sender: 403, host: 403, deputy: 403 };
    expect(await statuses('secretariat')).toEqual(everybody(404, { ...seen, secretariat: 201 }));
    expect(await statuses('host')).toEqual(
      everybody(404, { ...seen, secretariat: 201, host: 201, deputy: 201 }),
    );
    expect(await statuses('sender')).toEqual(everybody(404, { ...seen, secretariat: 201, sender: 201 }));
    // An exchange has no proposer.
    expect(await statuses('proposer')).toEqual(
      everybody(404, { secretariat: 422, host: 422, sender: 422, deputy: 422, participant: 422 }),
    );
  });

  test('says what was written, by whom and until when, to whom it is for and to the secretariat', async () => {
    const dueOn = addDays(today, 3);
    const task = await write('host', 'host', { dueOn, assigneeId: ids.deputy });
    expect(task).toMatchObject({
      sentence: 'Ask the canteen, please: four vegetarians.',
      written: true,
      done: false,
      forRole: 'host',
      madeBy: { id: ids.host },
      assignee: { id: ids.deputy, name: 'Miren Ordezkaria' },
    });
    expect(task.dueAt?.slice(0, 10)).toBe(dueOn);
    const seenBy: Partial<Record<Role, boolean>> = {};
    for (const role of ['secretariat', 'host', 'deputy', 'sender', 'participant', 'stranger'] as const)
      seenBy[role] = (await listed(role)).includes(task.id);
    expect(seenBy).toEqual({
      secretariat: true,
      host: true,
      deputy: true,
      sender: false,
      participant: false,
      stranger: false,
    });
  });

  test('is written once under one key', async () => {
    const key = `once-${Date.now()}`;
    const send = () => who.host.post<TaskView>('/api/tasks', written('host', { text: 'Once.' }), { key });
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status, second.body.id]).toEqual([201, 201, first.body.id]);
    expect(await rowsOf(cast.work, "select id from task where text = 'Once.'")).toHaveLength(1);
  });

  test('has a day that is not over, and is not the case’s to close', async () => {
    const late = await who.host.post('/api/tasks', written('host', { dueOn: addDays(today, -1) }));
    expect([late.status, late.body.errors?.[0]?.field]).toEqual([422, 'dueOn']);
    const task = await write('secretariat', 'secretariat', { dueOn: today });
    expect(task.key).toBe('written');
  });
});

describe('giving a task to somebody', () => {
  test('offers those who may see to it, and a member only their own', async () => {
    const names = async (role: Role, forRole: string) => {
      const query = new URLSearchParams(place(forRole)).toString();
      const { status, body } = await who[role].get<Named[]>(`/api/tasks/people?${query}`);
      return status === 200 ? body.map(({ id }) => id).sort() : status;
    };
    const { secretariat, host, deputy, sender } = ids;
    expect(await names('host', 'host')).toEqual([host, deputy].sort());
    expect(await names('sender', 'sender')).toEqual([sender]);
    expect(await names('secretariat', 'host')).toEqual([host, deputy, secretariat].sort());
    expect(await names('secretariat', 'secretariat')).toEqual([secretariat]);
    expect(await names('host', 'sender')).toBe(403);
    expect(await names('participant', 'host')).toBe(403);
    expect(await names('stranger', 'host')).toBe(404);
  });

  test('is refused for whoever may not see to it, whoever they are', async () => {
    const task = await write('host', 'host');
    for (const to of [ids.sender, ids.secretariat, ids.participant, '00000000-0000-4000-8000-000000000000']) {
      const { status, body } = await patch(who.host, task.id, { assigneeId: to });
      expect([status, (body as never as { errors: { field: string }[] }).errors[0]?.field]).toEqual([
        422,
        'assigneeId',
      ]);
    }
    expect((await patch(who.secretariat, task.id, { assigneeId: ids.sender })).status).toBe(422);
    expect((await patch(who.host, task.id, { assigneeId: ids.deputy })).body.assignee?.id).toBe(ids.deputy);
    expect((await patch(who.secretariat, task.id, { assigneeId: ids.secretariat })).status).toBe(200);
    expect((await patch(who.host, task.id, { assigneeId: null })).body.assignee).toBeNull();
  });

  test('moves it from the one’s list to the other’s', async () => {
    const task = await write('host', 'host', { assigneeId: ids.deputy });
    expect(await listed('deputy', 'held=mine')).toContain(task.id);
    expect(await listed('host', 'held=mine')).not.toContain(task.id);
    expect(await listed('host', 'held=others')).toContain(task.id);
    expect(await listed('host', 'held=free&held=mine')).not.toContain(task.id);
  });
});

describe('a task that is put off', () => {
  test('comes back on its day, which lies ahead', async () => {
    const task = await write('host', 'host');
    for (const day of [addDays(today, -1), today])
      expect((await patch(who.host, task.id, { snoozedUntil: day })).status).toBe(422);
    const { body } = await patch(who.host, task.id, { snoozedUntil: addDays(today, 5) });
    expect(body.snoozedUntil).toBe(addDays(today, 5));
    expect(await listed('host', 'asleep=true')).toContain(task.id);
    expect(await listed('host', 'asleep=false')).not.toContain(task.id);
    await cast.work.orm.em.fork().execute('update task set snoozed_until = ? where id = ?', [today, task.id]);
    expect(await listed('host', 'asleep=false')).toContain(task.id);
  });

  test('is ticked off once, and by nobody who does not see it', async () => {
    const task = await write('host', 'host');
    for (const role of ['sender', 'participant', 'stranger', 'coordinator'] as const)
      expect((await patch(who[role], task.id, { done: true })).status).toBe(404);
    expect((await patch(who.deputy, task.id, { done: true })).body).toMatchObject({
      done: true,
      doneBy: { id: ids.deputy },
    });
    expect((await patch(who.host, task.id, { done: true })).body.doneBy?.id).toBe(ids.deputy);
    const next = await write('host', 'host');
    await patch(who.host, next.id, { done: true });
    // What was done last stands first.
    expect((await listed('host', 'done=true')).slice(0, 2)).toEqual([next.id, task.id]);
  });
});

describe('home', () => {
  const home = async (role: Role) => (await who[role].get<HomeView>('/api/home')).body;

  test('holds what is one’s own and nothing else, and opens for everybody signed in', async () => {
    expect(await cast.statuses((client) => client.get('/api/home'))).toEqual(everybody(200));
    const task = await write('host', 'host', { text: 'Only for the host.' });
    const needs = async (role: Role) => (await home(role)).needs.map(({ id }) => id);
    expect(await needs('host')).toContain(task.id);
    expect(await needs('deputy')).toContain(task.id);
    for (const role of ['secretariat', 'sender', 'participant', 'stranger'] as const)
      expect(await needs(role)).not.toContain(task.id);
    const stranger = await home('stranger');
    expect(stranger).toMatchObject({ needs: [], needsTotal: 0, slips: [], waits: [] });
    expect(stranger.tasks).toEqual({ mine: 0, asleep: 0, others: 0 });
  });

  test('leaves out what is put off or given to others, and counts it', async () => {
    const before = (await home('host')).tasks;
    const asleep = await write('host', 'host');
    await patch(who.host, asleep.id, { snoozedUntil: addDays(today, 2) });
    const given = await write('host', 'host', { assigneeId: ids.deputy });
    const mine = await write('host', 'host', { assigneeId: ids.host });
    const { needs, needsTotal, tasks } = await home('host');
    const found = needs.map(({ id }) => id);
    expect([asleep, given, mine].map(({ id }) => found.includes(id))).toEqual([false, false, true]);
    expect(needsTotal).toBe(needs.length);
    expect(tasks).toEqual({
      mine: before.mine + 1,
      asleep: before.asleep + 1,
      others: before.others + 1,
    });
  });

  test('asks the secretariat for what somebody gave to it, not for what is the sides’', async () => {
    const theirs = await write('secretariat', 'host', {
      assigneeId: ids.secretariat,
      text: 'On their word.',
    });
    const open = await write('secretariat', 'host', { text: 'Theirs.' });
    const found = (await home('secretariat')).needs.map(({ id }) => id);
    expect([found.includes(theirs.id), found.includes(open.id)]).toEqual([true, false]);
  });

  test('says on whom cases wait, with a number that its filter finds again', async () => {
    for (const role of ['secretariat', 'host', 'sender'] as const) {
      const { waits } = await home(role);
      const organisations = waits.filter(
        ({ kind, who: whom }) => kind === 'exchange' && whom === 'organisation',
      );
      for (const { organisationId, cases } of organisations) {
        const query = `over=open&waitingOrganisationId=${organisationId}`;
        const { headers } = await who[role].get(`/api/exchanges?${query}`);
        expect([role, organisationId, Number(headers.get('x-total-count'))]).toEqual([
          role,
          organisationId,
          cases,
        ]);
      }
      // Nobody is told that they wait for themselves.
      const own = { host: cast.work.partnership.basque.id, sender: cast.work.partnership.vastra.id };
      if (role !== 'secretariat')
        expect(waits.map(({ organisationId }) => organisationId)).not.toContain(own[role]);
    }
    expect((await home('secretariat')).waits.length).toBeGreaterThan(0);
  });

  test('says what slips within the week, and whose it is', async () => {
    const { id } = cast.proposed.exchange;
    const slips = async (role: Role) =>
      (await home(role)).slips.filter((slip) => slip.case.id === id).map(({ mine }) => mine);
    expect(await slips('host')).toEqual([]);
    await cast.work.orm.em
      .fork()
      .execute(
        `update exchange set facts = jsonb_set(facts, '{stageSince}', to_jsonb(?::text)) where id = ?`,
        [new Date(Date.now() - 6 * 86_400_000).toISOString(), id],
      );
    expect(await slips('host')).toEqual([true]);
    expect(await slips('secretariat')).toEqual([false]);
    expect(await slips('stranger')).toEqual([]);
  });
});
