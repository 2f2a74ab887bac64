import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExchangeView, MatchLinkView } from '@waymark/contract';
import { workflowIdOf } from '@waymark/workflows';
import { type Api, apiOn } from '../../support/api/api-on.js';
import type { Client } from '../../support/api/client.js';
import { eventually } from '../../support/casework/eventually.js';
import { textOf } from '../../support/casework/history.js';
import { caseworkNow, type Casework, rowsOf } from '../../support/casework/in-process.js';
import { Story } from '../../support/casework/story.js';

let work: Casework;
let api: Api;
let secretariat: Client;
let hostsMail: string;
let sendersMail: string;
beforeAll(async () => {
  work = await caseworkNow();
  api = await apiOn(work);
  const { partnership } = work;
  secretariat = await api.as(partnership.secretariat.personId!);
  hostsMail = partnership.emailOf(partnership.basque.representativeId);
  sendersMail = partnership.emailOf(partnership.vastra.representativeId);
});
afterAll(async () => {
  await api.close();
  await work.close();
});

const tokensTo = (email: string): string[] =>
  work.mail.store.list({ to: email }).flatMap(({ text }) => /\/match#([\w-]+)/.exec(text)?.[1] ?? []);
const look = (token: string) =>
  api.nobody.post<MatchLinkView>('/api/match-links/look', { token }, { key: null });
const answer = (token: string, said: string, reason?: string, key?: string) =>
  api.nobody.post<MatchLinkView>(
    '/api/match-links/answer',
    { token, answer: said, ...(reason && { reason }) },
    key ? { key } : {},
  );
const pageOf = async ({ exchange }: Story) =>
  (await secretariat.get<ExchangeView>(`/api/exchanges/${exchange.id}`)).body;

/** A match that both sides were asked about, each by a link of its own. */
let story: Story;
let hosts: string;
let senders: string;
beforeEach(async () => {
  const before = [...tokensTo(hostsMail), ...tokensTo(sendersMail)];
  const newTo = (email: string) => eventually(() => tokensTo(email).find((token) => !before.includes(token)));
  // Whoever said no before is not asked again for some months.
  await rowsOf(work, 'delete from pair_bar returning 1');
  story = new Story(work);
  await story.propose();
  [hosts, senders] = [await newTo(hostsMail), await newTo(sendersMail)];
});

describe('a mailed link to a proposed match', () => {
  test('has 256 bits behind the #, is kept as a hash only, and is in no history', async () => {
    expect(hosts).toMatch(/^[\w-]{43}$/);
    const rows = await rowsOf<{ row: string }>(work, 'select t::text as row from match_link t');
    expect(rows.length).toBeGreaterThanOrEqual(2);
    expect(rows.some(({ row }) => row.includes(hosts))).toBe(false);
    const handle = work.client.workflow.getHandle(workflowIdOf('exchange', story.exchange.id));
    expect(textOf(await handle.fetchHistory())).not.toContain(hosts);
    expect(api.logged()).not.toContain(hosts);
  });

  test('shows who proposes what and why, answers nothing by being looked at, and tells no contact', async () => {
    const before = await pageOf(story);
    for (let time = 0; time < 5; time += 1) {
      expect((await api.nobody.get('/match')).status).toBe(200);
      expect((await look(hosts)).status).toBe(200);
    }
    const { body, text } = await look(hosts);
    expect(body).toMatchObject({
      title: 'Västra Götaland visits the Basque Country',
      why: 'Both regions plan skills together with schools and companies.',
      side: 'host',
      open: true,
      answer: null,
      otherAnswer: null,
      language: 'en',
    });
    expect([body.host.place, body.sender.place]).toEqual([
      expect.stringContaining('Spain'),
      expect.stringContaining('Sweden'),
    ]);
    expect(text).not.toContain('@');
    expect(await pageOf(story)).toEqual(before);
  });

  test('says yes for the side it was sent to, once for one key, as if they had signed in', async () => {
    const key = `answered-${story.exchange.id}`;
    const first = await answer(hosts, 'yes', undefined, key);
    expect([first.status, first.body.answer, first.body.open]).toEqual([200, 'yes', false]);
    expect((await answer(hosts, 'yes', undefined, key)).body.answer).toBe('yes');
    // Under another key it is a second answer, and refused in words.
    expect((await answer(hosts, 'yes')).status).toBe(409);
    const { hostSide, senderSide, stage } = await pageOf(story);
    expect([hostSide.acceptedAt !== null, senderSide.acceptedAt, stage]).toEqual([true, null, 'proposed']);
    expect((await look(senders)).body).toMatchObject({ open: true, answer: null, otherAnswer: 'yes' });
    expect((await answer(senders, 'yes')).status).toBe(200);
    expect((await pageOf(story)).stage).toBe('introduced');
  });

  test.each(['not-now', 'no'])('says “%s”, with a reason that is asked for by name', async (said) => {
    const unexplained = await answer(senders, said);
    expect([unexplained.status, unexplained.text]).toEqual([422, expect.stringContaining('"reason"')]);
    const told = await answer(senders, said, 'No room before the summer.');
    expect([told.status, told.body.answer, told.body.open]).toEqual([200, said, false]);
    const { senderSide, stage } = await pageOf(story);
    expect([senderSide.declined?.kind, senderSide.declined?.reason, stage]).toEqual([
      said,
      'No room before the summer.',
      'declined',
    ]);
    // The other link has nothing left to answer, and says so.
    expect((await look(hosts)).body).toMatchObject({ open: false, otherAnswer: said });
    expect((await answer(hosts, 'yes')).status).toBe(409);
  });

  test('opens nothing for whoever made one up, came too late, or no longer speaks for the side', async () => {
    for (const wrong of ['x', hosts.slice(1), `${hosts}A`, 'A'.repeat(43)]) {
      expect((await look(wrong)).status).toBe(422);
      expect((await answer(wrong, 'yes')).status).toBe(422);
    }
    expect((await answer(hosts, 'perhaps')).status).toBe(422);

    const organisation = work.partnership.basque.id;
    const represent = (personId: string | null) =>
      rowsOf(work, 'update organisation set representative_id = ? where id = ? returning 1', [
        personId,
        organisation,
      ]);
    await represent(null);
    expect([(await look(hosts)).status, (await answer(hosts, 'yes')).status]).toEqual([422, 422]);
    await represent(work.partnership.basque.representativeId);
    expect((await look(hosts)).status).toBe(200);

    await rowsOf(work, 'update match_link set expires_at = now() where exchange_id = ? returning 1', [
      story.exchange.id,
    ]);
    expect([(await look(hosts)).status, (await answer(hosts, 'yes')).status]).toEqual([422, 422]);
    expect((await pageOf(story)).hostSide.acceptedAt).toBeNull();
  });

  test('is no way into anything else, and comes from our own pages alone', async () => {
    expect((await look(hosts)).headers.get('set-cookie')).toBeNull();
    const elsewhere = await api.nobody.post(
      '/api/match-links/answer',
      { token: hosts, answer: 'yes' },
      { headers: { origin: 'https://elsewhere.example' } },
    );
    expect(elsewhere.status).toBe(403);
    for (const path of ['look', 'answer'])
      expect((await api.nobody.get(`/api/match-links/${path}`)).status).toBe(404);
    // A secretary who also speaks for a side answers for that side by the link, and is nobody's secretariat by it.
    await rowsOf(work, "update person set roles = roles || array['secretariat'] where id = ? returning 1", [
      work.partnership.basque.representativeId,
    ]);
    expect((await look(hosts)).body).toMatchObject({ side: 'host', open: true });
    expect((await answer(hosts, 'yes')).body.answer).toBe('yes');
  });
});
