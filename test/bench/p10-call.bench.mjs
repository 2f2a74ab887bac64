import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { createOrm } from '@waymark/db';
import { atTheEnd } from '../../tools/stack/for-a-while.mjs';
import { launchBareServer } from './support/bare-server.mjs';
import { shownOf } from './support/call-by-hand.mjs';
import { aLargeCall } from './support/large-call.mjs';
import { inParallel, startRuns } from './support/large-database.mjs';
import { aSecretary } from './support/people.mjs';
import { Person } from './support/person.mjs';

const REVIEWERS = 200;
const ROUNDS = 5;
const WARM_UP = 2;
/** Of a short answer in a round, and of one that holds every application. */
const EACH = { short: 40, long: 3 };
/** As many as one request may carry; so many requests are measured. */
const A_STROKE = 200;
const STROKES = 3;
/** Steps that the API has under way at once when it gives reviews out. */
const LANES = 8;
const RELEASED_WITHIN_MS = 1_800_000;

/** @typedef {import('./support/bench.mjs').Bench} Bench */
/** @typedef {import('./support/stack.mjs').BenchStack} BenchStack */
/** @typedef {import('./support/large-call.mjs').LargeCall} LargeCall */

/**
 * A call for Mobility Promoters with very many applications and a large panel: what its pages show beside SQL written by
 * hand, and what its steps cost beside a workflow that does nothing.
 * @param {Bench} bench
 */
export default async function call(bench) {
  const stack = await bench.stack({ name: 'call', demo: false });
  const orm = await createOrm(stack.databaseUrl, { poolSize: 10, applicationName: 'waymark-bench' });
  atTheEnd(() => orm.close());
  const { applications } = bench.options;
  const wanted = { applications, reviewers: REVIEWERS, say: bench.say };
  const toAssign = await aLargeCall(stack, orm, { ...wanted, until: 'eligible' });
  const toRelease = await aLargeCall(stack, orm, { ...wanted, until: 'staged' });
  bench.figure({
    id: 'P10.writing',
    what: `Applications a second written in bulk with all their rows, ${toRelease.applications} that are reviewed and staged.`,
    unit: 'applications/s',
    runs: [{ ours: toRelease.applications / toRelease.seconds }],
  });
  const { email } = await aSecretary(stack.pool);
  const secretary = await stack.signIn({ email });
  await tellPages(bench, stack, secretary, toRelease);
  const lead = await stack.signIn({ email: toAssign.lead.email });
  await tellSolver(bench, lead, toAssign);
  bench.say('Starting a run for each open case.');
  await startRuns(stack, orm, bench.say);
  await tellAssigned(bench, stack, lead, toAssign);
  await tellReleased(bench, stack, toRelease);
}

/**
 * @param {Bench} bench
 * @param {BenchStack} stack
 * @param {Person} secretary
 * @param {LargeCall} large
 */
async function tellPages(bench, stack, secretary, { id, applications }) {
  const env = { BARE_APPLICATIONS: String(applications) };
  const bare = new Person(await launchBareServer(stack, 'bare-call-server.mjs', env));
  for (const [key, { name, path, total }] of Object.entries(shownOf(applications))) {
    const each = total ? EACH.short : EACH.long;
    const ways = {
      ours: () => given(secretary, path(id)),
      theirs: () => given(bare, `/${key}/${id}`),
    };
    const [ours, theirs] = [await ways.ours(), await ways.theirs()];
    if (total && ours !== theirs) throw new Error(`The list and the SQL by hand differ: ${ours} | ${theirs}`);
    const measured = [];
    for (let round = 0; round < WARM_UP + (bench.options.rounds || ROUNDS); round += 1)
      measured.push(await slowest(bench, ways, each));
    bench.figure({
      id: `P10.${key}`,
      what: `Of a call with ${applications} applications and ${REVIEWERS} reviewers ${name}, 95th percentile of ${each}.`,
      unit: 'ms',
      peer: 'the same by hand-written SQL behind a bare HTTP server',
      runs: measured.slice(WARM_UP),
      ...(total && { bar: { ratioAtMost: 1.5 } }),
    });
  }
}

/**
 * Each way once, then each once more: what slows the machine for a while slows all of them.
 * @param {Bench} bench
 * @param {Record<'ours' | 'theirs', () => Promise<string>>} ways
 * @param {number} each
 */
async function slowest(bench, ways, each) {
  /** @type {Record<'ours' | 'theirs', number[]>} */
  const times = { ours: [], theirs: [] };
  for (let turn = 0; turn < each; turn += 1)
    for (const name of /** @type {const} */ (['ours', 'theirs'])) {
      const began = performance.now();
      await ways[name]();
      times[name].push(performance.now() - began);
    }
  return { ours: bench.quantile(times.ours, 0.95), theirs: bench.quantile(times.theirs, 0.95) };
}

/**
 * @param {Person} person
 * @param {string} address
 * @returns {Promise<string>} how many there are in all, and the ids of the rows, where it is a list
 */
async function given(person, address) {
  const { status, headers, body } = await person.get(address);
  if (status !== 200) throw new Error(`${address} was not given (${status}): ${JSON.stringify(body)}`);
  const ids = Array.isArray(body) ? body.map((/** @type {any} */ row) => row.id).join() : '';
  return `${headers['x-total-count']}: ${ids}`;
}

/**
 * @param {Bench} bench
 * @param {Person} who
 * @param {LargeCall} large
 */
async function tellSolver(bench, who, { id, applications }) {
  const runs = [];
  for (let round = 0; round < (bench.options.rounds || ROUNDS); round += 1) {
    const began = performance.now();
    const { status, body } = await who.get(`/api/promoter-calls/${id}/assignment`);
    if (status !== 200 || !body.complete)
      throw new Error(`No full assignment (${status}): ${JSON.stringify(body).slice(0, 500)}`);
    runs.push({ ours: (performance.now() - began) / 1000 });
  }
  bench.figure({
    id: 'P10.assignment',
    what: `A proposal over HTTP of who reviews what: ${applications} applications, 2 reviews each, ${REVIEWERS} reviewers of whom each application may have 20.`,
    unit: 's',
    runs,
    bar: { atMost: 5 },
  });
}

/**
 * @param {Bench} bench
 * @param {BenchStack} stack
 * @param {Person} who
 * @param {LargeCall} large
 */
async function tellAssigned(bench, stack, who, { id }) {
  const { body } = await who.get(`/api/promoter-calls/${id}/assignment`);
  const proposed = /** @type {any[]} */ (body.applications).map(({ applicationId, reviewers }) => ({
    applicationId,
    reviewerIds: reviewers.map((/** @type {{ id: string }} */ one) => one.id),
  }));
  const runs = [];
  for (let stroke = 0; stroke < STROKES; stroke += 1) {
    const assignments = proposed.slice(stroke * A_STROKE, (stroke + 1) * A_STROKE);
    if (assignments.length === 0) break;
    const bare = await bareSteps(stack, assignments.length, LANES);
    const began = performance.now();
    const { status, body: results } = await who.post(`/api/promoter-calls/${id}/assignment`, { assignments });
    const seconds = (performance.now() - began) / 1000;
    const refused = status === 200 ? results.filter((/** @type {any} */ { done }) => !done) : [results];
    if (refused.length > 0) throw new Error(`Not assigned (${status}): ${JSON.stringify(refused[0])}`);
    runs.push({ ours: assignments.length / seconds, theirs: bare });
  }
  bench.figure({
    id: 'P10.assign',
    what: `Applications a second given to their reviewers, ${A_STROKE} in a request.`,
    unit: 'applications/s',
    peer: `an Update a second of a bare workflow that runs one activity, ${LANES} at once`,
    runs,
  });
}

/**
 * @param {Bench} bench
 * @param {BenchStack} stack
 * @param {LargeCall} large
 */
async function tellReleased(bench, stack, { id, lead, applications }) {
  const who = await stack.signIn({ email: lead.email });
  const bare = await bareSteps(stack, applications, LANES, { activities: 1 });
  const began = performance.now();
  const { status, body } = await who.post(`/api/promoter-calls/${id}/actions/releaseDecisions`, {
    balanceSeen: true,
  });
  if (status >= 300) throw new Error(`Not released (${status}): ${JSON.stringify(body)}`);
  const answered = (performance.now() - began) / 1000;
  const end = Date.now() + RELEASED_WITHIN_MS;
  for (;;) {
    const { rows } = await stack.pool.query(
      `select count(*)::int as sent, count(distinct case_id)::int as cases from effect
       where case_id in (select id from promoter_application where call_id = $1) and kind = 'mail'
         and data->>'mail' in ('offer', 'waitlisted', 'rejected') and delivered_at is not null`,
      [id],
    );
    const { sent, cases } = rows[0];
    if (sent > cases) throw new Error(`${sent - cases} letters more than applications.`);
    if (cases >= applications) break;
    if (Date.now() > end) throw new Error(`${applications - cases} letters were not sent.`);
    bench.say(`${sent} of ${applications} letters are sent.`);
    await sleep(2_000);
  }
  const seconds = (performance.now() - began) / 1000;
  bench.figure({
    id: 'P10.release',
    what: `Decisions a second told when ${applications} are released, each application notified and its letter sent once (answered after ${answered.toFixed(1)} s).`,
    unit: 'letters/s',
    peer: `an Update a second of a bare workflow that runs two activities, ${LANES} at once`,
    runs: [{ ours: applications / seconds, theirs: bare }],
  });
}

/**
 * Steps a second of bare workflows that have been started before.
 * @param {BenchStack} stack
 * @param {number} count
 * @param {number} lanes
 * @param {import('./support/bare-workflows.mjs').Step} [step]
 */
async function bareSteps(stack, count, lanes, step = {}) {
  const taskQueue = await stack.bareWorker();
  const ids = Array.from({ length: count }, (_, at) => `bare-step/${Date.now()}/${at}`);
  await inParallel(ids, async (workflowId) => {
    await stack.client.workflow.start('bareCase', { workflowId, taskQueue });
  });
  const began = performance.now();
  await inParallel(
    ids,
    async (workflowId) => {
      await stack.client.workflow
        .getHandle(workflowId)
        .executeUpdate('act', { args: [{ ...step, last: true }] });
    },
    lanes,
  );
  return count / ((performance.now() - began) / 1000);
}
