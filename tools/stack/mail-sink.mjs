import http from 'node:http';
import { SMTPServer } from 'smtp-server';
import { listPage, mailPage, missingPage } from './mail-pages.mjs';
import { MailStore } from './mail-store.mjs';
import { freePort } from './ports.mjs';

const LARGEST_BYTES = 25 * 1024 * 1024;
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; frame-ancestors 'none'";
// A mail is a stranger's HTML: no script, nothing fetched, and links open outside of it.
const MAIL_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'";
const LOCAL_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * @typedef {object} MailSink
 * @property {string} smtpUrl
 * @property {string} pageUrl the page that lists what came in; `/messages` on it gives the same as JSON
 * @property {MailStore} store
 * @property {() => Promise<void>} stop
 */

/**
 * A mail server that delivers nothing and shows everything: SMTP on one port, a page on another, this machine only.
 * @param {object} [options]
 * @param {number} [options.smtpPort] a free one if not given
 * @param {number} [options.pagePort] a free one if not given
 * @param {string | null} [options.folder] where mails are kept over restarts; null for memory only
 * @returns {Promise<MailSink>}
 */
export async function startMailSink({ smtpPort, pagePort, folder = null } = {}) {
  const store = new MailStore(folder);
  const smtp = smtpServer(store);
  const pages = http.createServer((request, response) => {
    answer(store, request, response).catch(() =>
      send(response, 500, 'text/plain', 'A mail cannot be read.\n'),
    );
  });
  const smtpAt = smtpPort ?? (await freePort());
  const pageAt = pagePort ?? (await freePort());
  await listening(smtp, smtpAt);
  await listening(pages, pageAt);
  return {
    smtpUrl: `smtp://127.0.0.1:${smtpAt}`,
    pageUrl: `http://127.0.0.1:${pageAt}`,
    store,
    async stop() {
      pages.closeAllConnections();
      await Promise.all([
        new Promise((resolve) => smtp.close(() => resolve(undefined))),
        new Promise((resolve) => pages.close(() => resolve(undefined))),
      ]);
    },
  };
}

/** @param {MailStore} store */
function smtpServer(store) {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: LARGEST_BYTES,
    logger: false,
    onData(stream, session, callback) {
      /** @type {Buffer[]} */
      const chunks = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        store.add(Buffer.concat(chunks), to).then(() => callback(), callback);
      });
    },
  });
  // A client that goes away in the middle of a mail is its own affair.
  server.on('error', () => {});
  return server;
}

/**
 * @param {{ listen: Function, once: Function, off: Function }} server
 * @param {number} port
 * @returns {Promise<void>}
 */
function listening(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/**
 * @param {MailStore} store
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 */
async function answer(store, request, response) {
  // The mails hold sign-in links; a web page that points its own name at this machine must not read them.
  const url = URL.parse(request.url ?? '/', `http://${request.headers.host}`);
  if (!url || !LOCAL_NAMES.includes(url.hostname))
    return send(response, 403, 'text/plain', 'This machine only.\n');
  const json = (/** @type {unknown} */ body) => send(response, 200, 'application/json', JSON.stringify(body));
  if (url.pathname === '/messages' && request.method === 'DELETE') {
    store.clear();
    return json([]);
  }
  if (request.method !== 'GET') return send(response, 405, 'text/plain', 'Only to be read.\n');
  await store.read();
  if (url.pathname === '/') return send(response, 200, 'text/html', listPage(store.list()), PAGE_POLICY);
  if (url.pathname === '/messages') return json(store.list({ to: url.searchParams.get('to') }));
  const [, folder, id, part] = url.pathname.split('/');
  const mail = folder === 'mails' && id ? store.find(id) : null;
  if (!mail) return send(response, 404, 'text/html', missingPage(), PAGE_POLICY);
  if (part === 'html')
    return send(response, 200, 'text/html', `<base target="_blank">${mail.html ?? ''}`, MAIL_POLICY);
  return send(response, 200, 'text/html', mailPage(mail), PAGE_POLICY);
}

/**
 * @param {http.ServerResponse} response
 * @param {number} status
 * @param {string} type
 * @param {string} body
 * @param {string} [policy]
 */
function send(response, status, type, body, policy = "default-src 'none'") {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': policy,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}
