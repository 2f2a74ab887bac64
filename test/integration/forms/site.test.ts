import { afterAll, beforeAll, describe } from '@jest/globals';
import { demoSite, type DemoSite } from '../../support/forms/demo-site.js';
import { answerCases } from './answers.cases.js';
import { factsheetCases } from './factsheets.cases.js';
import { mailingListCases } from './mailing-list.cases.js';
import { photoStoreCases } from './photo-store.cases.js';
import { photoCases } from './photos.cases.js';
import { promoterCases } from './promoters.cases.js';
import { publicCases } from './public.cases.js';
import { reportCases } from './reports.cases.js';

// One site for all: it takes the longest to set up, and none of the cases is in another's way.
describe('while Temporal is away', () => {
  let site: DemoSite;
  const theSite = () => site;
  beforeAll(async () => {
    site = await demoSite();
  });
  afterAll(() => site.close());

  describe('reports', () => {
    reportCases(theSite);
  });
  describe('answers side by side', () => {
    answerCases(theSite);
  });
  describe('photos', () => {
    photoCases(theSite);
  });
  describe('the store of photos', () => {
    photoStoreCases(theSite);
  });
  describe('factsheets', () => {
    factsheetCases(theSite);
  });
  describe('the public', () => {
    publicCases(theSite);
  });
  describe('Mobility Promoters', () => {
    promoterCases(theSite);
  });
  describe('the mailing list', () => {
    mailingListCases(theSite);
  });
});
