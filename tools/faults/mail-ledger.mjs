/** @typedef {import('./killer.mjs').Killed} Killed */

/**
 * How long before a mail was received its sender may have been hit, and how long after: the crash lies between the mail
 * server's yes and the note of it, and both are told by clocks of different processes.
 */
const BEFORE_MS = 2_000;
const AFTER_MS = 10_000;

/** Every mail of a case that arrived, by its Message-ID. */
export class MailLedger {
  /** When each arrived. @type {Map<string, number[]>} */
  #received = new Map();

  /** @param {import('../stack/mail-sink.mjs').MailSink} mail */
  constructor(mail) {
    this.mail = mail;
  }

  /** Takes over what has come in: the mail server keeps a limited number. */
  collect() {
    for (const { messageId, receivedAt } of this.mail.store.list()) {
      const id = /^<([\da-f-]{36})@waymark>$/.exec(messageId ?? '')?.[1];
      if (id) this.#received.set(id, [...(this.#received.get(id) ?? []), Date.parse(receivedAt)]);
    }
    this.mail.store.clear();
  }

  /** @param {string} effectId */
  has(effectId) {
    return this.#received.has(effectId);
  }

  /** @param {readonly Killed[]} kills */
  duplicates(kills) {
    const several = [...this.#received].filter(([, times]) => times.length > 1);
    const outside = several.filter(
      ([, times]) => !times.slice(1).every((again, index) => isExplained(times[index] ?? 0, again, kills)),
    );
    return { duplicates: several.length, outside: outside.map(([id]) => id) };
  }
}

/**
 * Did a crash hit the sender, or the place where sending is written down, between this delivery and the next?
 * @param {number} first
 * @param {number} again
 * @param {readonly Killed[]} kills
 */
function isExplained(first, again, kills) {
  return kills.some(
    ({ at, losesRecord }) =>
      losesRecord && at >= first - BEFORE_MS && at <= Math.min(again, first + AFTER_MS),
  );
}
