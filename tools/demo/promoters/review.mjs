import { Problem } from '../../stack/problem.mjs';
import * as texts from './texts.mjs';

/** @typedef {import('./cast.mjs').Panel} Panel */
/** @typedef {import('./texts.mjs').Candidate} Candidate */
/** @typedef {import('../visitor.mjs').Visitor} Visitor */
/** @typedef {import('../visitor.mjs').Json} Json */

/**
 * What is reviewed, and by whom.
 * @typedef {object} Round
 * @property {{ id: string, at: string }} call
 * @property {Panel} panel
 * @property {{ candidate: Candidate, id: string }[]} entries
 * @property {(text: string) => void} say
 */

/** In whom the second reviewer finds a conflict: by their place among the candidates. */
const FRIEND = 0;

/**
 * Eligible, interests declared, given out by the solver, and reviewed twice each.
 * @param {Round} round
 */
export async function reviewAll(round) {
  const { panel, entries, say } = round;
  const { lead, reviewers } = panel;
  for (const { id } of entries) {
    await lead.write('PUT', `/api/promoter-applications/${id}/papers/eligibility/answers`, {
      answers: texts.checklist,
    });
    await act(lead, id, 'markEligible');
  }
  say(`${lead.name} goes through the checklist of each, and finds all of them eligible.`);
  for (const reviewer of reviewers) await declares(round, reviewer);
  await assigns(round);
  for (const reviewer of reviewers) await reviews(round, reviewer);
}

/**
 * Before any text is seen. What the rules found is not shown to them at all.
 * @param {Round} round
 * @param {Visitor} reviewer
 */
async function declares({ call, panel, entries, say }, reviewer) {
  const shown = await shownTo(call.id, reviewer);
  const isFriend = (/** @type {string} */ id) =>
    reviewer === panel.reviewers[1] && id === entries[FRIEND]?.id;
  for (const { id } of shown)
    await act(reviewer, id, 'declareInterests', {
      conflict: isFriend(id),
      ...(isFriend(id) && { reason: 'We have published together.' }),
    });
  const hidden = entries.length - shown.length;
  const conflict = shown.some(({ id }) => isFriend(id)) ? ', with a conflict in one' : '';
  const kept = hidden === 0 ? '' : `; ${hidden} by a colleague is kept from them`;
  say(`${reviewer.name} declares interests on ${shown.length} applications${conflict}${kept}.`);
}

/** @param {Round} round */
async function assigns({ call, panel: { lead }, say }) {
  const proposed = await lead.get(`${call.at}/assignment`);
  const assignments = /** @type {Json[]} */ (proposed.applications).map(({ applicationId, reviewers }) => ({
    applicationId,
    reviewerIds: /** @type {Json[]} */ (reviewers).map(({ id }) => id),
  }));
  const results = /** @type {Json[]} */ (
    /** @type {unknown} */ (await lead.write('POST', `${call.at}/assignment`, { assignments }))
  );
  const refused = results.filter(({ done }) => !done);
  if (!proposed.complete || refused.length > 0)
    throw new Problem(
      `Not every application has its reviewers: ${refused.flatMap(({ because }) => because).join(' ')}`,
    );
  const count = assignments.reduce((sum, { reviewerIds }) => sum + reviewerIds.length, 0);
  say(`${lead.name} gives out ${count} reviews at one stroke, as the solver proposes.`);
}

/**
 * @param {Round} round
 * @param {Visitor} reviewer
 */
async function reviews({ call, panel, entries, say }, reviewer) {
  const mine = await shownTo(call.id, reviewer, '&mine=true');
  for (const { id } of mine) {
    const [first = 3, second = 3] = entries.find((one) => one.id === id)?.candidate.scores ?? [];
    const score = reviewer === panel.reviewers[0] ? first : second;
    await reviewer.write('PUT', `/api/promoter-applications/${id}/papers/review/answers`, {
      answers: texts.review(score),
    });
    await act(reviewer, id, 'fileReview');
  }
  say(`${reviewer.name} reads and scores ${mine.length} applications.`);
}

/**
 * @param {string} callId
 * @param {Visitor} visitor
 * @param {string} [filter]
 * @returns {Promise<Json[]>} the applications of this call that somebody may see
 */
const shownTo = (callId, visitor, filter = '') =>
  visitor.get(`/api/promoter-applications?callId=${callId}${filter}&_start=0&_end=100`);

/**
 * @param {Visitor} visitor
 * @param {string} id
 * @param {string} action
 * @param {Json} [body]
 */
const act = (visitor, id, action, body = {}) =>
  visitor.write('POST', `/api/promoter-applications/${id}/actions/${action}`, body);
