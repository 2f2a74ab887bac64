import * as texts from '../demo/texts.mjs';
import { moves } from './moves.mjs';

/** @typedef {import('./asker.mjs').Asker} Asker */
/** @typedef {import('./people.mjs').Person} Person */
/** @typedef {import('./people.mjs').Side} Side */

const LONGEST = 60;

/** One exchange from the two offers on: people who do whatever may be done next, now and then several at once. */
export class Story {
  /** Id of the exchange, once there is one. */
  id = '';

  /**
   * @param {{ asker: Asker, random: import('./random.mjs').Random, gate: () => Promise<void> }} tools `gate` lets
   *   everybody wait while it is looked at what came of it all
   * @param {{ secretary: Person, hosts: Side, senders: Side }} who
   */
  constructor({ asker, random, gate }, { secretary, hosts, senders }) {
    this.asker = asker;
    this.random = random;
    this.gate = gate;
    this.secretary = secretary;
    this.hosts = hosts;
    this.senders = senders;
    this.host = hosts.speaker;
    this.sender = senders.speaker;
    this.traveller = senders.traveller;
    /** Recorded after the fact, so that it can be lived through in a minute. */
    this.isPast = random.happens(0.7);
  }

  async live() {
    const hostProposalId = await this.#offer(this.hosts, texts.hostOffer);
    const senderProposalId = await this.#offer(this.senders, texts.senderOffer);
    if (!hostProposalId || !senderProposalId) return;
    const { body } = await this.asker.act(this.secretary, '/api/exchanges', {
      hostProposalId,
      senderProposalId,
      ...texts.match,
      afterTheFact: this.isPast,
    });
    if (!body.id) return;
    this.id = body.id;
    for (let step = 0; step < LONGEST; step += 1) {
      await this.gate();
      const { body } = await this.asker.plain(this.secretary, 'GET', `/api/exchanges/${this.id}`);
      const possible = moves[body.stage] ?? [];
      if (possible.length === 0 || (body.stage === 'cancelled' && this.random.happens(0.7))) return;
      const atOnce = this.random.weigh([
        [6, 1],
        [3, 2],
        [1, 4],
      ]);
      await Promise.all(Array.from({ length: atOnce }, () => this.random.weigh(possible)(this)));
    }
  }

  /**
   * Takes a step of the exchange.
   * @param {Person} who
   * @param {string} action
   * @param {object} body
   */
  act(who, action, body) {
    return this.asker.act(who, `/api/exchanges/${this.id}/actions/${action}`, body);
  }

  /**
   * @param {Side} side
   * @param {object} offer
   * @returns {Promise<string | null>} the open proposal; null where it came to nothing
   */
  async #offer({ id: organisationId, speaker }, offer) {
    await this.gate();
    const made = await this.asker.act(speaker, '/api/proposals', {
      organisationId,
      ...offer,
      periodStart: '2025-10-01',
      periodEnd: '2027-12-19',
    });
    const { id } = made.body;
    if (!id) return null;
    const actions = `/api/proposals/${id}/actions`;
    await this.gate();
    await this.asker.act(speaker, `${actions}/submit`, {});
    if (this.random.happens(0.2)) {
      await this.asker.act(this.secretary, `${actions}/askForInformation`, {
        question: 'For how many people?',
      });
      await this.asker.act(speaker, `${actions}/answerInformation`, { answer: 'For two.' });
    }
    await this.gate();
    const opened = await this.asker.act(this.secretary, `${actions}/open`, {});
    return opened.ok ? id : null;
  }
}
