import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../stack/problem.mjs';

/** @typedef {Record<string, any>} Json */

const PATIENCE_MS = 60_000;

/** Somebody who uses Waymark through its public HTTP API, with a session of their own. */
export class Visitor {
  #cookie = '';

  /**
   * @param {string} url of the running stack
   * @param {{ id: string, name: string }} person
   */
  constructor(url, person) {
    this.url = url;
    this.person = person;
    /** How to call them in a sentence. */
    this.name = person.name;
  }

  /** What a browser would send along. */
  get cookie() {
    return this.#cookie;
  }

  async signIn() {
    await this.enter('/api/demo/sign-in', { personId: this.person.id }, 'sign in');
  }

  /**
   * Uses what opens a door, such as a mailed link, and keeps the cookie that comes of it.
   * @param {string} path
   * @param {Json} body
   * @param {string} what the rest of a sentence that begins with the name and "could not"
   * @returns {Promise<Json>}
   */
  async enter(path, body, what) {
    const response = await ask(this.url, 'POST', path, body);
    if (!response.ok) throw await refusal(`${this.name} could not ${what}`, response);
    this.#cookie = response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
    return /** @type {Json} */ (await response.json());
  }

  /**
   * @param {string} path
   * @returns {Promise<any>}
   */
  async get(path) {
    const response = await ask(this.url, 'GET', path, undefined, { cookie: this.#cookie });
    if (!response.ok) throw await refusal(`${this.name} could not read ${path}`, response);
    return response.json();
  }

  /**
   * Writes, and tries again under the same key while Waymark is busy.
   * @param {'POST' | 'PUT' | 'PATCH'} method
   * @param {string} path
   * @param {Json | FormData} [body] a form is sent as an upload
   * @returns {Promise<Json>}
   */
  async write(method, path, body = {}) {
    const headers = { cookie: this.#cookie, 'idempotency-key': randomUUID() };
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const response = await ask(this.url, method, path, body, headers);
      if (response.status === 503 && Date.now() < end) {
        await sleep(1000 * Number(response.headers.get('retry-after') ?? 1));
        continue;
      }
      if (!response.ok) throw await refusal(`${this.name} could not do ${method} ${path}`, response);
      const answer = /** @type {Json} */ (await response.json());
      if (response.status !== 202) return answer;
      if (answer.requestId !== undefined) return this.#outcome(answer.requestId, end);
      // Whoever came by a link asks again: the same key is the same step.
      if (Date.now() > end) throw new Problem(`Waymark did not decide what ${this.name} asked in a minute.`);
      await sleep(200);
    }
  }

  /**
   * Waits for a decision that was not there at once.
   * @param {string} requestId
   * @param {number} end
   * @returns {Promise<Json>}
   */
  async #outcome(requestId, end) {
    for (;;) {
      const request = await this.get(`/api/requests/${requestId}`);
      if (request.state === 'done') return { ...request, id: request.caseId };
      if (request.state === 'refused')
        throw new Problem(`${this.name} was refused: ${(request.reasons ?? []).join(' ')}`);
      if (Date.now() > end) throw new Problem(`Waymark did not decide what ${this.name} asked in a minute.`);
      await sleep(200);
    }
  }
}

/**
 * @param {string} url
 * @param {string} method
 * @param {string} path
 * @param {Json | FormData} [body]
 * @param {Record<string, string>} [headers]
 */
export async function ask(url, method, path, body, headers = {}) {
  const asJson = body !== undefined && !(body instanceof FormData);
  try {
    return await fetch(`${url}${path}`, {
      method,
      headers: { ...headers, ...(asJson && { 'content-type': 'application/json' }) },
      ...(body && { body: asJson ? JSON.stringify(body) : /** @type {FormData} */ (body) }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch (error) {
    const { cause, message } = /** @type {Error} */ (error);
    const why = cause instanceof Error && cause.message ? cause.message : message;
    throw new Problem(`Waymark at ${url} does not answer: ${why}.`);
  }
}

/**
 * What a problem document says, in one sentence.
 * @param {string} what
 * @param {Response} response
 */
async function refusal(what, response) {
  const text = await response.text();
  try {
    const problem = JSON.parse(text);
    const fields = (problem.errors ?? []).map(
      (/** @type {Json} */ { field, message }) => `${field}: ${message}`,
    );
    const why = [problem.detail ?? problem.title, ...(problem.reasons ?? []), ...fields].join(' ');
    return new Problem(`${what} (${response.status}): ${why}`);
  } catch {
    return new Problem(`${what} (${response.status}): ${text.slice(0, 200) || 'no reason was given'}`);
  }
}
