import {
  exchangeLifecycle,
  promoterApplicationLifecycle,
  promoterCallLifecycle,
  proposalLifecycle,
} from '../../libs/domain/dist/index.js';

/** What the oracle reads of a lifecycle: data alone, none of its functions. */
/** @typedef {{ from: readonly string[] | 'new', to: string, event: string, backTo?: Record<string, readonly string[]> }} Action */
/** @typedef {{ initial: string, actions: Record<string, Action>, stages: Record<string, { advance?: readonly { to: string, event: string }[] }> }} Data */
/** @typedef {{ seq: number, type: string, action: string, stage_from: string | null, stage_to: string }} Event */
/** @typedef {{ id: string, stage: string, seq: number, facts: { stage: string, seq: number }, events: Event[] }} CaseRow */

/** @type {Record<string, Data>} */
const lifecycles = {
  exchange: /** @type {any} */ (exchangeLifecycle),
  proposal: /** @type {any} */ (proposalLifecycle),
  promoterCall: /** @type {any} */ (promoterCallLifecycle),
  promoterApplication: /** @type {any} */ (promoterApplicationLifecycle),
};
const clockEvents = ['reminder-sent', 'reminder-skipped', 'task-opened'];

/**
 * Follows a case's events through the lifecycle and says what does not lead from one to the next, or to where the case
 * stands.
 * @param {string} kind
 * @param {CaseRow} row with all its events in order
 * @returns {string[]} one sentence for each thing that is wrong; none where all is well
 */
export function wrongIn(kind, { stage, seq, facts, events }) {
  const data = /** @type {Data} */ (lifecycles[kind]);
  const wrong = [];
  /** @type {string | null} */
  let at = null;
  for (const [index, event] of events.entries()) {
    if (event.seq !== index + 1) wrong.push(`event ${index + 1} is numbered ${event.seq}`);
    if (event.stage_from !== at)
      wrong.push(`event ${event.seq} begins in ${event.stage_from} and not in ${at}`);
    if (!isLegal(data, event))
      wrong.push(`event ${event.seq}: ${event.action} leads from ${event.stage_from} to ${event.stage_to}`);
    at = event.stage_to;
  }
  if (stage !== at || facts.stage !== at) wrong.push(`it stands in ${stage} and its events lead to ${at}`);
  if (seq !== events.length || facts.seq !== seq)
    wrong.push(`it has ${events.length} events and says ${seq}`);
  return wrong;
}

/**
 * @param {Data} data
 * @param {Event} event
 */
function isLegal(data, { action: name, type, stage_from: from, stage_to: to }) {
  if (name === 'clock') return from === to && clockEvents.includes(type);
  if (name === 'advance') {
    const rules = (from !== null && data.stages[from]?.advance) || [];
    return rules.some((rule) => rule.to === to && rule.event === type);
  }
  const action = data.actions[name];
  if (!action || action.event !== type) return false;
  if (action.from === 'new') return from === null && to === data.initial;
  if (from === null || !action.from.includes(from)) return false;
  if (action.to === 'same') return to === from;
  return action.to === 'back' ? (action.backTo?.[from] ?? []).includes(to) : action.to === to;
}
