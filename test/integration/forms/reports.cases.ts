import { beforeAll, expect, test } from '@jest/globals';
import type { DemoSite, Visitor } from '../../support/forms/demo-site.js';

interface OpenReport {
  id: string;
  person_id: string;
  host_id: string;
  sender_id: string;
  exchange_id: string;
}

/** Reports, seen and written by everybody who has to do with them. */
export function reportCases(demo: () => DemoSite): void {
  let site: DemoSite;
  let open: OpenReport;
  let author: Visitor;
  let secretariat: Visitor;
  let host: Visitor;
  let sender: Visitor;
  let stranger: Visitor;

  beforeAll(async () => {
    site = demo();
    const [found] = await site.rows<OpenReport>(`
      select r.id, r.person_id, h.representative_id as host_id, s.representative_id as sender_id, x.id as exchange_id
      from report r join exchange x on x.id = r.exchange_id
      join organisation h on h.id = x.host_org_id join organisation s on s.id = x.sender_org_id
      join person p on p.id = r.person_id and not ('representative' = any(p.roles))
      where r.kind = 'pre-participant' and r.status = 'draft' and x.stage = 'preparing' limit 1`);
    open = found!;
    const [someone] = await site.rows<{ id: string }>(
      `select id from person where 'secretariat' = any(roles) limit 1`,
    );
    const [other] = await site.rows<{ id: string }>(
      `select p.id from person p where 'participant' = any(roles) and not ('representative' = any(roles))
       and p.id not in (select person_id from exchange_participant where exchange_id = ?) limit 1`,
      [open.exchange_id],
    );
    author = await site.as(open.person_id);
    secretariat = await site.as(someone!.id);
    host = await site.as(open.host_id);
    sender = await site.as(open.sender_id);
    stranger = await site.as(other!.id);
  });

  const report = async (visitor: Visitor, id = open.id) => (await visitor.get(`/api/reports/${id}`)).json();
  const save = (visitor: Visitor, answers: object, revision?: number, id = open.id) =>
    visitor.send('PUT', `/api/reports/${id}/answers`, {
      answers,
      ...(revision !== undefined && { revision }),
    });

  test('are listed to those who may see them, with the day they are due', async () => {
    const mine = await author.get('/api/reports?_sort=dueAt&_order=ASC');
    const rows =
      mine.json<
        { id: string; kind: string; person: { id: string } | null; dueAt: string | null; kindLabel: string }[]
      >();
    expect(mine.headers['x-total-count']).toBe(String(rows.length));
    expect(rows.every(({ person, kind }) => person?.id === open.person_id || kind === 'pre-host')).toBe(true);
    expect(rows.find(({ id }) => id === open.id)).toMatchObject({ kindLabel: 'Report before the visit' });
    const days = rows.flatMap(({ dueAt }) => dueAt ?? []);
    expect(days).toEqual(days.toSorted());
    const all = await secretariat.get(`/api/reports?exchangeId=${open.exchange_id}&kind=pre-participant`);
    expect(all.json<unknown[]>().length).toBeGreaterThan(0);
    expect((await site.nobody.get('/api/reports')).statusCode).toBe(401);
    for (const sort of ['updatedAt', 'kind', 'status'])
      expect((await secretariat.get(`/api/reports?_sort=${sort}&q=visit`)).statusCode).toBe(200);
  });

  test('show the form, what is missing, and whether one may write', async () => {
    const seen = await report(author);
    expect(seen).toMatchObject({ kind: 'pre-participant', formVersion: 1, editable: true, status: 'draft' });
    expect(seen.form).toMatchObject({ key: 'pre-participant', minutes: 8 });
    expect(seen.problems.length).toBeGreaterThan(0);
  });

  test('are hidden from both sides while they are a draft, and from strangers always', async () => {
    for (const visitor of [host, sender, stranger])
      expect((await visitor.get(`/api/reports/${open.id}`)).statusCode).toBe(404);
    expect((await save(stranger, { role: 'x' })).statusCode).toBe(404);
  });

  test('are saved as typed, half-filled, and are there on the next device', async () => {
    const { revision } = await report(author);
    const answers = {
      role: `It's \\ a ? "test" \\' $1 {x} %s; --`,
      expectations: ['One', ''],
      language: { code: 'en', level: '' },
    };
    const saved = await save(author, answers, revision);
    expect(saved.statusCode).toBe(200);
    expect(saved.json()).toMatchObject({ revision: revision + 1 });
    const again = await report(await site.as(open.person_id));
    expect(again.answers).toEqual(answers);
    expect(again.revision).toBe(revision + 1);
  });

  test('are never overwritten by somebody who had an older state, but a retry is no conflict', async () => {
    const { revision } = await report(author);
    expect((await save(author, { role: 'First' }, revision)).statusCode).toBe(200);
    const late = await save(secretariat, { role: 'Second' }, revision);
    expect(late.statusCode).toBe(409);
    expect(late.json().detail).toContain('changed elsewhere');
    expect((await report(author)).answers).toEqual({ role: 'First' });
    const retry = await save(author, { role: 'First' }, revision);
    expect(retry.json()).toMatchObject({ revision: revision + 1 });
  });

  test('saved at once from many places: one wins, the others hear of it', async () => {
    const { revision } = await report(author);
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, index) => save(author, { role: `Writer ${index}` }, revision)),
    );
    const codes = all.map(({ statusCode }) => statusCode).toSorted();
    expect(codes).toEqual([200, ...Array<number>(9).fill(409)]);
    expect((await report(author)).revision).toBe(revision + 1);
  });

  test('refuse what is no answer, naming the question, and keep what was there', async () => {
    const before = (await report(author)).answers;
    const bad = await save(author, { role: 'x'.repeat(200), invented: 1, expectations: 'one' });
    expect(bad.statusCode).toBe(422);
    expect(bad.json().errors.map(({ field }: { field: string }) => field)).toEqual([
      'invented',
      'role',
      'expectations',
    ]);
    for (const body of [
      {},
      { answers: [] },
      { answers: 'x' },
      { answers: {}, more: 1 },
      { answers: {}, revision: -1 },
    ])
      expect((await author.send('PUT', `/api/reports/${open.id}/answers`, body)).statusCode).toBe(422);
    expect((await author.get('/api/reports/none')).statusCode).toBe(404);
    expect((await report(author)).answers).toEqual(before);
  });

  test('cannot be written in once filed; each side reads the answers that are for it', async () => {
    const [filed] = await site.rows<{ id: string; person_id: string; host_id: string; sender_id: string }>(`
      select r.id, r.person_id, h.representative_id as host_id, s.representative_id as sender_id
      from report r join exchange x on x.id = r.exchange_id
      join organisation h on h.id = x.host_org_id join organisation s on s.id = x.sender_org_id
      where r.kind = 'post-participant' and r.status = 'filed' limit 1`);
    const owner = await site.as(filed!.person_id);
    expect((await save(owner, { change: 'Other' }, undefined, filed!.id)).statusCode).toBe(409);
    const mine = await report(owner, filed!.id);
    expect(mine).toMatchObject({ editable: false, problems: [] });
    expect(mine.answers).toHaveProperty('usefulness');
    for (const id of [filed!.host_id, filed!.sender_id]) {
      const theirs = await report(await site.as(id), filed!.id);
      expect(theirs.answers).toHaveProperty('lessons');
      for (const key of ['usefulness', 'organisation', 'quoteConsent', 'nameConsent'])
        expect(theirs.answers).not.toHaveProperty(key);
      expect(JSON.stringify(theirs.form)).not.toContain('"usefulness"');
    }
  });

  test('the host’s report begins with the programme that is known', async () => {
    const [mine] = await site.rows<{ id: string; representative_id: string }>(`
      select r.id, h.representative_id from report r join exchange x on x.id = r.exchange_id
      join organisation h on h.id = x.host_org_id
      where r.kind = 'pre-host' and r.status = 'draft' and r.revision = 0 and r.answers = '{}'
        and jsonb_array_length(x.facts->'plan'->'programme') > 0 limit 1`);
    if (!mine) return;
    const seen = await report(await site.as(mine.representative_id), mine.id);
    expect(seen.answers.programme.length).toBeGreaterThan(0);
  });
}
