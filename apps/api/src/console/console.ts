import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from '../common/problem.js';

/** Where `vite build` puts the console. */
export const consoleFolder = path.resolve(import.meta.dirname, '../../../admin/dist');

/** The pages of whoever came by a mailed link: a document of its own, beside the console. */
const linkPage = /^\/(report|match|apply)(\/|$|\?)/;
/**
 * What they may load: what is ours, and nothing that a script or a style could be written into. It is sent nowhere
 * from where it could be read.
 */
const linkPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Paths that are never pages of the console, even when nothing answers there. */
const notTheConsole = /^\/(api|factsheets|guidelines|promoters|unsubscribe|calendar)(\/|$|\?)/;

const withoutConsole = `<!doctype html><html lang="en"><title>Waymark</title>
<p>The console is not built yet. Run <code>npm run build</code> and reload. The API is at <a href="/api/docs">/api/docs</a>.</p></html>`;

/**
 * Serves the built console, and beside it the page for a mailed link. Its addresses are made in the browser, so every page that is no file gets the same
 * document; names of files carry their content's hash, so they may be kept for ever.
 */
export async function serveConsole(fastify: FastifyInstance, folder = consoleFolder): Promise<void> {
  const built = existsSync(path.join(folder, 'index.html'));
  if (built) await fastify.register(fastifyStatic, { root: folder, serve: false, preCompressed: true });

  const page = (reply: FastifyReply, url: string) => {
    void reply.header('cache-control', 'no-cache');
    const byLink = linkPage.test(url);
    if (byLink) void reply.header('content-security-policy', linkPolicy).header('x-robots-tag', 'noindex');
    const file = byLink ? 'report.html' : 'index.html';
    if (built) return reply.sendFile(file, folder, { cacheControl: false });
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
      return page(reply, request.url);
    }
    const forEver = name.startsWith('assets/');
    void reply.header('cache-control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache');
    return reply.sendFile(name, folder, { cacheControl: false });
  });
}
