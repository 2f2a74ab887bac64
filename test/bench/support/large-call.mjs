import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { caseIdOf, copyCases, readCaseGroup } from '@waymark/db';
import { addDays, dayOf, offeredLanguages, reviewCriteria } from '@waymark/domain';
import { ask, byRules } from './commands.mjs';
import { insertRows, newPerson, PERSON } from './people.mjs';

/** @typedef {Awaited<ReturnType<typeof import('@waymark/db').createOrm>>} Orm */
/** @typedef {import('./stack.mjs').BenchStack} BenchStack */
/** @typedef {{ kind: 'promoterApplication', id: string }} Application */

/**
 * A call with very many applications.
 * @typedef {object} LargeCall
 * @property {string} id
 * @property {{ id: string, email: string }} lead
 * @property {number} applications
 * @property {number} seconds that writing them took
 */

/** Applications that are lived by the rules; the others are copies of these. */
const MODELS = 20;
/** Reviewers who said, of each application, that nothing stands in their way. */
const DECLARED = 20;
const COPIES_AT_ONCE = 50;
const REGIONS = ['ES21', 'SE232', 'FRK2', 'ITH1', 'DE21'];
const TYPES = ['vet-teacher', 'ngo', 'vet-head'];
const DECISIONS = ['accept', 'waitlist', 'reject', 'reject'];

/**
 * Lives a call by the rules until its applications may be given to reviewers or, further, until every decision is staged.
 * @param {BenchStack} stack
 * @param {Orm} orm
 * @param {{ until: 'eligible' | 'staged', applications: number, reviewers: number, say: (text: string) => void }} wanted
 * @returns {Promise<LargeCall>}
 */
export async function aLargeCall(stack, orm, { until, applications, reviewers, say }) {
  const { pool } = stack;
  const call = await CallLife.begin(stack, orm, reviewers);
  const models = [];
  for (let at = 0; at < MODELS; at += 1) models.push(await call.apply(at));
  await call.close();
  for (const [at, model] of models.entries()) {
    await call.makeEligible(model, at);
    if (until === 'staged') await call.stage(model, at);
  }
  say(`Writing ${applications} applications after ${MODELS} models, each with every row it has.`);
  const began = performance.now();
  const copies = Math.max(0, Math.ceil(applications / MODELS) - 1);
  for (const { id } of models) {
    const group = await readCaseGroup(orm.em.fork(), [id]);
    for (let left = copies; left > 0; left -= COPIES_AT_ONCE)
      await copyCases(orm.em.fork(), group, Math.min(left, COPIES_AT_ONCE));
  }
  await ownApplicants(pool, call.id, models);
  const seconds = (performance.now() - began) / 1000;
  await pool.query('vacuum analyze');
  return { id: call.id, lead: call.lead, applications: MODELS * (copies + 1), seconds };
}

class CallLife {
  /**
   * @param {import('pg').Pool} pool
   * @param {Orm} orm
   * @param {{ lead: { id: string, email: string }, deputy: { id: string }, reviewers: string[], secretary: string }} people
   */
  constructor(pool, orm, people) {
    this.pool = pool;
    this.place = { orm, decide: byRules(orm) };
    this.lead = people.lead;
    this.people = people;
    this.id = '';
    /** @type {{ id: string }[]} */
    this.applicants = [];
  }

  /**
   * Planned, written, with its panel, and out.
   * @param {BenchStack} stack
   * @param {Orm} orm
   * @param {number} reviewers
   */
  static async begin({ pool }, orm, reviewers) {
    const panel = Array.from({ length: reviewers + 2 }, (_, at) =>
      newPerson(`Coordinator ${at + 1}`, ['coordinator']),
    );
    const applicants = Array.from({ length: MODELS }, (_, at) => newPerson(`Applicant ${at + 1}`, []));
    const secretary = newPerson('Noor Peeters', ['secretariat']);
    await insertRows(pool, 'person', PERSON, [...panel, ...applicants, secretary]);
    const [lead, deputy, ...others] = panel;
    if (!lead || !deputy) throw new TypeError('A call needs a lead and a deputy.');
    const life = new CallLife(pool, orm, {
      lead,
      deputy,
      reviewers: others.map(({ id }) => id),
      secretary: secretary.id,
    });
    life.applicants = applicants;
    await life.#open();
    return life;
  }

  async #open() {
    const requestId = randomUUID();
    this.id = caseIdOf(requestId);
    const today = dayOf(new Date().toISOString());
    const terms = { opensOn: today, closesOn: addDays(today, 20), places: 200, path: 'two-reviewers' };
    const payload = { year: Number(today.slice(0, 4)), interview: 'no-interview', ...terms };
    await this.#inCall('planCall', 'secretariat', payload, requestId);
    for (const language of offeredLanguages)
      await this.pool.query(
        `insert into promoter_call_text (call_id, language, title, body, updated_at) values ($1, $2, 'Call', 'Apply.', now())`,
        [this.id, language],
      );
    const { lead, deputy, reviewers } = this.people;
    await this.#inCall('nameLead', 'secretariat', { personId: lead.id });
    await this.#inCall('nameDeputy', 'secretariat', { personId: deputy.id });
    await this.#inCall('namePanel', 'secretariat', { reviewerIds: reviewers });
    await this.#inCall('previewCall', 'secretariat');
    await this.#inCall('sayReady', 'secretariat');
    await this.#inCall('launch', 'secretariat');
  }

  async close() {
    await this.#inCall('closeEarly', 'lead', { reason: 'Enough came in.' });
    await this.#inCall('startReview', 'lead');
  }

  /**
   * @param {number} at
   * @returns {Promise<Application>}
   */
  async apply(at) {
    const applicant = this.applicants[at]?.id ?? '';
    const requestId = randomUUID();
    const about = /** @type {const} */ ({ kind: 'promoterApplication', id: caseIdOf(requestId) });
    const said = {
      applicantType: TYPES[at % TYPES.length],
      region: REGIONS[at % REGIONS.length],
      languages: ['en'],
    };
    const payload = { callId: this.id, how: 'self', candidateKind: 'person', title: `Applicant ${at + 1}` };
    await this.#ask(about, 'startApplication', applicant, 'applicant', { ...payload, ...said }, requestId);
    await this.#write(about, 'promoter-application', {
      name: `Applicant ${at + 1}`,
      type: said.applicantType,
      institutions: [`School ${at + 1}`],
      region: said.region,
      languages: said.languages,
      contactEmail: `applicant-${at + 1}@people.example`,
      reason: 'Has sent forty learners abroad, and tells of it wherever there is somebody to listen. '.repeat(
        8,
      ),
      priorities: 'Vocational schools in small towns, far from any airport. '.repeat(6),
      messages: 'Everybody can go. '.repeat(10),
      interests: 'Short stays for adults. '.repeat(10),
      inclusion: 'no',
      dataConsent: true,
    });
    await this.#ask(about, 'submit', applicant, 'applicant');
    return about;
  }

  /**
   * @param {Application} about
   * @param {number} at
   */
  async makeEligible(about, at) {
    const checks = ['inTime', 'agreed', 'type', 'complete', 'readable', 'single'];
    await this.#write(about, 'promoter-eligibility', Object.fromEntries(checks.map((one) => [one, true])));
    await this.#ask(about, 'markEligible', this.lead.id, 'lead');
    for (const reviewer of this.#near(at, DECLARED))
      await this.#ask(about, 'declareInterests', reviewer, 'reviewer', { conflict: false });
  }

  /**
   * Reviewed twice, and its decision staged.
   * @param {Application} about
   * @param {number} at
   */
  async stage(about, at) {
    const reviewerIds = this.#near(at, 2);
    await this.#ask(about, 'assign', this.lead.id, 'lead', { reviewerIds });
    for (const [turn, reviewer] of reviewerIds.entries()) {
      const scores = reviewCriteria.map((criterion, place) => [criterion, 1 + ((at * 3 + turn + place) % 5)]);
      await this.#write(
        about,
        'promoter-review',
        {
          ...Object.fromEntries(scores),
          commentToPanel: 'Convincing work, with examples. '.repeat(8),
          commentToApplicant: 'Your examples are clear. '.repeat(8),
          recommendation: 'accept',
        },
        reviewer,
      );
      await this.#ask(about, 'fileReview', reviewer, 'reviewer');
    }
    const decision = DECISIONS[at % DECISIONS.length];
    const rank = decision === 'waitlist' ? { rank: 1 + (at % 900) } : {};
    await this.#ask(about, 'stageDecision', this.lead.id, 'lead', {
      decision,
      reason: 'By the scores.',
      ...rank,
    });
  }

  /**
   * @param {number} at
   * @param {number} count
   */
  #near(at, count) {
    const { reviewers } = this.people;
    const first = Math.floor((at * reviewers.length) / MODELS);
    const chosen = Array.from(
      { length: count },
      (_, step) => reviewers[(first + step) % reviewers.length] ?? '',
    );
    return [...new Set(chosen)];
  }

  /**
   * What an autosave does.
   * @param {Application} about
   * @param {string} form
   * @param {object} answers
   * @param {string | null} person
   */
  async #write({ id }, form, answers, person = null) {
    const { rowCount } = await this.pool.query(
      `update promoter_answers set answers = $1::jsonb, revision = revision + 1
       where application_id = $2 and form = $3 and person_id is not distinct from $4::uuid and status = 'draft'`,
      [JSON.stringify(answers), id, form, person],
    );
    if (rowCount !== 1) throw new Error(`There is no draft of ${form}.`);
  }

  /**
   * @param {string} action
   * @param {'secretariat' | 'lead'} role
   * @param {Record<string, unknown>} [payload]
   * @param {string} [requestId]
   */
  #inCall(action, role, payload, requestId) {
    const personId = role === 'lead' ? this.lead.id : this.people.secretary;
    return this.#ask({ kind: 'promoterCall', id: this.id }, action, personId, role, payload, requestId);
  }

  /**
   * @param {import('./commands.mjs').About} about
   * @param {string} action
   * @param {string} personId
   * @param {import('@waymark/domain').CaseRole} role
   * @param {Record<string, unknown>} [payload]
   * @param {string} [requestId]
   */
  #ask(about, action, personId, role, payload = {}, requestId = randomUUID()) {
    return ask(this.place, about, action, { personId, roles: [role] }, payload, requestId);
  }
}

/**
 * A copy is of the same people as its model. Applicants apply once: each copy gets one of its own, wherever the model's
 * stands in its rows.
 * @param {import('pg').Pool} pool
 * @param {string} callId
 * @param {Application[]} models
 */
async function ownApplicants(pool, callId, models) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(
      `create temp table own_applicant on commit drop as
       select a.id, a.side_ids[1] as old, gen_random_uuid() as new
       from promoter_application a where a.call_id = $1 and not a.id = any($2::uuid[])`,
      [callId, models.map(({ id }) => id)],
    );
    await client.query(
      `insert into person (id, name, email, roles, created_at, search)
       select o.new, p.name, o.new || '@people.example', '{}', now(), p.search
       from own_applicant o join person p on p.id = o.old`,
    );
    const replaced = (/** @type {string} */ column) =>
      `${column} = replace(t.${column}::text, o.old::text, o.new::text)::jsonb`;
    for (const [table, of, set] of [
      ['promoter_application', 'id', `side_ids = array[o.new], ${replaced('facts')}`],
      ['command', 'case_id', 'actor_id = case when t.actor_id = o.old then o.new else t.actor_id end'],
      ['case_event', 'case_id', 'actor_id = case when t.actor_id = o.old then o.new else t.actor_id end'],
      ['effect', 'case_id', replaced('data')],
    ])
      await client.query(`update ${table} t set ${set} from own_applicant o where t.${of} = o.id`);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
