import { median } from './statistics.mjs';

/**
 * One repeat of a measurement.
 * @typedef {object} Run
 * @property {number} ours
 * @property {number} [theirs] the same of the peer, measured beside it
 */

/**
 * What a figure must be, of the ratio to the peer or of our own number.
 * @typedef {{ ratioAtMost: number } | { ratioAtLeast: number } | { atMost: number } | { atLeast: number }} Bar
 */

/**
 * @typedef {object} Figure
 * @property {string} id as in the quality bars, such as `P1.p50`
 * @property {string} what one sentence for people
 * @property {string} unit
 * @property {Run[]} runs at least one
 * @property {string} [peer] what it is measured against
 * @property {Bar} [bar] none for a figure that is only told
 */

/**
 * @typedef {object} Line
 * @property {string} id
 * @property {string} what
 * @property {number} ours median of the runs
 * @property {string | null} peer
 * @property {number | null} theirs median of the runs
 * @property {string} unit
 * @property {number | null} ratio median of the ratios within each run, so that what slows a run slows both sides of it
 * @property {string | null} bar
 * @property {boolean | null} pass
 * @property {{ ours: number, theirs?: number, ratio?: number }[]} runs
 */

/**
 * The line of a figure.
 * @param {Figure} figure
 * @returns {Line}
 * @throws {TypeError} when nothing was measured, or only one side in some of the runs
 */
export function lineOf({ id, what, unit, runs, peer, bar }) {
  if (runs.length === 0) throw new TypeError(`${id} was not measured.`);
  const compared = runs.every(({ theirs }) => theirs !== undefined);
  if (!compared && runs.some(({ theirs }) => theirs !== undefined))
    throw new TypeError(`${id} was compared in some of its runs only.`);
  const ratios = runs.map(({ ours, theirs }) => ours / (theirs ?? NaN));
  const ours = median(runs.map((run) => run.ours));
  const ratio = compared ? median(ratios) : null;
  const judged = bar && judge(bar, ours, ratio ?? NaN);
  return {
    id,
    what,
    ours: short(ours),
    peer: peer ?? null,
    theirs: compared ? short(median(runs.map((run) => run.theirs ?? NaN))) : null,
    unit,
    ratio: ratio === null ? null : short(ratio),
    bar: judged?.text ?? null,
    pass: judged?.pass ?? null,
    runs: runs.map((run, index) => ({
      ours: short(run.ours),
      ...(run.theirs !== undefined && { theirs: short(run.theirs), ratio: short(ratios[index] ?? NaN) }),
    })),
  };
}

/**
 * @param {Bar} bar
 * @param {number} ours
 * @param {number} ratio
 */
function judge(bar, ours, ratio) {
  if ('ratioAtMost' in bar) return { text: `ratio <= ${bar.ratioAtMost}`, pass: ratio <= bar.ratioAtMost };
  if ('ratioAtLeast' in bar) return { text: `ratio >= ${bar.ratioAtLeast}`, pass: ratio >= bar.ratioAtLeast };
  if ('atMost' in bar) return { text: `ours <= ${bar.atMost}`, pass: ours <= bar.atMost };
  return { text: `ours >= ${bar.atLeast}`, pass: ours >= bar.atLeast };
}

/** Four digits tell all that a measurement knows. */
const short = (/** @type {number} */ number) => Number(number.toPrecision(4));
