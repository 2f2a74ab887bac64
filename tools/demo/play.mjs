import { Problem } from '../stack/problem.mjs';
import { openPublicly, Scene } from './scene.mjs';
import * as texts from './texts.mjs';

/** @typedef {import('./cast.mjs').Cast} Cast */
/** @typedef {import('./visitor.mjs').Json} Json */
/** @typedef {(text: string) => void} Say */
/** @typedef {{ exchange: string, stage: string, factsheet: string, pdf: string, events: number, actors: number }} Outcome */

/**
 * Plays the reference exchange from the members' offers to the published factsheet.
 * @param {string} url
 * @param {Cast} cast
 * @param {Say} say
 * @returns {Promise<Outcome>}
 */
export async function play(url, cast, say) {
  const exchange = new ReferenceExchange(cast, say);
  await exchange.match();
  await exchange.prepare();
  await exchange.visit();
  await exchange.publish();
  return exchange.outcome(url);
}

class ReferenceExchange extends Scene {
  /** Two offers, one match, two yeses, one telephone call. */
  async match() {
    const { secretary, host, sender, hostId, senderId } = this.cast;
    const hostProposalId = await this.offer(host, hostId, texts.hostOffer);
    const senderProposalId = await this.offer(sender, senderId, texts.senderOffer);
    const match = await secretary.write('POST', '/api/exchanges', {
      hostProposalId,
      senderProposalId,
      ...texts.match,
    });
    this.id = match.id;
    this.say(`${secretary.name} of the secretariat proposes the match, recorded after the fact.`);
    await this.act(host, 'acceptMatch', {}, 'says yes for the Basque Country');
    await this.act(
      sender,
      'acceptMatch',
      {},
      'says yes for Västra Götaland; now both see how to reach each other',
    );
    await this.act(sender, 'logFirstContact', {}, 'notes that the two sides have talked');
  }

  /** Dates, programme, contacts, people and the reports before the visit. */
  async prepare() {
    const { secretary, host, sender, lovisa, goran } = this.cast;
    await this.act(host, 'planVisit', texts.visit, 'sets the dates: 18 to 20 November 2025 at TKNIKA');
    await this.act(
      host,
      'setProgramme',
      { programme: texts.programme },
      'enters the programme, half-day by half-day',
    );
    await this.act(host, 'setContacts', { hostContactId: host.person.id }, 'is the contact of the host');
    await this.act(
      sender,
      'setContacts',
      { senderContactId: sender.person.id },
      'is the contact of the sender',
    );
    for (const traveller of [lovisa, goran])
      await this.act(
        sender,
        'addParticipant',
        { personId: traveller.person.id },
        `names ${traveller.name} as a participant`,
      );
    await this.file(
      lovisa,
      'pre-participant',
      texts.lovisaBefore,
      'tells before the visit what she hopes to learn',
    );
    await this.file(
      goran,
      'pre-participant',
      texts.goranBefore,
      'tells before the visit what he hopes to learn',
    );
    await this.file(host, 'pre-host', texts.hostBefore, "files the host's report before the visit");
    await this.act(secretary, 'confirmReady', {}, 'finds everything ready');
  }

  /** The visit itself and what is reported of it. */
  async visit() {
    const { secretary, host, lovisa, goran } = this.cast;
    const attendance = { [lovisa.person.id]: 'present', [goran.person.id]: 'present' };
    await this.act(secretary, 'startVisit', {}, 'lets the visit begin, as it did in November 2025');
    await this.act(
      host,
      'recordVisit',
      { outcome: 'held', attendance },
      'records that the visit was held and both were there',
    );
    await this.file(
      lovisa,
      'post-participant',
      texts.lovisaAfter,
      'reports two lessons, and lets her words stand with her name',
    );
    await this.file(
      goran,
      'post-participant',
      texts.goranAfter,
      'reports two lessons, and lets his words stand without his name',
    );
    await this.handIn(host, 'post-host', texts.picture);
    await this.file(host, 'post-host', texts.hostAfter, 'reports what the host has learnt');
  }

  /** From the reports to a public page. */
  async publish() {
    const { secretary, host, sender, lovisa, goran } = this.cast;
    const draft = await secretary.write('POST', `/api/factsheets/${this.id}/draft`);
    await secretary.write('PATCH', `/api/factsheets/${this.id}`, {
      content: texts.factsheet,
      version: draft.version,
    });
    this.say(`${secretary.name} writes the factsheet from the reports.`);
    await this.act(secretary, 'finishDraft', {}, 'sends it to both sides for approval');
    for (const quoted of [lovisa, goran])
      await this.act(quoted, 'confirmItem', { itemId: `quote:${quoted.person.id}` }, 'confirms the quote');
    await this.act(host, 'approveFactsheet', {}, 'approves it for the Basque Country');
    await this.act(sender, 'approveFactsheet', {}, 'approves it for Västra Götaland: it is published');
  }

  /**
   * Looks at what came of it, as the public would.
   * @param {string} url
   * @returns {Promise<Outcome>}
   */
  async outcome(url) {
    const { secretary } = this.cast;
    const exchange = await secretary.get(`/api/exchanges/${this.id}`);
    if (exchange.stage !== 'published')
      throw new Problem(
        `The exchange ended in the stage “${exchange.stageLabel}” and not as published: ${exchange.sentence}`,
      );
    const sheet = await secretary.get(`/api/factsheets/${this.id}`);
    const [page, pdf] = [
      await openPublicly(url, sheet.url, 'text/html'),
      await openPublicly(url, sheet.pdf, 'application/pdf'),
    ];
    const events = /** @type {Json[]} */ (await secretary.get(`/api/exchanges/${this.id}/events`));
    const actors = new Set(events.map(({ actor }) => actor.id).filter((id) => id !== null));
    return {
      exchange: exchange.reference,
      stage: exchange.stage,
      factsheet: page,
      pdf,
      events: events.length,
      actors: actors.size,
    };
  }
}
