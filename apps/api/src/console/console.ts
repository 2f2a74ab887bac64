import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from '../common/problem.js';

/** Where `vite build` puts the console. */
export const consoleFolder = path.resolve(import.meta.dirname, '../../../admin/dist');

/** Paths that are never pages of the console, even when nothing answers there. */
const notTheConsole = /^\/(api|factsheets)(\/|$|\?)/;

const withoutConsole = `<!doctype html><html lang="en"><title>Waymark</title>
<p>The console is not built yet. Run <code>npm run build</code> and reload. The API is at <a href="/api/docs">/api/docs</a>.</p></html>`;

/**
 * Serves the built console. Its addresses are made in the browser, so every page that is no file gets the same
 * document; names of files carry their content's hash, so they may be kept for ever.
 */
export async function serveConsole(fastify: FastifyInstance, folder = consoleFolder): Promise<void> {
  const built = existsSync(path.join(folder, 'index.html'));
  if (built) await fastify.register(fastifyStatic, { root: folder, serve: false });

  const page = (reply: FastifyReply) => {
    void reply.header('cache-control', 'no-cache');
    if (built) return reply.sendFile('index.html', folder, { cacheControl: false });
    return reply.status(503).type('text/html; charset=utf-8').send(withoutConsole);
  };

  fastify.get('/*', { logLevel: 'silent' }, (request: FastifyRequest, reply: FastifyReply) => {
    if (notTheConsole.test(request.url)) throw notFound();
    const name = decodeURIComponent(request.url.split('?')[0]!).slice(1);
    const file = path.join(folder, name);
    const inside = file.startsWith(folder + path.sep);
    if (!built || name === '' || !inside || !existsSync(file) || path.extname(name) === '') {
      // A file that is missing is missing; only pages are made in the browser.
      if (name.startsWith('assets/')) throw notFound();
      return page(reply);
    }
    const forEver = name.startsWith('assets/');
    void reply.header('cache-control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache');
    return reply.sendFile(name, folder, { cacheControl: false });
  });
}
