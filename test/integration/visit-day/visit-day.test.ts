import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ExchangeView } from '@waymark/contract';
import { addDays } from '@waymark/domain';
import { Cast, everybody } from '../../support/api/cast.js';
import { rowsOf } from '../../support/casework/in-process.js';

let cast: Cast;
let path: string;
beforeAll(async () => {
  cast = await Cast.gather();
  const { id } = cast.story.exchange;
  path = `/api/exchanges/${id}`;
  const today = await cast.story.today();
  // The day has come, whatever led there.
  await rowsOf(
    cast.work,
    `update exchange set stage = 'visiting', facts = jsonb_set(facts || '{"stage": "visiting"}', '{plan}',
       facts->'plan' || jsonb_build_object('start', ?::text, 'end', ?::text)) where id = ? returning 1`,
    [today, addDays(today, 1), id],
  );
});
afterAll(() => cast.close());

const view = async (role: keyof Cast['who']) => (await cast.who[role].get<ExchangeView>(path)).body;

describe('on the day', () => {
  test('the host’s side and the secretariat mark who is there, and nobody else', async () => {
    const attendance = { [cast.work.partnership.asa]: 'present' };
    const found = await cast.statuses((client) =>
      client.post(`${path}/actions/markAttendance`, { attendance }),
    );
    expect(found).toEqual(
      everybody(404, { secretariat: 200, host: 200, deputy: 200, sender: 403, participant: 403 }),
    );
    const { participants } = await view('host');
    expect(participants.find(({ personId }) => personId === cast.work.partnership.asa)!.attendance).toBe(
      'present',
    );
  });

  test('who is no participant is marked by nobody, in words at the field', async () => {
    const attendance = { [cast.ids.stranger]: 'present' };
    const answer = await cast.who.host.post(`${path}/actions/markAttendance`, { attendance });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ field: 'attendance' }]);
  });

  test('permissions for photos are noted by the two sides and the secretariat, and read by them alone', async () => {
    const noted = { who: 'CLASS-2B', people: 20, permission: 'guardian', givenBy: 'PARENTS-BY-LETTER' };
    const found = await cast.statuses((client) => client.post(`${path}/actions/recordBystanders`, noted));
    expect(found).toEqual(
      everybody(404, { secretariat: 200, host: 200, deputy: 200, sender: 200, participant: 403 }),
    );
    for (const role of ['secretariat', 'host', 'sender', 'deputy'] as const)
      expect((await view(role)).bystanders[0]).toMatchObject(noted);
    for (const page of [path, `${path}/events`]) {
      const { text } = await cast.who.participant.get(page);
      expect(text).not.toMatch(/CLASS-2B|PARENTS-BY-LETTER/);
    }
    expect((await view('participant')).bystanders).toEqual([]);
  });
});
