import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CalendarFeedView, NewCalendarFeed } from '@waymark/contract';
import { addDays } from '@waymark/domain';
import ICAL from 'ical.js';
import { Cast } from '../../support/api/cast.js';
import type { Client } from '../../support/api/client.js';
import { eventually } from '../../support/casework/eventually.js';
import { rowsOf } from '../../support/casework/in-process.js';

let cast: Cast;
let start: string;
beforeAll(async () => {
  cast = await Cast.gather();
  start = addDays(await cast.story.today(), 40);
});
afterAll(() => cast.close());

/** Reads a calendar as a calendar program would. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one);
    return {
      uid: event.uid,
      sequence: event.sequence,
      start: event.startDate.toString(),
      status: String(one.getFirstPropertyValue('status')),
      method: String(calendar.getFirstPropertyValue('method')),
    };
  });
}
const make = async (who: Client) => (await who.post<NewCalendarFeed>('/api/me/calendar')).body.address;
/** Asks as a calendar program does: without a session. */
const ask = (address: string) => fetch(new URL(new URL(address).pathname, cast.api.url));
const uidOf = (id: string) => `${id}@waymark`;

describe('a subscription', () => {
  test('holds the visits of those exchanges that its owner may see, and no others', async () => {
    const { exchange } = cast.story;
    const seen: Record<string, string[]> = {};
    for (const [role, client] of Object.entries(cast.who)) {
      const answer = await ask(await make(client));
      expect([role, answer.status]).toEqual([role, 200]);
      expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
      seen[role] = eventsIn(await answer.text()).map(({ uid }) => uid);
    }
    const visit = uidOf(exchange.id);
    const due = (what: string) => uidOf(`${exchange.id}.${what}`);
    const answer = uidOf(`${cast.proposed.exchange.id}.proposed`);
    const { participant } = cast.ids;
    // What somebody owes is in nobody else’s calendar, and what is filed in none.
    const host = [answer, due('post-host'), visit];
    const own = [due(`post-participant.${participant}`), visit];
    expect(seen).toEqual({
      secretariat: [visit],
      host,
      sender: [answer, visit],
      deputy: host,
      participant: own,
      stranger: [],
      coordinator: [],
    });
  });

  test('ends when it is revoked, and when a new one is made', async () => {
    const { host } = cast.who;
    const first = await make(host);
    const second = await make(host);
    expect([(await ask(first)).status, (await ask(second)).status]).toEqual([404, 200]);
    const { body } = await host.get<CalendarFeedView>('/api/me/calendar');
    expect(body).toMatchObject({ exists: true, readAt: expect.any(String) });
    expect(JSON.stringify(body)).not.toContain('/calendar/');
    expect((await host.send('DELETE', '/api/me/calendar')).status).toBe(204);
    expect((await ask(second)).status).toBe(404);
    expect((await host.get<CalendarFeedView>('/api/me/calendar')).body.exists).toBe(false);
  });

  test('loses what its owner may not see any more', async () => {
    const address = await make(cast.who.deputy);
    await rowsOf(cast.work, "update person set roles = '{}' where id = ? returning 1", [cast.ids.deputy]);
    expect(eventsIn(await (await ask(address)).text())).toEqual([]);
    await rowsOf(cast.work, "update person set roles = '{representative}' where id = ? returning 1", [
      cast.ids.deputy,
    ]);
  });

  test('has an address that nobody guesses, and that is kept and logged nowhere', async () => {
    const address = await make(cast.who.sender);
    const secret = /\/calendar\/([A-Za-z0-9_-]+)\.ics$/.exec(address)![1]!;
    expect(Buffer.from(secret, 'base64url').length).toBeGreaterThanOrEqual(16);
    expect((await ask(address)).status).toBe(200);
    const rows = await rowsOf(cast.work, 'select * from calendar_feed');
    expect(rows.length).toBeGreaterThan(1);
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(cast.api.logged()).not.toContain(secret);
    for (const wrong of ['/calendar/', '/calendar/x.ics', `/calendar/${secret}`, `/calendar/${secret}x.ics`])
      expect((await fetch(new URL(wrong, cast.api.url))).status).toBe(404);
  });
});

describe('a mail about dates', () => {
  /** What the mails to somebody did in their calendar, in the order they came. */
  function newsFor(personId: string) {
    const { mail, partnership } = cast.work;
    return mail.store
      .list({ to: partnership.emailOf(personId) })
      .flatMap(({ calendar }) => (calendar ? eventsIn(calendar) : []));
  }

  test('enters the visit, moves it, and takes it out again under the same name and a higher number', async () => {
    const { story, work } = cast;
    const host = story.host.personId!;
    // A mail tells of the visit as it stands when it goes out, so each step waits for the mails of the one before.
    const outstanding = 'select id from effect where case_id = ? and delivered_at is null';
    await eventually(async () => (await rowsOf(work, outstanding, [story.exchange.id])).length === 0);
    expect(newsFor(host).at(-1)).toMatchObject({ method: 'REQUEST', start });
    const later = addDays(start, 7);
    await story.ask('planVisit', story.host, { start: later, end: addDays(later, 1) });
    await eventually(async () => newsFor(host).at(-1)?.start === later);
    await story.ask('cancel', story.host, { reason: 'Elections.' });
    const news = await eventually(async () => {
      const all = newsFor(host);
      return all.at(-1)?.method === 'CANCEL' && all;
    });
    const [moved, cancelled] = news.slice(-2) as [(typeof news)[number], (typeof news)[number]];
    expect(moved).toMatchObject({ uid: uidOf(story.exchange.id), start: later });
    expect(cancelled).toMatchObject({ uid: moved.uid, method: 'CANCEL', status: 'CANCELLED' });
    expect(new Set(news.map(({ uid }) => uid)).size).toBe(1);
    const numbers = news.map(({ sequence }) => sequence);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(cancelled.sequence).toBeGreaterThan(news[0]!.sequence);
    // Whoever travels hears of it too.
    await eventually(async () => newsFor(work.partnership.asa).at(-1)?.method === 'CANCEL');
    const feed = eventsIn(await (await ask(await make(cast.who.host))).text());
    const one = (uid: string) => feed.filter((event) => event.uid === uid);
    for (const uid of [moved.uid, uidOf(`${story.exchange.id}.post-host`)])
      expect(one(uid)).toMatchObject([{ status: 'CANCELLED', method: 'PUBLISH' }]);
  });
});
