import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from '@jest/globals';
import type { FactsheetContent } from '@waymark/domain';
import type { DemoSite, Visitor } from '../../support/forms/demo-site.js';

interface Sides {
  id: string;
  host_id: string;
  sender_id: string;
}
interface Page {
  version: number;
  slug: string;
  content: FactsheetContent;
  editable: boolean;
  missing: string[];
  approvalLost: string[];
  sources: { quotes: unknown[]; photos: unknown[] } | null;
}

/** The draft of a factsheet: who writes it, who reads it, what it costs to change it. */
export function factsheetCases(demo: () => DemoSite): void {
  let secretariat: Visitor;
  let drafting: Sides;
  let host: Visitor;

  const inStage = async (stage: string): Promise<Sides[]> =>
    demo().rows<Sides>(
      `select x.id, h.representative_id as host_id, s.representative_id as sender_id from exchange x
       join organisation h on h.id = x.host_org_id join organisation s on s.id = x.sender_org_id
       where x.stage = ? order by x.reference`,
      [stage],
    );
  const page = async (visitor: Visitor, id = drafting.id): Promise<Page> =>
    (await visitor.get(`/api/factsheets/${id}`)).json();
  const draft = (visitor: Visitor, body: object, key: string = randomUUID(), id = drafting.id) =>
    visitor.send('POST', `/api/factsheets/${id}/draft`, body, { 'idempotency-key': key });
  const edit = (content: object, version?: number, visitor = secretariat) =>
    visitor.send('PATCH', `/api/factsheets/${drafting.id}`, { content, ...(version && { version }) });

  beforeAll(async () => {
    const [someone] = await demo().rows<{ id: string }>(
      `select id from person where roles = '{secretariat}' limit 1`,
    );
    secretariat = await demo().as(someone!.id);
    drafting = (await inStage('drafting'))[0]!;
    host = await demo().as(drafting.host_id);
  });

  test('is made from the reports by the secretariat only, once for each key', async () => {
    await demo().rows('delete from factsheet where exchange_id = ?', [drafting.id]);
    expect((await draft(host, {})).statusCode).toBe(403);
    const key = randomUUID();
    const made = await draft(secretariat, {}, key);
    expect(made.statusCode).toBe(201);
    expect(made.json()).toMatchObject({ version: 1, editable: true });
    expect((await draft(secretariat, {}, key)).json()).toMatchObject({ version: 1 });
    const { content, slug } = await page(secretariat);
    expect(content.participantLessons.length + content.hostLessons.length).toBeGreaterThan(0);
    expect(slug).toMatch(/^[a-z0-9-]+$/);
  });

  test('is never overwritten by a new draft unless that is asked for', async () => {
    expect((await draft(secretariat, {})).statusCode).toBe(409);
    expect((await draft(secretariat, { replace: true })).json()).toMatchObject({ version: 2 });
    expect((await draft(secretariat, { replace: 'yes' })).statusCode).toBe(422);
  });

  test('is hidden from the sides until it is sent to them', async () => {
    const [facts] = await demo().rows<{ sent: number }>(
      `select (facts->'factsheet'->>'revision')::int as sent from exchange where id = ?`,
      [drafting.id],
    );
    const seen = (await host.get(`/api/factsheets/${drafting.id}`)).statusCode;
    expect(seen).toBe(facts!.sent > 0 ? 200 : 404);
    expect((await demo().nobody.get(`/api/factsheets/${drafting.id}`)).statusCode).toBe(401);
  });

  test('is edited part by part, and an older state never overwrites a newer one', async () => {
    const { version, content } = await page(secretariat);
    const changed = await edit(
      { why: 'Because both regions plan skills.', seen: ['One', ' ', 'Two'] },
      version,
    );
    expect(changed.json()).toMatchObject({
      version: version + 1,
      content: { why: 'Because both regions plan skills.', seen: ['One', 'Two'], title: content.title },
    });
    expect((await edit({ why: 'Later words' }, version)).statusCode).toBe(409);
    const retry = await edit({ why: 'Because both regions plan skills.' }, version);
    expect(retry.json()).toMatchObject({ version: version + 1 });
  });

  test('refuses parts that are unknown, too long or made up', async () => {
    const bad = await edit({
      host: { name: 'x' },
      title: 'x'.repeat(300),
      quotes: [{ personId: randomUUID(), text: 'x' }],
    });
    expect(bad.statusCode).toBe(422);
    expect(bad.json().errors.map(({ field }: { field: string }) => field)).toEqual([
      'host',
      'title',
      'quotes.0.personId',
    ]);
    expect((await edit({ why: 'x' }, undefined, host)).statusCode).not.toBe(200);
    expect(
      (await secretariat.send('PATCH', `/api/factsheets/${drafting.id}`, { content: {}, more: 1 }))
        .statusCode,
    ).toBe(422);
  });

  test('gets an address from its title, which no other factsheet has', async () => {
    const [other] = await demo().rows<{ slug: string; title: string }>(
      `select slug, content->>'title' as title from factsheet where published_revision is not null limit 1`,
    );
    const { slug } = (await edit({ title: other!.title })).json<Page>();
    expect(slug).not.toBe(other!.slug);
    expect(slug.startsWith(other!.slug.slice(0, 20))).toBe(true);
  });

  test('says whose approval a change costs', async () => {
    await demo().rows('update factsheet set sent_content = content where exchange_id = ?', [drafting.id]);
    expect((await page(secretariat)).approvalLost).toEqual([]);
    const { approvalLost } = (await edit({ nextStep: 'Another next step.' })).json<Page>();
    expect(approvalLost).toHaveLength(2);
    expect(approvalLost[0]).toMatch(/ approves again\.$/);
  });

  test('cannot be changed once it has been sent, and is read by both sides then', async () => {
    const sent = (await inStage('approval'))[0]!;
    const answer = await secretariat.send('PATCH', `/api/factsheets/${sent.id}`, { content: { why: 'x' } });
    expect(answer.statusCode).toBe(409);
    for (const id of [sent.host_id, sent.sender_id]) {
      const seen = await page(await demo().as(id), sent.id);
      expect(seen).toMatchObject({ editable: false, sources: null, approvalLost: [] });
    }
    const list = await (await demo().as(sent.host_id)).get('/api/factsheets');
    expect(list.json<{ id: string }[]>().map(({ id }) => id)).toContain(sent.id);
  });

  test('is listed, sorted and searched', async () => {
    for (const query of [
      '_sort=title',
      '_sort=publishedAt&_order=DESC',
      'published=true',
      'stage=drafting',
      'q=visit',
    ]) {
      const list = await secretariat.get(`/api/factsheets?${query}`);
      expect(list.statusCode).toBe(200);
      expect(Number(list.headers['x-total-count'])).toBe(list.json<unknown[]>().length);
    }
    expect((await secretariat.get('/api/factsheets?_sort=slug')).statusCode).toBe(422);
  });

  test('can be seen as the page it will be, without being public', async () => {
    const preview = await secretariat.get(`/api/factsheets/${drafting.id}/preview`);
    expect(preview.headers['content-type']).toContain('text/html');
    expect(preview.body).toContain('Only people of this exchange can see this page.');
    const { slug } = await page(secretariat);
    expect((await demo().nobody.get(`/factsheets/${slug}`)).statusCode).toBe(404);
    expect((await demo().nobody.get(`/api/factsheets/${drafting.id}/preview`)).statusCode).toBe(401);
  });
}
