import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {import('./people.mjs').Person} Person */

/**
 * What somebody asked under one key, and what they were told at last.
 * @typedef {object} Asked
 * @property {string} key
 * @property {string} path
 * @property {'open' | 'taken-up' | 'done' | 'refused'} told
 * @property {boolean} contradicted told once that it was done, and once that it was refused
 * @property {number | null} seq of the case, where the answer said so
 */

/**
 * @typedef {object} Answer
 * @property {boolean} ok
 * @property {number} status
 * @property {Record<string, any>} body
 */

const PATIENCE_MS = 20_000;
const PAUSE_MS = 150;
/** Whoever gets one of these tries again: it may pass. */
const PASSING = new Set([429, 500, 502, 503]);

/** Asks over HTTP as an impatient but faithful client does: the same key again, until there is an answer. */
export class Asker {
  /** Every action that was asked for, by its key. @type {Map<string, Asked>} */
  asked = new Map();
  /** Answers that no client should ever see, with how often. @type {Map<string, number>} */
  unexpected = new Map();
  /** How much is asked and not answered. */
  underWay = 0;
  #stopped = false;

  /**
   * @param {string} url
   * @param {import('./random.mjs').Random} random
   */
  constructor(url, random) {
    this.url = url;
    this.random = random;
  }

  /** Nothing is tried again from now on. */
  stop() {
    this.#stopped = true;
  }

  /**
   * Takes a step of a case, or makes one. Now and then the same request is sent twice at once, as by a double click.
   * @param {Person} who
   * @param {string} path
   * @param {object} body
   * @returns {Promise<Answer>}
   */
  async act(who, path, body) {
    const key = this.random.uuid();
    const twice = this.random.happens(0.1);
    /** @type {Asked} */
    const asked = { key, path, told: 'open', contradicted: false, seq: null };
    this.asked.set(key, asked);
    // Also between two looks at what became of it: it is under way until there is an answer.
    this.underWay += 1;
    try {
      const [answer] = await Promise.all([
        this.#tell(asked, who, body),
        twice ? this.#tell(asked, who, body) : null,
      ]);
      return answer;
    } finally {
      this.underWay -= 1;
    }
  }

  /**
   * Reads, or writes something that is no action of a case.
   * @param {Person} who
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   */
  plain(who, method, path, body) {
    return this.#until(() => this.#send(who, method, path, this.#keyFor(method), body));
  }

  /** @param {string} method */
  #keyFor(method) {
    return method === 'GET' ? null : this.random.uuid();
  }

  /**
   * @param {Asked} asked
   * @param {Person} who
   * @param {object} body
   */
  async #tell(asked, who, body) {
    const answer = await this.#until(() => this.#send(who, 'POST', asked.path, asked.key, body));
    if (answer.status === 202) return this.#poll(asked, who, body);
    if (answer.ok) note(asked, 'done', answer.body.seq);
    else if (answer.status !== 0) note(asked, 'refused');
    return answer;
  }

  /**
   * It was taken up for certain: that is a promise too.
   * @param {Asked} asked
   * @param {Person} who
   * @param {object} body
   * @returns {Promise<Answer>}
   */
  async #poll(asked, who, body) {
    if (asked.told === 'open') asked.told = 'taken-up';
    for (;;) {
      const answer = await this.#until(() => this.#send(who, 'GET', `/api/requests/${asked.key}`, null));
      const { state, caseId, seq } = answer.body;
      if (answer.status === 0) return answer;
      if (state === 'not-taken-up') return this.#tell(asked, who, body);
      if (state === 'done' || state === 'refused') note(asked, state, seq);
      if (state !== 'waiting')
        return { ...answer, ok: state === 'done', body: { ...answer.body, id: caseId } };
      await sleep(PAUSE_MS);
    }
  }

  /**
   * @param {() => Promise<Answer | null>} send
   * @returns {Promise<Answer>} status 0 when the run ended before there was an answer
   */
  async #until(send) {
    this.underWay += 1;
    try {
      while (!this.#stopped) {
        const answer = await send();
        if (answer && !PASSING.has(answer.status)) return answer;
        await sleep(PAUSE_MS + this.random.below(PAUSE_MS));
      }
      return { ok: false, status: 0, body: {} };
    } finally {
      this.underWay -= 1;
    }
  }

  /**
   * @param {Person} who
   * @param {string} method
   * @param {string} path
   * @param {string | null} key
   * @param {object} [body]
   * @returns {Promise<Answer | null>} null when there was no whole answer
   */
  async #send(who, method, path, key, body) {
    try {
      const response = await fetch(`${this.url}${path}`, {
        method,
        headers: {
          cookie: who.cookie,
          ...(key && { 'idempotency-key': key }),
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const text = await response.text();
      const { status, ok } = response;
      if (status === 500 || status === 401)
        this.#note(`${status} at ${method} ${path.replaceAll(/[\da-f-]{36}/g, ':id')}`);
      return { ok, status, body: text === '' ? {} : JSON.parse(text) };
    } catch {
      return null;
    }
  }

  /** @param {string} what */
  #note(what) {
    this.unexpected.set(what, (this.unexpected.get(what) ?? 0) + 1);
  }
}

/**
 * @param {Asked} asked
 * @param {'done' | 'refused'} told
 * @param {unknown} [seq]
 */
function note(asked, told, seq) {
  const before = asked.told;
  asked.contradicted ||= (before === 'done' || before === 'refused') && before !== told;
  asked.told = told;
  if (typeof seq === 'number') asked.seq = seq;
}
