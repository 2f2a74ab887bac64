import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Housekeeping } from '../../../apps/api/src/housekeeping/housekeeping.js';
import { figuresNow, serveMetrics } from '../../../apps/worker/src/metrics/metrics-page.js';
import { freePort } from '../../../tools/stack/ports.mjs';
import { type Api, apiOn } from '../../support/api/api-on.js';
import { act } from '../../support/api/players.js';
import { eventually } from '../../support/casework/eventually.js';
import { caseworkNow, type Casework, rowsOf } from '../../support/casework/in-process.js';
import { Story } from '../../support/casework/story.js';

let work: Casework;
let api: Api;
let story: Story;
let place: string;
beforeAll(async () => {
  work = await caseworkNow();
  const apiPort = await freePort();
  place = `http://127.0.0.1:${apiPort}`;
  api = await apiOn(work, { metrics: { host: '127.0.0.1', apiPort, workerPort: null, temporalPort: null } });
  story = new Story(work);
  await story.propose();
});
afterAll(async () => {
  await api.close();
  await work.close();
});

/** One figure of a page: the sum of all its lines that have these labels. */
function figure(page: string, name: string, labels: Record<string, string> = {}): number | undefined {
  const wanted = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
  const values = page
    .split('\n')
    .filter((line) => line.startsWith(`${name}{`) && wanted.every((label) => line.includes(label)))
    .map((line) => Number(line.split(' ').at(-1)));
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0);
}
const apiPage = async () => (await fetch(`${place}/metrics`)).text();
const workerPage = () => figuresNow(work.orm.em.fork());

/** What belongs to one case or one person and must be no label. */
const telling = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}|@|Etxeberria|Lindqvist|postgres:\/\//;

describe('the figures of the API', () => {
  test('count requests by route, steps by outcome, and how the cases stand', async () => {
    const host = await api.as(work.partnership.basque.representativeId);
    const { id } = story.exchange;
    expect((await act(host, 'exchanges', id, 'acceptMatch')).status).toBe(200);
    expect((await act(host, 'exchanges', id, 'acceptMatch')).status).toBe(409);
    await host.get(`/api/exchanges/${id}`);
    await eventually(
      async () => figure(await apiPage(), 'waymark_outbox_undelivered', { kind: 'wake' }) === 0,
    );
    const page = await apiPage();
    const step = { kind: 'exchange', action: 'acceptMatch' };
    const steps = 'waymark_action_duration_seconds_count';
    expect(figure(page, steps, { ...step, outcome: 'accepted' })).toBe(1);
    expect(figure(page, steps, { ...step, outcome: 'refused' })).toBe(1);
    const route = { method: 'GET', route: '/api/exchanges/:id', status: '200' };
    expect(figure(page, 'waymark_http_request_duration_seconds_count', route)).toBe(1);
    expect(figure(page, 'waymark_open_cases', { kind: 'exchange' })).toBe(1);
    expect(figure(page, 'waymark_open_cases', { kind: 'proposal' })).toBe(2);
    expect(figure(page, 'waymark_clock_overdue_cases')).toBe(0);
    for (const dependency of ['database', 'temporal', 'mail'])
      expect([dependency, figure(page, 'waymark_dependency_up', { dependency })]).toEqual([dependency, 1]);
    expect(figure(page, 'waymark_updates_in_flight')).toBe(0);
    expect(figure(page, 'waymark_nodejs_eventloop_lag_p99_seconds')).toBeGreaterThanOrEqual(0);
    expect(page).not.toMatch(telling);
  });

  test('tell what is late in the outbox and what the reconciler found, and forget it when it is over', async () => {
    const { id } = story.exchange;
    // Nobody delivers it: the run has no reason to look.
    await rowsOf(
      work,
      `insert into effect (id, case_kind, case_id, seq, kind, data, created_at, attempts, last_error, tried_at)
       values (gen_random_uuid(), 'exchange', ?, 1, 'command', '{}', now() - interval '1 hour', 9, 'error', now())`,
      [id],
    );
    await rowsOf(work, `update exchange set due_at = now() - interval '2 hours' where id = ?`, [id]);
    const late = await apiPage();
    expect(figure(late, 'waymark_outbox_stuck', { kind: 'command' })).toBe(1);
    expect(figure(late, 'waymark_outbox_oldest_seconds', { kind: 'command' })).toBeGreaterThanOrEqual(3600);
    expect(figure(late, 'waymark_clock_overdue_cases')).toBe(1);
    expect(figure(late, 'waymark_clock_overdue_oldest_seconds')).toBeGreaterThanOrEqual(7200);

    const overdue = { pass: 'stale-cases', why: 'overdue' };
    await api.app.get(Housekeeping).wakeStaleCases();
    expect(figure(await apiPage(), 'waymark_reconcile_findings_total', overdue)).toBeGreaterThanOrEqual(1);
    // By what it is: somebody who was woken may have tried it once more meanwhile.
    await rowsOf(
      work,
      `delete from effect where kind = 'command' and created_at < now() - interval '50 minutes'`,
    );
    await eventually(async () => {
      await api.app.get(Housekeeping).wakeStaleCases();
      const page = await apiPage();
      return (
        figure(page, 'waymark_reconcile_findings', overdue) === 0 &&
        figure(page, 'waymark_clock_overdue_cases') === 0
      );
    });
    expect(figure(await apiPage(), 'waymark_outbox_oldest_seconds', { kind: 'command' })).toBe(0);
  });

  test('are no part of the public server', async () => {
    expect([...api.routes].filter((route) => route.includes('metrics'))).toEqual([]);
    expect((await api.nobody.get('/metrics')).text).not.toContain('waymark_');
    expect((await fetch(`${place}/api/health`)).status).toBe(404);
  });
});

describe('the figures of the worker', () => {
  test('count decisions by outcome and deliveries by kind', async () => {
    const page = await eventually(async () => {
      const now = await workerPage();
      return (
        (figure(now, 'waymark_deliveries_total', { kind: 'mail', outcome: 'delivered' }) ?? 0) >= 2 && now
      );
    });
    const step = { kind: 'exchange', action: 'acceptMatch' };
    expect(figure(page, 'waymark_decisions_total', { ...step, outcome: 'accepted' })).toBe(1);
    expect(figure(page, 'waymark_decisions_total', { ...step, outcome: 'refused' })).toBe(1);
    expect(figure(page, 'waymark_decision_duration_seconds_count', { kind: 'exchange' })).toBeGreaterThan(2);
    expect(figure(page, 'waymark_database_connections', { state: 'waiting' })).toBe(0);
    expect(page).not.toMatch(telling);
  });

  test('are shown at their own address, and nothing else is', async () => {
    const port = await freePort();
    const server = await serveMetrics({ host: '127.0.0.1', port }, workerPage);
    const shown = await fetch(`http://127.0.0.1:${port}/metrics`);
    expect(shown.headers.get('content-type')).toContain('text/plain');
    expect(await shown.text()).toContain('waymark_decisions_total');
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${port}/metrics`, { method: 'POST' })).status).toBe(404);
    await expect(serveMetrics({ host: '127.0.0.1', port }, workerPage)).rejects.toThrow('EADDRINUSE');
    server.closeAllConnections();
    server.close();
  });
});
