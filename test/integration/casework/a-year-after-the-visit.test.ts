import { afterAll, beforeAll, describe } from '@jest/globals';
import { Year } from '../../support/casework/year.js';
import { afterTheVisitCases } from './year/after-the-visit.cases.js';
import { approvalCases } from './year/approval.cases.js';
import { proposalCases } from './year/proposals.cases.js';
import { stopCases } from './year/stops.cases.js';

// One server whose clock jumps for all: it takes the longest to set up, and no story is in another's way.
describe('a year after the visit', () => {
  let year: Year;
  const theYear = () => year;
  beforeAll(async () => {
    year = await Year.begin();
  });
  afterAll(() => year.close());

  describe('reports after the visit', () => {
    afterTheVisitCases(theYear);
  });
  describe('the factsheet', () => {
    approvalCases(theYear);
  });
  describe('a hold, an end, and a case from the past', () => {
    stopCases(theYear);
  });
  describe('a proposal', () => {
    proposalCases(theYear);
  });
});
