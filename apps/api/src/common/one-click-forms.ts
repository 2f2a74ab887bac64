import type { FastifyInstance } from 'fastify';

/** What mail programs (RFC 8058) and a button without a script send. */
const form = 'application/x-www-form-urlencoded';

/**
 * Lets forms through to the one route that takes any, where all that counts is that somebody asked: nothing in the form
 * is read. Everywhere else they are refused as before, for another site could send them.
 * @param route as it is declared
 */
export function takeFormsAt(fastify: FastifyInstance, route: string): void {
  fastify.addContentTypeParser(form, (request, payload, done) => {
    payload.resume();
    if (request.routeOptions.url === route) return done(null, undefined);
    const refusal = { statusCode: 415, code: 'FST_ERR_CTP_INVALID_MEDIA_TYPE' };
    return done(Object.assign(new Error('Unsupported Media Type'), refusal), undefined);
  });
}
