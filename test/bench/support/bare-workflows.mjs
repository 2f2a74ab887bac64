import {
  allHandlersFinished,
  CancellationScope,
  condition,
  defineUpdate,
  isCancellation,
  proxyActivities,
  setHandler,
  sleep,
  upsertSearchAttributes,
} from '@temporalio/workflow';

/**
 * What a step of a bare case leaves in its history besides the Update and its one activity.
 * @typedef {object} Step
 * @property {number} [timerMs] sets the timer anew, cancelling the one before
 * @property {string} [shown] writes a search attribute
 * @property {number} [activities] more of them, one after the other, after the Update was answered
 * @property {boolean} [last] the case ends after this
 */

/** An Update that does nothing. */
export const nothing = defineUpdate('nothing');
/** An Update that runs one ordinary activity that does nothing, as ours runs one that decides. */
export const act = defineUpdate('act');

/** @type {{ noop: () => Promise<void> }} */
const { noop } = proxyActivities({
  startToCloseTimeout: '10 seconds',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '5 seconds' },
});

/**
 * A case that decides nothing and remembers nothing: what Temporal itself costs for the same history. Like ours, its
 * handler runs one activity and returns; its loop does the rest.
 */
export async function bareCase() {
  /** @type {Step[]} */
  const left = [];
  let seq = 0;
  /** @type {CancellationScope | null} */
  let timer = null;
  setHandler(nothing, () => seq);
  setHandler(act, async (/** @type {Step} */ step = {}) => {
    await noop();
    left.push(step);
    seq += 1;
    return { accepted: true, seq, stage: 'bare' };
  });
  for (;;) {
    await condition(() => left.length > 0 && allHandlersFinished());
    for (const step of left.splice(0)) {
      if (step.timerMs !== undefined) timer = setTimer(timer, step.timerMs);
      if (step.shown !== undefined) upsertSearchAttributes({ CaseStage: [step.shown] });
      for (let count = 0; count < (step.activities ?? 0); count += 1) await noop();
      if (step.last) return seq;
    }
  }
}

/**
 * @param {CancellationScope | null} before
 * @param {number} ms
 */
function setTimer(before, ms) {
  before?.cancel();
  const scope = new CancellationScope();
  scope
    .run(() => sleep(ms))
    .catch((error) => {
      if (!isCancellation(error)) throw error;
    });
  return scope;
}
