import { randomUUID } from 'node:crypto';
import { WithStartWorkflowOperation } from '@temporalio/client';
import { applyCommand, caseIdOf, deliverInside, recordCommand } from '@waymark/db';
import { addDays, dayOf } from '@waymark/domain';
import { applyUpdate, caseRun, workflowIdOf } from '@waymark/workflows';

/** @typedef {Awaited<ReturnType<typeof import('@waymark/db').createOrm>>} Orm */
/** @typedef {import('@waymark/domain').Actor} Actor */
/** @typedef {{ kind: import('@waymark/domain').CaseKind, id: string }} About */

/**
 * Gets a command decided whose row is written.
 * @typedef {(about: About, action: string, requestId: string) => Promise<{ accepted: boolean, code?: string }>} Decide
 */

/**
 * Where lifecycles are lived.
 * @typedef {object} Place
 * @property {Orm} orm
 * @property {import('pg').Pool} pool
 * @property {string} secretary
 * @property {Decide} decide
 */

export const COMMON = {
  topics: ['LL-STRATEGY'],
  languages: [{ code: 'en', level: 'B2' }],
};
export const FORMAT = 'RSP-STUDY-VISIT';

/**
 * By an Update, as the API does it.
 * @param {import('@temporalio/client').Client} client
 * @returns {Decide}
 */
export const byUpdate =
  ({ workflow }) =>
  ({ kind, id }, action, requestId) => {
    const asked = { args: /** @type {[{ requestId: string, action: string }]} */ ([{ requestId, action }]) };
    if (action !== 'proposeMatch')
      return workflow.getHandle(workflowIdOf(kind, id)).executeUpdate(applyUpdate, asked);
    const { workflowType, options } = caseRun(kind, id);
    const startWorkflowOperation = new WithStartWorkflowOperation(workflowType, options);
    return workflow.executeUpdateWithStart(applyUpdate, { ...asked, startWorkflowOperation });
  };

/**
 * By the rules alone, without Temporal; mails count as delivered and are not sent.
 * @param {Orm} orm
 * @returns {Decide}
 */
export const byRules = (orm) => async (about, _action, requestId) => {
  const now = new Date().toISOString();
  const { result } = await applyCommand(orm.em.fork(), requestId, now);
  await deliverInside(orm.em.fork(), about.kind, about.id, now);
  return result;
};

/**
 * Asks something of a case: the command's row first, then the decision.
 * @param {Pick<Place, 'orm' | 'decide'>} place
 * @param {About} about
 * @param {string} action
 * @param {Actor} actor
 * @param {Record<string, unknown>} [payload]
 * @param {string} [requestId]
 * @throws {Error} when it is refused
 */
export async function ask({ orm, decide }, about, action, actor, payload = {}, requestId = randomUUID()) {
  await recordCommand(orm.em.fork(), {
    requestId,
    caseKind: about.kind,
    caseId: about.id,
    action,
    actorId: actor.personId,
    actorRoles: actor.roles,
    payload,
    now: new Date().toISOString(),
  });
  const outcome = await decide(about, action, requestId);
  if (!outcome.accepted) throw new Error(`${action} was refused: ${outcome.code}`);
}

/**
 * Both proposals of a pair, open, made past Temporal: they are no part of what is measured.
 * @param {Place} place
 * @param {import('./people.mjs').Pair} pair
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
  const past = { orm, decide: byRules(orm) };
  await ask(past, about, 'createDraft', proposer, payload, requestId);
  await ask(past, about, 'submit', proposer);
  await ask(past, about, 'open', { personId: secretary, roles: ['secretariat'] });
  return about.id;
}
