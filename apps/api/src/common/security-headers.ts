import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Settings } from '@waymark/settings';

/** What a browser shows as text if it is opened by itself, with nothing in it run, or not at all. */
const neverAPage = /^(text\/(css|javascript)|application\/javascript|font\/)/;

/** What a browser asks of pages alone: what they may load, who may frame or open them. */
const forPagesOnly = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
];

/** Headers that keep pages to themselves. No script but our own files, nothing from other servers. */
export async function securityHeaders(fastify: FastifyInstance, settings: Settings): Promise<void> {
  const secure = settings.publicUrl.startsWith('https:');
  await fastify.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        // The console's components write their styles while they run.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(secure && { upgradeInsecureRequests: [] }),
      },
    },
    // Only where the address is https: a browser would otherwise refuse the plain address later.
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
    crossOriginEmbedderPolicy: false,
  });
  // They would be a third of what a small script weighs on its way, and a console loads some thirty.
  fastify.addHook('onSend', async (_request, reply) => {
    if (!neverAPage.test(String(reply.getHeader('content-type')))) return;
    for (const name of forPagesOnly) reply.removeHeader(name);
  });
  // What the API answers is one person's: nothing keeps it on the way, or on the machine for who comes next.
  fastify.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control'))
      void reply.header('cache-control', 'no-store');
  });
}
