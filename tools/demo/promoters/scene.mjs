import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../../stack/problem.mjs';
import { ask, Visitor } from '../visitor.mjs';

/** @typedef {import('./mailbox.mjs').Mailbox} Mailbox */
/** @typedef {import('../visitor.mjs').Json} Json */
/** @typedef {import('./texts.mjs').Candidate} Candidate */

const PATIENCE_MS = 90_000;
const APPLY = /\/apply#([\w-]+)/;
const LETTERS = { subject: /^You were selected/, link: APPLY };

/** Somebody on the applicant's side, and the one application that their link opens. */
export class Applicant {
  /**
   * @param {Visitor} visitor
   * @param {string} id of the application
   */
  constructor(visitor, id) {
    this.visitor = visitor;
    this.id = id;
    this.at = `/api/my-applications/${id}`;
  }

  /** @returns {Promise<Json>} */
  page() {
    return this.visitor.get(this.at);
  }

  /**
   * @param {string} action
   * @param {Json} [body]
   */
  act(action, body = {}) {
    return this.visitor.write('POST', `${this.at}/actions/${action}`, body);
  }
}

/** The addresses of one play: another time they are others, so that it is another call with other people. */
export class Addresses {
  #run = randomUUID().slice(0, 8);

  /** @param {string} name */
  of(name) {
    const plain = name
      .normalize('NFD')
      .replace(/[^a-zA-Z ]/g, '')
      .toLowerCase()
      .replace(/ /g, '.');
    return `${plain}.${this.#run}@candidates.example`;
  }
}

/**
 * Types an address, gets a link, and begins an application with it.
 * @param {string} url
 * @param {Mailbox} mailbox
 * @param {Candidate} candidate
 * @param {Addresses} addresses
 * @returns {Promise<Applicant>} whoever writes it: the candidate, or who puts them forward
 */
export async function beginByLink(url, mailbox, candidate, addresses) {
  const writer = candidate.nominator ?? candidate.name;
  const email = addresses.of(writer);
  const asked = await ask(url, 'POST', '/api/application-links/ask', { email, language: 'en' });
  if (!asked.ok) throw new Problem(`${writer} could not ask for a link to apply (${asked.status}).`);
  const visitor = new Visitor(url, { id: '', name: writer });
  const body = {
    token: await mailbox.secret(email, { link: APPLY }),
    how: candidate.nominator === null ? 'self' : 'nomination',
    candidateKind: candidate.kind,
    name: writer,
    title: candidate.name,
  };
  const { applicationId } = await visitor.enter('/api/application-links/begin', body, 'begin to apply');
  return new Applicant(visitor, applicationId);
}

/**
 * Opens an application by a link that came by itself: the nomination, or the letter with the decision.
 * @param {string} url
 * @param {Mailbox} mailbox
 * @param {{ name: string, email: string, letter?: boolean }} whose
 * @returns {Promise<Applicant>}
 */
export async function openByLink(url, mailbox, { name, email, letter = false }) {
  const visitor = new Visitor(url, { id: '', name });
  const token = await mailbox.secret(email, letter ? LETTERS : { link: APPLY });
  const { applicationId } = await visitor.enter('/api/application-links/open', { token }, 'open their link');
  return new Applicant(visitor, applicationId);
}

/**
 * Looks until something is so: clocks and letters take a moment.
 * @template T
 * @param {string} what it is waited for, as the end of "It did not come to pass that …"
 * @param {() => Promise<T | null | false | undefined>} look
 * @returns {Promise<T>}
 */
export async function until(what, look) {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end)
      throw new Problem(`It did not come to pass within ${PATIENCE_MS / 1000} seconds that ${what}.`);
    await sleep(300);
  }
}
