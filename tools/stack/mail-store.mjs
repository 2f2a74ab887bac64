import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { simpleParser } from 'mailparser';

const KEPT = 2000;

/**
 * A mail as the page and the tests see it.
 * @typedef {object} Mail
 * @property {string} id
 * @property {string} receivedAt ISO instant
 * @property {string} from
 * @property {string[]} to addresses it was really delivered to, Cc and Bcc among them
 * @property {string} subject
 * @property {string | null} messageId
 * @property {string | null} replyTo where it is answered to, if not to its sender
 * @property {string | null} request which request of the API it follows from
 * @property {string[]} list headers by which mail programs offer to leave a list
 * @property {string} text
 * @property {string | null} html
 * @property {string | undefined} calendar what a calendar program would take up
 * @property {{ filename: string, contentType: string, size: number }[]} attachments
 */

/** The mails received, newest last; with a folder they outlive the process. */
export class MailStore {
  /** @type {Mail[]} */
  #mails = [];
  /** @type {string | null} */
  #folder;

  /** @param {string | null} folder */
  constructor(folder) {
    this.#folder = folder;
    if (!folder) return;
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const name of fs.readdirSync(folder).sort()) {
      if (name.endsWith('.json'))
        this.#mails.push(JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')));
    }
  }

  /**
   * @param {Buffer} raw the mail as it came over SMTP
   * @param {string[]} to
   */
  async add(raw, to) {
    const parsed = await simpleParser(raw, {
      skipImageLinks: false,
      // Ours bring both; making one of the other takes longer than all the rest.
      skipHtmlToText: true,
      skipTextToHtml: true,
    });
    const mail = {
      // The order of names is the order of arrival.
      id: `${Date.now().toString(36).padStart(9, '0')}-${randomUUID().slice(0, 8)}`,
      receivedAt: new Date().toISOString(),
      from: parsed.from?.text ?? '',
      to,
      subject: parsed.subject ?? '',
      messageId: parsed.messageId ?? null,
      replyTo: parsed.replyTo?.value[0]?.address ?? null,
      request: /** @type {string | undefined} */ (parsed.headers.get('x-waymark-request')) ?? null,
      // By these, mail programs offer to leave a list.
      list: parsed.headerLines.filter(({ key }) => key.startsWith('list-')).map(({ line }) => line),
      text: parsed.text ?? '',
      html: parsed.html || null,
      // What a calendar program would take up.
      calendar: parsed.attachments
        .find(({ contentType }) => contentType === 'text/calendar' || contentType === 'application/ics')
        ?.content.toString('utf8'),
      attachments: parsed.attachments.map(({ filename, contentType, size }) => ({
        filename: filename ?? 'attachment',
        contentType,
        size,
      })),
    };
    this.#mails.push(mail);
    if (this.#folder) fs.writeFileSync(this.#file(mail), JSON.stringify(mail), { mode: 0o600 });
    while (this.#mails.length > KEPT) this.#forget(/** @type {Mail} */ (this.#mails.shift()));
  }

  /**
   * @param {{ to?: string | null }} [filter]
   * @returns {Mail[]} oldest first
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
    for (const mail of this.#mails.splice(0)) this.#forget(mail);
  }

  /** @param {Mail} mail */
  #file(mail) {
    return path.join(this.#folder ?? '', `${mail.id}.json`);
  }

  /** @param {Mail} mail */
  #forget(mail) {
    if (this.#folder) fs.rmSync(this.#file(mail), { force: true });
  }
}
