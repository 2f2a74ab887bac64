import { expect, test } from '@jest/globals';
import { countJest, duration, summary } from './results.mjs';

const REPORT = { numPassedTests: 8, numFailedTests: 0, numRuntimeErrorTestSuites: 0, success: true };

test('a good run counts its tests', () => {
  expect(countJest(REPORT, true)).toEqual({ passed: 8, failed: 0 });
});

test('a test file that cannot be loaded is a failure', () => {
  const report = { ...REPORT, numFailedTests: 2, numRuntimeErrorTestSuites: 1, success: false };
  expect(countJest(report, false)).toEqual({ passed: 8, failed: 3 });
});

test('a run that fails without a failing test is a failure', () => {
  expect(countJest(REPORT, false)).toEqual({ passed: 8, failed: 1 });
  expect(countJest({ ...REPORT, success: false }, true)).toEqual({ passed: 8, failed: 1 });
});

test('a run without a report is a failure', () => {
  expect(countJest(null, true)).toEqual({ passed: 0, failed: 1 });
});

test('the sum over all stages closes the summary, alone on its line', () => {
  const text = summary([
    { name: 'check', passed: 1, failed: 0, ms: 1500 },
    { name: 'unit', passed: 40, failed: 2, ms: 61_000 },
  ]);
  expect(text.split('\n').at(-1)).toBe('41 passed, 2 failed');
  expect(text).toMatch(/check +2 s {3}1 passed\n/);
  expect(text).toMatch(/unit +1 min 1 s {3}2 failed, 40 passed\n/);
});

test.each([
  [400, '0 s'],
  [59_499, '59 s'],
  [60_000, '1 min 0 s'],
  [3_725_000, '62 min 5 s'],
])('%i ms are told as %s', (ms, told) => {
  expect(duration(ms)).toBe(told);
});
