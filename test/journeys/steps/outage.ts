import type { Page } from 'playwright-core';
import { findRunningStack } from '../../../tools/stack/state.mjs';

const unavailable = {
  status: 503,
  headers: { 'retry-after': '1' },
  contentType: 'application/problem+json',
  body: JSON.stringify({
    type: 'about:blank',
    title: 'Not available now',
    status: 503,
    detail: 'Waymark cannot take this right now.',
  }),
};

/** What was asked of a server that could not take it. */
export interface Outage {
  /** Idempotency keys in the order in which they were sent. */
  readonly keys: readonly string[];
  end(): Promise<void>;
}

/** Every write to these addresses is answered 503, as when Temporal or the database is away. */
export async function outageFor(page: Page, addresses: string): Promise<Outage> {
  const keys: string[] = [];
  await page.route(addresses, (route) => {
    const request = route.request();
    if (request.method() === 'GET') return route.continue();
    keys.push(request.headers()['idempotency-key'] ?? '');
    return route.fulfill(unavailable);
  });
  return { keys, end: () => page.unroute(addresses) };
}

/** Stops Temporal where it stands while something is done, as a machine does that is out of memory or breath. */
export async function withTemporalFrozen(work: () => Promise<void>): Promise<void> {
  const stack = findRunningStack(process.env['WAYMARK_TEST_DATA_DIR'] ?? '');
  const temporal = stack?.children.find(({ name }) => name === 'Temporal');
  if (!temporal) throw new Error('The stack of the journeys brings no Temporal of its own');
  process.kill(temporal.pid, 'SIGSTOP');
  try {
    await work();
  } finally {
    process.kill(temporal.pid, 'SIGCONT');
  }
}
