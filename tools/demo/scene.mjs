import fs from 'node:fs';
import path from 'node:path';
import { Problem } from '../stack/problem.mjs';
import { ask } from './visitor.mjs';

/** @typedef {import('./cast.mjs').Cast} Cast */
/** @typedef {import('./visitor.mjs').Visitor} Visitor */
/** @typedef {import('./visitor.mjs').Json} Json */
/** @typedef {{ file: string, caption: string, alt: string, others: string }} Picture */

/** What people do on one exchange, each thing told in a sentence once it is done. */
export class Scene {
  /**
   * @param {Cast} cast
   * @param {(text: string) => void} say
   */
  constructor(cast, say) {
    this.cast = cast;
    this.say = say;
    /** Id of the exchange, once there is one. */
    this.id = '';
  }

  /**
   * A member writes a proposal and hands it in, the secretariat opens it.
   * @param {Visitor} member
   * @param {string} organisationId
   * @param {Json} offer
   * @returns {Promise<string>} id of the proposal
   */
  async offer(member, organisationId, offer) {
    const { secretary } = this.cast;
    const { id } = await member.write('POST', '/api/proposals', {
      organisationId,
      ...offer,
      periodStart: '2025-10-01',
      periodEnd: '2025-12-19',
    });
    await member.write('POST', `/api/proposals/${id}/actions/submit`);
    this.say(`${member.name} offers: “${offer.title}”.`);
    await secretary.write('POST', `/api/proposals/${id}/actions/open`);
    this.say(`${secretary.name} opens the offer for matching.`);
    return id;
  }

  /**
   * @param {Visitor} visitor
   * @param {string} action
   * @param {Json} body
   * @param {string} what the rest of a sentence that begins with the name
   */
  async act(visitor, action, body, what) {
    await visitor.write('POST', `/api/exchanges/${this.id}/actions/${action}`, body);
    this.say(`${visitor.name} ${what}.`);
  }

  /**
   * Fills a report in and files it.
   * @param {Visitor} visitor
   * @param {string} kind
   * @param {Json} answers
   * @param {string} what
   */
  async file(visitor, kind, answers, what) {
    const id = await this.reportOf(visitor, kind);
    await visitor.write('PUT', `/api/reports/${id}/answers`, { answers });
    await this.act(visitor, 'fileReport', { reportKind: kind }, what);
  }

  /**
   * Adds a picture to a report.
   * @param {Visitor} visitor
   * @param {string} kind
   * @param {Picture} picture
   */
  async handIn(visitor, kind, { file, caption, alt, others }) {
    const form = new FormData();
    for (const [name, value] of Object.entries({ caption, alt, others })) form.append(name, value);
    const bytes = await fs.promises.readFile(path.join(import.meta.dirname, file));
    form.append('file', new Blob([bytes], { type: 'image/jpeg' }), file);
    await visitor.write('POST', `/api/reports/${await this.reportOf(visitor, kind)}/photos`, form);
    this.say(`${visitor.name} hands in a picture with the report.`);
  }

  /**
   * @param {Visitor} visitor
   * @param {string} kind
   * @returns {Promise<string>} id of the report that is theirs to fill in
   */
  async reportOf(visitor, kind) {
    const query = new URLSearchParams({ exchangeId: this.id, kind, _start: '0', _end: '20' });
    const reports = /** @type {Json[]} */ (await visitor.get(`/api/reports?${query}`));
    const isHosts = kind.endsWith('-host');
    const own = reports.find(({ person }) => isHosts || person?.id === visitor.person.id);
    if (!own) throw new Problem(`${visitor.name} has no report to fill in (${kind}).`);
    return own.id;
  }
}

/**
 * Opens a public page without any session.
 * @param {string} url of the stack
 * @param {string | null} address
 * @param {string} type
 * @returns {Promise<string>} the whole address
 */
export async function openPublicly(url, address, type) {
  if (!address) throw new Problem('The factsheet is published, but nobody says under which address.');
  const { pathname } = new URL(address, url);
  const response = await ask(url, 'GET', pathname);
  const got = response.headers.get('content-type') ?? '';
  await response.arrayBuffer();
  if (!response.ok || !got.startsWith(type))
    throw new Problem(`The public page ${pathname} cannot be opened (${response.status}, ${got}).`);
  return new URL(pathname, url).href;
}
