import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Below this compressing costs more than it saves. In bytes. */
const leastBytes = 1024;
/** Not the stream of changes, which is to arrive at once, and not what is compressed by its kind. */
const texts = /^(?:text\/(?:html|css|csv|plain|calendar)|application\/(?:problem\+)?json)\b/;

/**
 * Compresses what the API makes, for browsers that ask for it. The console's own files are compressed when they are
 * built (`serveConsole`).
 */
export async function compressAnswers(fastify: FastifyInstance): Promise<void> {
  await fastify.register(compress, {
    global: true,
    threshold: leastBytes,
    customTypes: texts,
    encodings: ['br', 'gzip'],
    // Somebody waits: a quick compression takes off nearly as much as the best.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    zlibOptions: { level: 6 },
    // Bodies of requests are bounded as they arrive; nobody sends us compressed ones.
    globalDecompression: false,
  });
}
