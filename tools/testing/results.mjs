/**
 * How one stage of `npm test` ended.
 * @typedef {object} StageResult
 * @property {string} name
 * @property {number} passed tests, or 1 for a stage that is one check
 * @property {number} failed
 * @property {number} ms how long it took
 */

/** The part of Jest's JSON report that is read here. */
/** @typedef {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number, success: boolean }} JestReport */

/**
 * Counts a Jest run. A test file that could not even be loaded counts as one failure, and so does a run that failed
 * without a failing test or left no report: nothing that went wrong is counted as nothing.
 * @param {JestReport | null} report null when Jest wrote none
 * @param {boolean} ok whether Jest ended well
 * @returns {{ passed: number, failed: number }}
 */
export function countJest(report, ok) {
  if (!report) return { passed: 0, failed: 1 };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const unexplained = failed === 0 && !(ok && report.success);
  return { passed: report.numPassedTests, failed: unexplained ? 1 : failed };
}

/**
 * The closing lines: each stage with its time, and the sum alone on the last line, where programs look for it.
 * @param {StageResult[]} results
 */
export function summary(results) {
  const rows = results.map(({ name, passed, failed, ms }) => {
    const outcome = failed > 0 ? `${failed} failed, ${passed} passed` : `${passed} passed`;
    return `  ${name.padEnd(12)} ${duration(ms).padStart(12)}   ${outcome}`;
  });
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    results.reduce((total, result) => total + result[key], 0);
  return ['', ...rows, '', `${sum('passed')} passed, ${sum('failed')} failed`].join('\n');
}

/** @param {number} ms */
export function duration(ms) {
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
