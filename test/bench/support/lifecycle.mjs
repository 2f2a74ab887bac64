import { randomUUID } from 'node:crypto';
import { WithStartWorkflowOperation } from '@temporalio/client';
import { applyCommand, caseIdOf, deliverInside, recordCommand } from '@waymark/db';
import { addDays, dayOf, draftFactsheet } from '@waymark/domain';
import { applyUpdate, caseRun, workflowIdOf } from '@waymark/workflows';
import { answersTo } from './answers.mjs';

/** @typedef {import('@waymark/db').createOrm} createOrm */
/** @typedef {Awaited<ReturnType<createOrm>>} Orm */
/** @typedef {import('@temporalio/client').Client} Client */
/** @typedef {import('./people.mjs').Pair} Pair */
/** @typedef {import('@waymark/domain').Actor} Actor */
/** @typedef {Record<string, unknown>} Payload */

const COMMON = {
  topics: ['LL-STRATEGY'],
  languages: [{ code: 'en', level: 'B2' }],
};
const FORMAT = 'RSP-STUDY-VISIT';

/**
 * Where lifecycles are lived.
 * @typedef {object} Place
 * @property {Orm} orm
 * @property {Client} client
 * @property {import('pg').Pool} pool
 * @property {string} secretary
 */

/** One exchange, from the proposed match to the completed case: each command's row first and then the Update, as the API does. */
export class Lifecycle {
  id = '';

  /**
   * @param {Place} place
   * @param {Pair} pair
   * @param {{ host: string, sender: string }} proposals both open
   */
  constructor(place, pair, proposals) {
    this.place = place;
    this.pair = pair;
    this.proposals = proposals;
    this.start = addDays(dayOf(new Date().toISOString()), -20);
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

  taken = 0;

  async match() {
    const { host, sender, secretary } = this.actors;
    const requestId = randomUUID();
    this.id = caseIdOf(requestId);
    await this.act('proposeMatch', secretary, matchOf(this.proposals), requestId);
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
    await record(this.place.orm, { kind: 'exchange', id: this.id }, action, actor, payload, requestId);
    const outcome = await this.send(action, requestId);
    if (!outcome.accepted) throw new Error(`${action} was refused: ${outcome.code}`);
    this.taken += 1;
  }

  /**
   * @param {string} action
   * @param {string} requestId
   */
  async send(action, requestId) {
    const asked = { args: /** @type {[{ requestId: string, action: string }]} */ ([{ requestId, action }]) };
    const { workflow } = this.place.client;
    if (action !== 'proposeMatch')
      return workflow.getHandle(workflowIdOf('exchange', this.id)).executeUpdate(applyUpdate, asked);
    const { workflowType, options } = caseRun('exchange', this.id);
    const startWorkflowOperation = new WithStartWorkflowOperation(workflowType, options);
    return workflow.executeUpdateWithStart(applyUpdate, { ...asked, startWorkflowOperation });
  }
}

/** @param {string} personId @returns {Actor} */
const traveller = (personId) => ({ personId, roles: ['participant'] });

/** @param {{ host: string, sender: string }} proposals */
const matchOf = ({ host, sender }) => ({
  hostProposalId: host,
  senderProposalId: sender,
  title: 'One region visits the other',
  why: 'Both regions plan skills together with schools and companies.',
  topics: COMMON.topics,
  format: FORMAT,
  afterTheFact: true,
});

/**
 * @param {Orm} orm
 * @param {{ kind: import('@waymark/domain').CaseKind, id: string }} about
 * @param {string} action
 * @param {Actor} actor
 * @param {Payload} payload
 * @param {string} requestId
 */
async function record(orm, { kind, id }, action, actor, payload, requestId) {
  await recordCommand(orm.em.fork(), {
    requestId,
    caseKind: kind,
    caseId: id,
    action,
    actorId: actor.personId,
    actorRoles: actor.roles,
    payload,
    now: new Date().toISOString(),
  });
}

/**
 * Both proposals of a pair, open, made past Temporal: they are no part of what is measured.
 * @param {Place} place
 * @param {Pair} pair
 */
export async function openProposals(place, pair) {
  const host = { personId: pair.host, roles: /** @type {const} */ (['host', 'proposer']) };
  const sender = { personId: pair.sender, roles: /** @type {const} */ (['sender', 'proposer']) };
  return {
    host: await openProposal(place, host, pair.hostOrganisationId, 'receive'),
    sender: await openProposal(place, sender, pair.senderOrganisationId, 'send'),
  };
}

/**
 * @param {Place} place
 * @param {Actor} proposer
 * @param {string} organisationId
 * @param {'receive' | 'send'} direction
 */
async function openProposal({ orm, secretary }, proposer, organisationId, direction) {
  const today = dayOf(new Date().toISOString());
  const requestId = randomUUID();
  const about = { kind: /** @type {const} */ ('proposal'), id: caseIdOf(requestId) };
  const payload = {
    ...COMMON,
    organisationId,
    direction,
    title: `Would like to ${direction}`,
    summary: 'Education, skills and labour-market co-operation.',
    formats: [FORMAT],
    periodStart: addDays(today, -400),
    periodEnd: addDays(today, 400),
    places: 1,
  };
  const asked = /** @type {[string, Actor, Payload, string][]} */ ([
    ['createDraft', proposer, payload, requestId],
    ['submit', proposer, {}, randomUUID()],
    ['open', { personId: secretary, roles: ['secretariat'] }, {}, randomUUID()],
  ]);
  for (const [action, actor, given, key] of asked) {
    await record(orm, about, action, actor, given, key);
    const { result } = await applyCommand(orm.em.fork(), key, new Date().toISOString());
    if (!result.accepted) throw new Error(`${action} was refused: ${result.code}`);
  }
  await deliverInside(orm.em.fork(), 'proposal', about.id, new Date().toISOString());
  return about.id;
}
