import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { PromoterCallView } from '@waymark/contract';
import { openApiDocument } from '../../../apps/api/src/document.js';
import { ofPromoters } from '../../support/permissions/apart.js';
import type { DeskWorld } from '../../support/promoters/desk-world.js';

/** What whoever has no part in a call meets, and what the secretariat alone keeps. */
export function partlessCases(theWorld: () => DeskWorld, theirs: () => string): void {
  describe('whoever has no part', () => {
    test('takes no step, whichever it is', async () => {
      const { paths } = openApiDocument(theWorld().api.app);
      const steps = Object.entries(paths).flatMap(([path, { post }]) =>
        ofPromoters.test(path)
          ? (post?.parameters ?? []).flatMap((one) =>
              'name' in one && one.name === 'action'
                ? ((one.schema as { enum: string[] }).enum ?? []).map((name) =>
                    path.replace('{action}', name),
                  )
                : [],
            )
          : [],
      );
      expect(steps.length).toBeGreaterThan(50);
      for (const path of steps) {
        const id = path.includes('/promoter-calls/') ? theWorld().call : theirs();
        for (const role of ['other', 'applicant', 'member', 'outsider'] as const)
          expect([
            path,
            role,
            (await theWorld().who[role].post<unknown>(path.replace('{id}', id), {})).status,
          ]).toEqual([path, role, 404]);
      }
    });

    test('writes nothing', async () => {
      const bodies: [method: 'post' | 'put', path: string, body: object][] = [
        ['post', '/api/promoter-calls', { year: 2099 }],
        ['put', `/api/promoter-calls/${theWorld().call}/texts/en`, { title: 'Mine', body: 'Mine' }],
        ['post', `/api/promoter-calls/${theWorld().call}/assignment`, { assignments: [] }],
        ['post', `/api/promoter-applications/${theirs()}/discussion`, { text: 'Mine' }],
        ['put', `/api/promoter-applications/${theirs()}/papers/review/answers`, { answers: {} }],
        ['post', '/api/mailing-list', { email: 'mine@people.example' }],
        ['post', '/api/mailing-list/preview', { text: 'mine@people.example' }],
        ['post', '/api/mailing-list/paste', { text: 'mine@people.example' }],
        [
          'post',
          '/api/promoter-applications',
          {
            callId: theWorld().call,
            how: 'self',
            candidateKind: 'person',
            title: 'M',
            channel: 'mail',
            email: 'm@people.example',
          },
        ],
      ];
      for (const [method, path, body] of bodies)
        for (const role of ['other', 'applicant', 'member', 'outsider'] as const) {
          const { status } = await theWorld().who[role][method]<unknown>(path, body);
          expect([path, role, [403, 404].includes(status)]).toEqual([path, role, true]);
        }
    });
  });

  test('the mailing list takes pasted addresses once, and people off it', async () => {
    const address = `${randomUUID()}@wider.example`;
    const text = `Nora Neu <${address}>\n${address.toUpperCase()}\nnobody at all`;
    const look = await theWorld().who.secretariat.post<{ addresses: { state: string }[] }>(
      '/api/mailing-list/preview',
      { text },
    );
    expect(look.body.addresses.map(({ state }) => state)).toEqual(['new', 'twice', 'unreadable']);
    const done = await theWorld().who.secretariat.post<unknown>('/api/mailing-list/paste', { text });
    expect(done.body).toEqual({ added: 1, leftOut: 2 });
    const list =
      await theWorld().who.secretariat.get<{ id: string; name: string }[]>('/api/mailing-list?q=nora');
    const [nora] = list.body.filter(({ name }) => name === 'Nora Neu');
    const call = await theWorld().who.secretariat.get<PromoterCallView>(
      `/api/promoter-calls/${theWorld().call}`,
    );
    expect(call.body.mailingList).toBeGreaterThan(0);
    const gone = await theWorld().who.secretariat.delete<unknown>(`/api/mailing-list/${nora!.id}`);
    expect([gone.status, gone.body]).toEqual([200, { taken: true }]);
  });
}
