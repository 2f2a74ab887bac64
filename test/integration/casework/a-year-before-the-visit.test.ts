import { afterAll, beforeAll, describe } from '@jest/globals';
import { Year } from '../../support/casework/year.js';
import { beforeTheVisitCases } from './year/before-the-visit.cases.js';
import { clockChangeCases } from './year/clock-changes.cases.js';
import { matchCases } from './year/match.cases.js';
import { withoutDatesCases } from './year/without-dates.cases.js';

// One server whose clock jumps for all: it takes the longest to set up, and no story is in another's way.
describe('a year before the visit', () => {
  let year: Year;
  const theYear = () => year;
  beforeAll(async () => {
    year = await Year.begin();
  });
  afterAll(() => year.close());

  describe('a change of the clocks', () => {
    clockChangeCases(theYear);
  });
  describe('a match', () => {
    matchCases(theYear);
  });
  describe('a preparation without dates', () => {
    withoutDatesCases(theYear);
  });
  describe('reports before the visit', () => {
    beforeTheVisitCases(theYear);
  });
});
