import { createHash } from 'node:crypto';
import { renderNotFound, sitePolicy, type Reading } from '@waymark/documents';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readingOf } from './reading.js';

/** Short, because whoever takes a consent back is off the page within a minute. */
const shortly = 'public, max-age=30, must-revalidate';
const forEver = 'public, max-age=31536000, immutable';

interface Answer {
  readonly type: string;
  readonly body: string | Buffer;
  /** The address changes with the content, so it may be kept. */
  readonly immutable?: boolean;
  /** File name under which a browser offers to save it. */
  readonly fileName?: string;
  /** What a page may load where that is more than style, fonts and pictures of ours. */
  readonly policy?: string;
}

function isKnown(request: FastifyRequest, tag: string): boolean {
  const known = request.headers['if-none-match'];
  return known !== undefined && known.split(',').some((one) => one.trim() === tag);
}

/** Answers with a public file, or with 304 when the browser has it already. */
export async function send(request: FastifyRequest, reply: FastifyReply, answer: Answer): Promise<void> {
  const { type, body, immutable = false, fileName, policy = sitePolicy } = answer;
  // Weak, because the same content may be sent compressed in several ways.
  const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  void reply
    .header('content-type', type)
    .header('content-security-policy', policy)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', immutable ? forEver : shortly)
    .header('vary', 'Accept-Language')
    .header('etag', tag);
  if (fileName) void reply.header('content-disposition', `inline; filename="${fileName}"`);
  await (isKnown(request, tag) ? reply.status(304).send() : reply.send(body));
}

/** Answers with the friendly page for an address that leads nowhere. */
export async function sendNotFound(
  request: FastifyRequest,
  reply: FastifyReply,
  render: (reading: Reading) => string = renderNotFound,
): Promise<void> {
  await reply
    .status(404)
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-security-policy', sitePolicy)
    .header('cache-control', 'no-store')
    .send(render(readingOf(request)));
}
