import { describe, expect, test } from '@jest/globals';
import type { Viewer } from '../access/viewer.js';
import {
  declares,
  eligibleApplication,
  nomination,
  notifiedApplication,
  reviewedApplication,
} from '../testing/promoter-application-story.js';
import { readyCall } from '../testing/promoter-call-story.js';
import { mailAccess } from './index.js';

const somebody = (personId: string, ...roles: Viewer['roles'][number][]): Viewer => ({
  personId,
  roles,
  organisationIds: [],
});
const application = (facts: ReturnType<typeof nomination>['facts'], isNominee = false) =>
  ({ kind: 'promoterApplication', facts, anonymous: false, isNominee }) as const;
const call = (onMailingList: boolean) =>
  ({ kind: 'promoterCall', facts: readyCall().facts, onMailingList }) as const;

describe('mails of an application', () => {
  test('Given a lead who says that they have a conflict, then a mail to the lead goes to the deputy alone', () => {
    const { facts } = declares(eligibleApplication(), 'lead', true, 'lead');
    const mail = { mail: 'assignment-due' };
    expect(mailAccess(somebody('lead'), application(facts), mail, null)).toBe('nothing');
    expect(mailAccess(somebody('deputy'), application(facts), mail, null)).toBe('opens');
  });

  test('Given somebody of the secretariat with a conflict, then nothing of it reaches them', () => {
    const { facts } = notifiedApplication();
    const noor = somebody('noor', 'secretariat');
    const found = [{ personId: 'noor', kind: 'same-organisation' }] as const;
    expect(mailAccess(noor, application(facts), { mail: 'offer-accepted' }, null)).toBe('opens');
    expect(mailAccess(noor, application({ ...facts, found }), { mail: 'offer-accepted' }, null)).toBe(
      'nothing',
    );
  });

  test('Given a reviewer, then letters to the applicant are not theirs, nor the other way round', () => {
    const { facts } = reviewedApplication();
    expect(mailAccess(somebody('rita'), application(facts), { mail: 'review-reminder' }, null)).toBe('opens');
    expect(mailAccess(somebody('rita'), application(facts), { mail: 'rejected' }, null)).toBe('nothing');
    expect(mailAccess(somebody('ane'), application(facts), { mail: 'review-reminder' }, null)).toBe(
      'nothing',
    );
    expect(mailAccess(somebody('ane'), application(facts), { mail: 'offer' }, null)).toBe('opens');
  });

  test('Given a nominee without an account, then they are asked, and nobody else is', () => {
    const { facts } = nomination();
    expect(mailAccess(somebody('maria'), application(facts, true), { mail: 'nomination' }, null)).toBe(
      'opens',
    );
    expect(mailAccess(somebody('maria'), application(facts), { mail: 'nomination' }, null)).toBe('nothing');
  });
});

test('Given somebody who left the mailing list, then a call that opens is not told to them', () => {
  expect(mailAccess(somebody('sofia'), call(true), { mail: 'call-opened' }, null)).toBe('opens');
  expect(mailAccess(somebody('sofia'), call(false), { mail: 'call-opened' }, null)).toBe('nothing');
  expect(mailAccess(somebody('sofia'), call(true), { mail: 'call-not-ready' }, null)).toBe('nothing');
});
