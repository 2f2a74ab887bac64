import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {http.IncomingHttpHeaders} headers
 * @property {any} body JSON as sent; null where there was none
 */

const MAIL_PATIENCE_MS = 30_000;

/**
 * Somebody who uses Waymark over HTTP, with a session. Node's bare client on kept connections, because what the client
 * itself takes is measured with the rest.
 */
export class Person {
  #agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

  /**
   * @param {string} url
   * @param {string} [cookie]
   */
  constructor(url, cookie = '') {
    this.url = url;
    this.cookie = cookie;
  }

  /**
   * @param {string} url
   * @param {string} personId
   */
  static async ofTheDemo(url, personId) {
    const nobody = new Person(url);
    return signedIn(url, await nobody.post('/api/demo/sign-in', { personId }));
  }

  /**
   * @param {string} url
   * @param {string} mailUrl
   * @param {string} email
   */
  static async byMailedLink(url, mailUrl, email) {
    const nobody = new Person(url);
    await nobody.post('/api/auth/sign-in/magic-link', { email });
    const page = new Person(mailUrl);
    const end = Date.now() + MAIL_PATIENCE_MS;
    while (Date.now() < end) {
      const { body } = await page.get(`/messages?to=${encodeURIComponent(email)}`);
      const tokens = /** @type {{ text: string }[]} */ (body).map(
        ({ text }) => /#token=([\w-]+)/.exec(text)?.[1],
      );
      const token = tokens.findLast((found) => found !== undefined);
      if (token) return signedIn(url, await nobody.post('/api/auth/link/redeem', { token }));
      await sleep(50);
    }
    throw new Error('The mail with the sign-in link did not come.');
  }

  /** @param {string} path */
  get(path) {
    return this.send('GET', path, undefined, null);
  }

  /**
   * @param {string} path
   * @param {unknown} [body]
   * @param {string} [key] Idempotency-Key; a new one unless given
   */
  post(path, body = {}, key = randomUUID()) {
    return this.send('POST', path, body, key);
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {unknown} body
   * @param {string | null} key
   * @returns {Promise<Answer>}
   */
  send(method, path, body, key) {
    const text = body === undefined ? null : Buffer.from(JSON.stringify(body));
    const headers = {
      ...(this.cookie && { cookie: this.cookie }),
      ...(key !== null && { 'idempotency-key': key }),
      ...(text && { 'content-type': 'application/json', 'content-length': text.length }),
    };
    return new Promise((resolve, reject) => {
      const request = http.request(
        new URL(path, this.url),
        { method, headers, agent: this.#agent },
        (response) => {
          /** @type {Buffer[]} */
          const chunks = [];
          response.on('data', (chunk) => chunks.push(chunk));
          response.once('error', reject);
          response.once('end', () => {
            const answer = Buffer.concat(chunks).toString('utf8');
            const { statusCode: status = 0, headers: given } = response;
            resolve({ status, headers: given, body: answer === '' ? null : JSON.parse(answer) });
          });
        },
      );
      request.once('error', reject);
      request.end(text ?? undefined);
    });
  }
}

/**
 * @param {string} url
 * @param {Answer} answer
 */
function signedIn(url, { status, headers, body }) {
  const cookies = (headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]);
  if (status !== 200 || cookies.length === 0)
    throw new Error(`Nobody was signed in (${status}): ${JSON.stringify(body)}`);
  return new Person(url, cookies.join('; '));
}
