// What is shown of a large call, by hand-written SQL behind nothing but Node's own HTTP server, in a process of its own.
import http from 'node:http';
import pg from 'pg';
import { readByHand, shownOf } from './call-by-hand.mjs';

const pool = new pg.Pool({ connectionString: process.env.BARE_DATABASE, max: 10 });
const shown = shownOf(Number(process.env.BARE_APPLICATIONS));
const server = http.createServer((request, response) => {
  const [, key = '', callId = ''] = (request.url ?? '/').split('/');
  readByHand(pool, /** @type {import('./call-by-hand.mjs').Shown} */ (shown[key]), callId).then(
    ({ total, rows }) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        ...(total !== null && { 'x-total-count': total }),
      });
      response.end(JSON.stringify(rows));
    },
    (/** @type {Error} */ error) => response.writeHead(500).end(JSON.stringify(error.message)),
  );
});
server.listen(Number(process.env.BARE_PORT), '127.0.0.1', () => console.log('working'));
