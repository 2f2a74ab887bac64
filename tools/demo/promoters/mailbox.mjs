import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../../stack/problem.mjs';
import { ask } from '../visitor.mjs';

/** @typedef {{ subject: string, text: string }} Mail */

const PATIENCE_MS = 60_000;

/** The mails that a Waymark has sent, as its mail page gives them to programs. */
export class Mailbox {
  /**
   * @param {string | null} url of the mail page
   * @param {number} [patience] milliseconds
   */
  constructor(url, patience = PATIENCE_MS) {
    if (!url)
      throw new Problem(
        'The people of this play come by mailed links, and this Waymark sends its mails to a server of your own (SMTP_URL); start one without it.',
      );
    this.url = url;
    this.patience = patience;
  }

  /**
   * How many mails an address has got so far: a link in one of them may be used up.
   * @param {string} address
   * @returns {Promise<number>}
   */
  async count(address) {
    return (await this.#to(address)).length;
  }

  /**
   * The secret of the newest link mailed to an address, once it is there.
   * @param {string} address
   * @param {{ subject?: RegExp, link: RegExp }} wanted what its mail is called, and the link with the secret as its group
   * @param {number} [before] so many mails were there already, and are none of it
   * @returns {Promise<string>}
   */
  async secret(address, { subject = /./, link }, before = 0) {
    const end = Date.now() + this.patience;
    for (;;) {
      for (const mail of (await this.#to(address)).slice(before).toReversed()) {
        const found = subject.test(mail.subject) ? link.exec(mail.text)?.[1] : undefined;
        if (found !== undefined) return found;
      }
      if (Date.now() > end)
        throw new Problem(
          `The mail that ${address} waits for did not come within ${this.patience / 1000} seconds; what was sent is at ${this.url}.`,
        );
      await sleep(250);
    }
  }

  /**
   * @param {string} address
   * @returns {Promise<Mail[]>} oldest first
   */
  async #to(address) {
    const response = await ask(this.url, 'GET', `/messages?to=${encodeURIComponent(address)}`);
    const mails = response.ok ? await response.json().catch(() => null) : null;
    if (!Array.isArray(mails))
      throw new Problem(`The mail page at ${this.url} does not give its mails to programs.`);
    return mails;
  }
}
