import { randomUUID } from 'node:crypto';
import { caseIdOf } from '@waymark/db';
import { addDays, dayOf, draftFactsheet } from '@waymark/domain';
import { answersTo } from '../../support/casework/answers.mjs';
import { ask, COMMON, FORMAT } from './commands.mjs';

/** @typedef {import('./commands.mjs').Place} Place */
/** @typedef {import('./people.mjs').Pair} Pair */
/** @typedef {import('@waymark/domain').Actor} Actor */
/** @typedef {Record<string, unknown>} Payload */

/** One exchange, from the proposed match to the completed case. */
export class Lifecycle {
  id = '';

  taken = 0;

  /**
   * @param {Place} place
   * @param {Pair} pair
   * @param {{ host: string, sender: string }} proposals both open
   * @param {number} [days] from today to the first day of the visit; one in the past is recorded after the fact
   */
  constructor(place, pair, proposals, days = -20) {
    this.place = place;
    this.pair = pair;
    this.proposals = proposals;
    this.start = addDays(dayOf(new Date().toISOString()), days);
    this.afterTheFact = days < 0;
    /** @type {Record<'host' | 'sender' | 'secretary', Actor>} */
    this.actors = {
      host: { personId: pair.host, roles: ['host', 'proposer'] },
      sender: { personId: pair.sender, roles: ['sender', 'proposer'] },
      secretary: { personId: place.secretary, roles: ['secretariat'] },
    };
  }

  /** @returns {Promise<number>} how many actions were taken */
  async live() {
    await this.match();
    await this.prepare();
    await this.visit();
    await this.publish();
    return this.taken;
  }

  async propose() {
    const requestId = randomUUID();
    this.id = caseIdOf(requestId);
    const match = matchOf(this.proposals, this.afterTheFact);
    await this.act('proposeMatch', this.actors.secretary, match, requestId);
  }

  async match() {
    const { host, sender } = this.actors;
    await this.propose();
    await this.act('acceptMatch', host);
    await this.act('acceptMatch', sender);
    await this.act('logFirstContact', sender);
  }

  async prepare() {
    const { host, sender, secretary } = this.actors;
    const { start, pair } = this;
    await this.act('planVisit', host, {
      start,
      end: addDays(start, 2),
      place: 'TKNIKA',
      workingLanguage: 'en',
      fundingSource: 'TAIEX REGIO Peer2Peer',
      organiser: 'TAIEX REGIO Peer2Peer',
    });
    await this.act('setProgramme', host, {
      programme: [{ day: start, half: 'morning', what: 'Welcome at TKNIKA' }],
    });
    await this.act('setContacts', host, { hostContactId: pair.host });
    await this.act('setContacts', sender, { senderContactId: pair.sender });
    for (const personId of pair.travellers) await this.act('addParticipant', sender, { personId });
    await this.file('pre-host');
    for (const personId of pair.travellers) await this.file('pre-participant', personId);
    await this.act('confirmReady', secretary);
  }

  async visit() {
    const { host, secretary } = this.actors;
    const attendance = Object.fromEntries(this.pair.travellers.map((personId) => [personId, 'present']));
    await this.act('startVisit', secretary);
    await this.act('recordVisit', host, { outcome: 'held', attendance });
    await this.file('post-host');
    for (const personId of this.pair.travellers) await this.file('post-participant', personId);
  }

  async publish() {
    const { host, sender, secretary } = this.actors;
    await this.draft();
    await this.act('finishDraft', secretary);
    await this.act('approveFactsheet', host);
    for (const personId of this.pair.travellers)
      await this.act('confirmItem', traveller(personId), { itemId: `quote:${personId}` });
    await this.act('approveFactsheet', sender);
    await this.act('recordKpi', secretary, { participantsCount: 2, vetLearners: 0, fewerOpportunities: {} });
    await this.act('complete', secretary);
  }

  async decline() {
    await this.act('declineMatch', this.actors.host, {
      kind: 'no',
      reason: 'Our school is closed that year.',
    });
  }

  /** A proposal whose places are all taken may still get one back: only one that is withdrawn is over for good. */
  async takeBackOffers() {
    await this.withdraw(this.actors.host, this.proposals.host);
    await this.withdraw(this.actors.sender, this.proposals.sender);
  }

  /**
   * @param {Actor} proposer
   * @param {string} id of the proposal
   */
  async withdraw(proposer, id) {
    await ask(this.place, { kind: 'proposal', id }, 'withdraw', proposer, { reason: 'Another year.' });
  }

  /**
   * @param {import('@waymark/domain').ReportKind} kind
   * @param {string | null} [personId]
   */
  async file(kind, personId = null) {
    await this.place.pool.query(
      'update report set answers = $4 where exchange_id = $1 and kind = $2 and person_id is not distinct from $3::uuid',
      [this.id, kind, personId, JSON.stringify(answersTo(kind, this.start))],
    );
    await this.act('fileReport', personId === null ? this.actors.host : traveller(personId), {
      reportKind: kind,
    });
  }

  /** Writes the factsheet from the reports, as the console's button does. */
  async draft() {
    const { pool } = this.place;
    const { rows: cases } = await pool.query('select facts from exchange where id = $1', [this.id]);
    const { rows: reports } = await pool.query(
      `select kind, person_id as "personId", answers, '[]'::jsonb as photos from report
       where exchange_id = $1 and status = 'filed'`,
      [this.id],
    );
    const { facts } = cases[0];
    const region = { regionCode: 'SE23', country: 'SE' };
    const content = draftFactsheet(facts, reports, {
      organisations: {
        [this.pair.hostOrganisationId]: { name: 'Host', ...region },
        [this.pair.senderOrganisationId]: { name: 'Sender', ...region },
      },
      people: Object.fromEntries(
        this.pair.travellers.map((personId) => [personId, { name: 'Asa Oberg', department: null }]),
      ),
    });
    await pool.query(
      `insert into factsheet (exchange_id, slug, content, version, updated_at) values ($1, $2, $3, 1, now())`,
      [
        this.id,
        `exchange-${this.id}`,
        JSON.stringify({ ...content, why: facts.why, preparation: 'Two calls.' }),
      ],
    );
  }

  /**
   * @param {string} action
   * @param {Actor} actor
   * @param {Payload} [payload]
   * @param {string} [requestId]
   */
  async act(action, actor, payload = {}, requestId = randomUUID()) {
    await ask(this.place, { kind: 'exchange', id: this.id }, action, actor, payload, requestId);
    this.taken += 1;
  }
}

/** @param {string} personId @returns {Actor} */
const traveller = (personId) => ({ personId, roles: ['participant'] });

/**
 * @param {{ host: string, sender: string }} proposals
 * @param {boolean} afterTheFact
 */
const matchOf = ({ host, sender }, afterTheFact) => ({
  hostProposalId: host,
  senderProposalId: sender,
  title: 'One region visits the other',
  why: 'Both regions plan skills together with schools and companies.',
  topics: COMMON.topics,
  format: FORMAT,
  afterTheFact,
});
