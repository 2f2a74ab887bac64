import { createServer, type Server } from 'node:http';
import type { EntityManager } from '@waymark/db';
import { connections, registry } from './figures.js';

export interface MetricsPlace {
  readonly host: string;
  readonly port: number;
}

/** Every figure in the text format of Prometheus. */
export async function figuresNow(em: EntityManager): Promise<string> {
  const pool = await em.getConnection().getNativeClient();
  connections.set({ state: 'busy' }, pool.totalCount - pool.idleCount);
  connections.set({ state: 'idle' }, pool.idleCount);
  connections.set({ state: 'waiting' }, pool.waitingCount);
  return registry.metrics();
}

/**
 * Serves `/metrics` and nothing else, on an address of its own.
 *
 * @param figures makes the page
 * @throws the server's error when the address cannot be listened on
 */
export async function serveMetrics(
  { host, port }: MetricsPlace,
  figures: () => Promise<string>,
): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    figures().then(
      (page) => response.writeHead(200, { 'content-type': registry.contentType }).end(page),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}
