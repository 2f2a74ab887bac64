import { expect, test } from '@jest/globals';
import { callToPlan } from './index.js';

test.each([
  ['2027-02-28', null],
  ['2027-03-01', 2027],
  ['2027-05-31', 2027],
  ['2027-06-01', null],
  ['2027-12-31', null],
])('on %s the June call to plan is that of %s', (day, year) => {
  expect(callToPlan(day)).toBe(year);
});
