// The lists by hand-written SQL behind nothing but Node's own HTTP server, in a process of its own as the API is.
import http from 'node:http';
import pg from 'pg';
import { lists, readByHand } from './list-by-hand.mjs';

const pool = new pg.Pool({ connectionString: process.env.BARE_DATABASE, max: 10 });
const server = http.createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const list = lists[/** @type {keyof typeof lists} */ (pathname.slice(1))];
  const offset = Number(searchParams.get('_start'));
  readByHand(pool, list, offset, Number(searchParams.get('_end')) - offset).then(
    ({ total, rows }) => {
      response.writeHead(200, { 'content-type': 'application/json', 'x-total-count': total });
      response.end(JSON.stringify(rows));
    },
    (/** @type {Error} */ error) => response.writeHead(500).end(JSON.stringify(error.message)),
  );
});
server.listen(Number(process.env.BARE_PORT), '127.0.0.1', () => console.log('working'));
