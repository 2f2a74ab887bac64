import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { readMail } from './read-mail.mjs';

const KEPT = 2000;

/** @typedef {import('./read-mail.mjs').Mail} Mail */
/** @typedef {import('./read-mail.mjs').KeptMail} KeptMail */

/**
 * The mails received, newest last. With a folder they outlive the process, and are kept as they came until somebody
 * looks: reading one costs more than taking it. Without one they are read at once.
 */
export class MailStore {
  /** @type {KeptMail[]} */
  #unread = [];
  /** @type {Mail[]} */
  #mails = [];
  /** @type {Promise<void>} */
  #reading = Promise.resolve();
  /** @type {string | null} */
  #folder;

  /** @param {string | null} folder */
  constructor(folder) {
    this.#folder = folder;
    if (!folder) return;
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const name of fs.readdirSync(folder).sort()) {
      if (!name.endsWith('.json')) continue;
      const kept = JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
      // What an earlier version kept was read already.
      if ('raw' in kept) this.#unread.push(kept);
      else this.#mails.push(kept);
    }
  }

  /**
   * @param {Buffer} raw the mail as it came over SMTP
   * @param {string[]} to
   */
  async add(raw, to) {
    const kept = {
      // The order of names is the order of arrival.
      id: `${Date.now().toString(36).padStart(9, '0')}-${randomUUID().slice(0, 8)}`,
      receivedAt: new Date().toISOString(),
      to,
      raw: raw.toString('base64'),
    };
    this.#unread.push(kept);
    if (this.#folder) fs.writeFileSync(this.#file(kept), JSON.stringify(kept), { mode: 0o600 });
    else await this.read();
    while (this.#mails.length + this.#unread.length > KEPT) this.#forgetOldest();
  }

  /** Reads what came in and was not looked at yet: after it, `list` and `find` know all. */
  read() {
    this.#reading = this.#reading
      .catch(() => undefined)
      .then(async () => {
        for (let next = this.#unread[0]; next; next = this.#unread[0]) {
          const mail = await readMail(next);
          // Cleared meanwhile, or too many.
          if (this.#unread[0] !== next) continue;
          this.#unread.shift();
          this.#mails.push(mail);
        }
      });
    return this.#reading;
  }

  /**
   * @param {{ to?: string | null }} [filter]
   * @returns {Mail[]} oldest first, as far as they are read
   */
  list({ to } = {}) {
    const wanted = to?.toLowerCase();
    return this.#mails.filter(
      (mail) => !wanted || mail.to.some((address) => address.toLowerCase() === wanted),
    );
  }

  /** @param {string} id */
  find(id) {
    return this.#mails.find((mail) => mail.id === id) ?? null;
  }

  clear() {
    for (const mail of [...this.#mails.splice(0), ...this.#unread.splice(0)]) this.#forget(mail);
  }

  #forgetOldest() {
    const oldest = this.#mails.shift() ?? this.#unread.shift();
    if (oldest) this.#forget(oldest);
  }

  /** @param {{ id: string }} mail */
  #file({ id }) {
    return path.join(this.#folder ?? '', `${id}.json`);
  }

  /** @param {{ id: string }} mail */
  #forget(mail) {
    if (this.#folder) fs.rmSync(this.#file(mail), { force: true });
  }
}
