import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ExchangeView, HealthView, ProposalView, SavedAnswers } from '@waymark/contract';
import { type Api, apiOn } from '../../support/api/api-on.js';
import type { Client } from '../../support/api/client.js';
import { caseworkNow, type Casework, rowsOf } from '../../support/casework/in-process.js';
import { Story } from '../../support/casework/story.js';
import { freePort } from '../../../tools/stack/ports.mjs';

let work: Casework;
let story: Story;
/** One in which the host prepares its report. */
let preparing: Story;
/** One API beside Temporal, one that finds nobody where Temporal should be. */
let api: Api;
let cut: Api;
let host: Client;
let hostCut: Client;

beforeAll(async () => {
  work = await caseworkNow();
  story = new Story(work);
  await story.propose();
  preparing = new Story(work);
  await preparing.propose();
  await preparing.introduce();
  api = await apiOn(work);
  const address = `127.0.0.1:${await freePort()}`;
  cut = await apiOn(work, {
    temporal: { address, namespace: 'default', apiKey: null, tls: false, uiUrl: null },
  });
  host = await api.as(work.partnership.basque.representativeId);
  hostCut = await cut.as(work.partnership.basque.representativeId);
});
afterAll(async () => {
  await cut.close();
  await api.close();
  await work.close();
});

const accepted = "select seq from case_event where type = 'match-accepted' and case_id = ?";

describe('while Temporal is away', () => {
  test('reading goes on, and health says what does not', async () => {
    expect((await hostCut.get<ExchangeView>(`/api/exchanges/${story.exchange.id}`)).status).toBe(200);
    const { status, body } = await cut.nobody.get<HealthView>('/api/health');
    expect([status, body.status]).toEqual([200, 'degraded']);
    expect(body.dependencies.filter((one) => one.status === 'down').map(({ name }) => name)).toEqual([
      'temporal',
    ]);
  });

  test('drafts of proposals and reports save', async () => {
    const { body: draft } = await host.post<ProposalView>('/api/proposals', {
      organisationId: work.partnership.basque.id,
      direction: 'receive',
      title: 'Begun before',
    });
    const saved = await hostCut.patch<ProposalView>(`/api/proposals/${draft.id}`, {
      title: 'Written meanwhile',
    });
    expect([saved.status, saved.body.title]).toEqual([200, 'Written meanwhile']);
    const { body: reports } = await hostCut.get<{ id: string }[]>(
      `/api/reports?kind=pre-host&exchangeId=${preparing.exchange.id}`,
    );
    const answers = { people: ['Heads of schools'] };
    const report = await hostCut.put<SavedAnswers>(`/api/reports/${reports[0]!.id}/answers`, { answers });
    expect(report.status).toBe(200);
  });

  test('an action is answered 503 with a time to try again, and nothing is half-done', async () => {
    const key = randomUUID();
    const path = `/api/exchanges/${story.exchange.id}/actions/acceptMatch`;
    const answer = await hostCut.post(path, {}, { key });
    expect([answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([503, true]);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');

    const { body } = await hostCut.get<ExchangeView>(`/api/exchanges/${story.exchange.id}`);
    expect(body.hostSide.acceptedAt).toBeNull();
    const events = await rowsOf(work, accepted, [story.exchange.id]);
    expect(events).toEqual([]);
    const waiting = await hostCut.get<{ state: string }>(`/api/requests/${key}`);
    expect(waiting.body.state).toBe('waiting');

    // The same key, once Temporal is back: done once.
    const retried = await host.post(path, {}, { key });
    expect(retried.status).toBe(200);
    expect(await rowsOf(work, accepted, [story.exchange.id])).toHaveLength(1);
    // And known from then on, Temporal or not.
    expect((await hostCut.post(path, {}, { key })).status).toBe(200);
  });

  test('no case is made', async () => {
    const body = { organisationId: work.partnership.basque.id, direction: 'receive', title: 'Not made' };
    expect((await hostCut.post('/api/proposals', body)).status).toBe(503);
    expect(await rowsOf(work, "select id from proposal where title = 'Not made'", [])).toEqual([]);
  });
});
