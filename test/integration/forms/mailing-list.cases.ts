import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from '@jest/globals';
import { makeUnsubscribeLink, onMailingList } from '@waymark/db';
import type { DemoSite, Visitor } from '../../support/forms/demo-site.js';
import { PromotersOnSite } from '../../support/forms/promoters.js';

/** Leaving the list of those who are written to about calls, and coming back. */
export function mailingListCases(demo: () => DemoSite): void {
  let visitor: Visitor;
  let world: PromotersOnSite;
  beforeAll(async () => {
    visitor = demo().nobody;
    world = await PromotersOnSite.on(demo());
  });
  const html = { 'content-type': 'application/x-www-form-urlencoded' };
  const post = (address: string, body = 'List-Unsubscribe=One-Click', headers: Record<string, string> = {}) =>
    demo().inject({ method: 'POST', url: address, payload: body, headers: { ...html, ...headers } });
  const isListed = async (id: string) =>
    (await demo().rows(`select id from (${onMailingList}) listed where id = ?`, [id])).length > 0;
  const linkOf = async (personId: string) =>
    `/unsubscribe/${(await makeUnsubscribeLink(demo().orm.em.fork(), personId, new Date())).token}`;
  const listed = async () => {
    const id = await world.person('Sofia Sousa');
    await demo().rows('insert into mailing_list_member (person_id, added_at) values (?, now()) returning 1', [
      id,
    ]);
    return id;
  };

  test('asks first: however often a link is looked at, nothing changes', async () => {
    const id = await listed();
    const address = await linkOf(id);
    for (let time = 0; time < 3; time += 1) {
      const answer = await visitor.get(address);
      expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'no-store']);
      expect(answer.body).toContain(`stop writing to ${id}@people.example`);
      expect(answer.body).toContain(`<form method="post" action="${address}">`);
      expect(answer.body).toContain('noindex');
      expect(answer.headers['content-security-policy']).toContain("form-action 'self'");
    }
    expect((await visitor.get(`${address}?back`)).statusCode).toBe(200);
    expect(await isListed(id)).toBe(true);
  });

  test('one click of a mail program takes somebody off, again does nothing more, and they may come back', async () => {
    const id = await listed();
    const [address, older] = [await linkOf(id), await linkOf(id)];
    for (const url of [address, address, older]) {
      expect((await post(url)).statusCode).toBe(200);
      expect(await isListed(id)).toBe(false);
    }
    expect((await visitor.get(address)).body).toContain('We will not write to');
    const answer = await post(`${address}?back`, '', { origin: 'http://localhost:3000' });
    expect(answer.body).toContain('is on the mailing list');
    expect(await isListed(id)).toBe(true);
  });

  test('a member who is told as the one who speaks for it leaves too', async () => {
    const [{ id }] = (await demo().rows<{ id: string }>(
      `select representative_id as id from organisation where is_member and representative_id is not null limit 1`,
    )) as [{ id: string }];
    expect(await isListed(id)).toBe(true);
    const address = await linkOf(id);
    await post(address);
    expect(await isListed(id)).toBe(false);
    await post(`${address}?back`);
    expect(await isListed(id)).toBe(true);
  });

  test('takes a key that it gave, and nothing else; and no page of another site presses its button', async () => {
    const id = await listed();
    const address = await linkOf(id);
    for (const url of [
      '/unsubscribe/',
      `/unsubscribe/${'a'.repeat(43)}`,
      `/unsubscribe/${randomUUID()}`,
      `${address}x`,
      `${address}?back=1`,
    ])
      for (const ask of [() => visitor.get(url), () => post(url)])
        expect([url, (await ask()).statusCode]).toEqual([url, 404]);
    // Nowhere else is a form taken.
    expect((await post('/api/match-links/look', 'token=a')).statusCode).toBe(415);
    expect((await post(address, '', { origin: 'https://elsewhere.example' })).statusCode).toBe(403);
    expect(await isListed(id)).toBe(true);
    const kept = await demo().rows<{ row: string }>('select l::text as row from unsubscribe_link l');
    expect(kept.some(({ row }) => row.includes(address.slice(13)))).toBe(false);
  });
}
