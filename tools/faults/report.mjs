/** @typedef {import('./run.mjs').Outcome} Outcome */

/** How many findings of a kind are told one by one. */
const TOLD = 20;

/**
 * What a run has to say, line by line; the last line is JSON, for programs.
 * @param {Outcome} outcome
 * @param {number} seed
 */
export function reportOf(
  { kills, asked, acknowledged, findings, mails, longestMs, unexpected, deaths },
  seed,
) {
  const { lost, illegal, undelivered } = findings;
  const last = {
    kills: kills.length,
    acknowledged,
    lost: lost.length,
    illegal: illegal.length,
    undelivered: undelivered.length,
    duplicates: mails.duplicates,
    seed,
  };
  const lines = [
    '',
    ...table(kills),
    '',
    `Asked ${asked}, acknowledged ${acknowledged}. Longest way back to rest: ${(longestMs / 1000).toFixed(1)} s.`,
    `Mails received more than once: ${mails.duplicates}, outside the window ${mails.outside.length}.`,
    `Programs that ended although nobody killed them: ${deaths.length}.`,
    ...told('Ended by itself', deaths),
    ...[...unexpected].map(([what, count]) => `Answered ${what}: ${count} times.`),
    ...told('Lost', lost),
    ...told('Illegal', illegal),
    ...told('Undelivered', undelivered),
    ...told('Duplicate outside the window', mails.outside),
    JSON.stringify(last),
  ];
  const failed = lost.length + illegal.length + undelivered.length + mails.outside.length > 0;
  return { lines, failed };
}

/**
 * @param {string} what
 * @param {string[]} findings
 */
const told = (what, findings) => findings.slice(0, TOLD).map((finding) => `${what}: ${finding}`);

/**
 * How often each victim was hit at each point.
 * @param {Outcome['kills']} kills
 */
function table(kills) {
  const points = [...new Set(kills.map(({ point }) => point))].sort();
  const victims = [...new Set(kills.map((kill) => kill.victims))].sort();
  const count = (/** @type {string} */ who, /** @type {string} */ where) =>
    kills.filter((kill) => kill.victims === who && kill.point === where).length;
  return [
    `| killed | ${points.join(' | ')} |`,
    `| --- |${points.map(() => ' ---: |').join('')}`,
    ...victims.map((who) => `| ${who} | ${points.map((where) => count(who, where) || '').join(' | ')} |`),
  ];
}
