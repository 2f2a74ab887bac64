import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { promoterApplicationRoles, type Viewer } from '../access/index.js';
import { brussels } from '../testing/clockwork.js';
import {
  applicationIn,
  declares,
  eligibleApplication,
  filesReview,
  interviewApplication,
  readyApplication,
  reviewedApplication,
  slots,
  stagedApplication,
  submittedApplication,
  type ApplicationStory,
} from '../testing/promoter-application-story.js';
import { jobsIn, mayBeAssigned, reviewOf } from './index.js';

/** What somebody is to do, as the list of today asks it. */
function jobs(story: ApplicationStory, personId: string): string[] {
  const viewer: Viewer = { personId, roles: ['coordinator'], organisationIds: [] };
  const { facts, now, settings } = story;
  const roles = promoterApplicationRoles(viewer, facts);
  return jobsIn(facts, { personId, roles, now, settings }).map(({ job, dueOn }) => `${job} ${dueOn}`);
}

describe('what waits for somebody in an application', () => {
  test('Given one that came in, then whoever leads or checks looks at it within five working days', () => {
    const story = submittedApplication();
    expect(jobs(story, 'lead')).toEqual(['check 2027-06-17']);
    expect(jobs(story, 'checker')).toEqual(['check 2027-06-17']);
    expect(jobs(story, 'rita')).toEqual([]);
  });

  test('Given an eligible one, then reviewers say whether something stands in the way, and the lead gives it out', () => {
    const story = eligibleApplication();
    expect(jobs(story, 'rita')).toEqual(['declare 2027-07-11']);
    expect(jobs(story, 'lead')).toEqual(['assign 2027-07-11']);
    expect(jobs(story, 'deputy')).toEqual([]);
    declares(story, 'rita');
    expect(jobs(story, 'rita')).toEqual([]);
    declares(story, 'rolf', true);
    expect(jobs(story, 'rolf')).toEqual([]);
  });

  test('Given a review that is assigned, then it is due fourteen days later, and gone once it is filed', () => {
    const story = reviewedApplication();
    expect(jobs(story, 'rita')).toEqual(['review 2027-07-23']);
    // Rosa has no review here, and may still be given one.
    expect(jobs(story, 'rosa')).toEqual(['declare 2027-07-23']);
    filesReview(story, 'rita');
    expect(jobs(story, 'rita')).toEqual([]);
  });

  test('Given a conflicted lead, then what was theirs is the deputy’s, and theirs is nothing', () => {
    const story = declares(eligibleApplication(), 'lead', true, 'lead');
    expect(jobs(story, 'lead')).toEqual([]);
    expect(jobs(story, 'deputy')).toEqual(['assign 2027-07-11']);
  });

  test('Given reviews that are in, then the lead stages a decision; once it is staged nothing waits', () => {
    expect(jobs(readyApplication(), 'lead')).toEqual(['decide 2027-09-15']);
    expect(jobs(readyApplication(), 'checker')).toEqual([]);
    expect(jobs(stagedApplication(), 'lead')).toEqual([]);
  });

  test('Given an interview, then it is seen to whenever it is not the candidate’s turn: offered, written down, offered again', () => {
    const story = interviewApplication();
    expect(jobs(story, 'checker')).toEqual(['interview 2027-09-10']);
    story.until('2027-07-21 10:00').does('lead', 'offerSlots', { slots });
    expect(jobs(story, 'lead')).toEqual([]);
    story.does('applicant', 'pickSlot', { slot: slots[0] });
    expect(jobs(story, 'lead')).toEqual([]);
    story.until('2027-08-03 11:00');
    expect(jobs(story, 'lead')).toEqual(['interview 2027-09-10']);
    story.does('lead', 'recordNoShow');
    expect(jobs(story, 'lead')).toEqual(['interview 2027-09-10']);
    story.does('lead', 'offerSlots', { slots: [brussels('2027-08-10 10:00')] });
    expect(jobs(story, 'lead')).toEqual([]);
  });

  test('Given an interview as the intake, then it comes before anybody is assigned', () => {
    const story = eligibleApplication({ interview: 'intake' });
    expect(mayBeAssigned(story.facts)).toBe(false);
    expect(jobs(story, 'lead')).toEqual(['interview 2027-07-11']);
    story.does('lead', 'offerSlots', { slots });
    story.does('applicant', 'pickSlot', { slot: slots[0] }).until('2027-08-03 11:00');
    story.does('lead', 'recordInterview', { text: 'Convincing.' });
    expect(mayBeAssigned(story.facts)).toBe(true);
    expect(jobs(story, 'lead')).toEqual(['assign 2027-08-06']);
  });

  test('waits for nobody who has no part in it, and for nobody of the candidate’s side, in any stage', () => {
    const who = fc.constantFrom('stranger', 'ane', 'nils', 'carla');
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(applicationIn)), who, (make, personId) => {
        const story = make();
        story.facts = { ...story.facts, nominatorId: 'nils', coAuthorIds: ['carla'] };
        expect(jobs(story, personId)).toEqual([]);
      }),
    );
  });

  test('waits for nobody with a conflict, in any stage', () => {
    for (const make of Object.values(applicationIn))
      for (const personId of ['lead', 'deputy', 'checker', 'rita']) {
        const story = make();
        story.facts = { ...story.facts, found: [{ personId, kind: 'same-organisation' }], reviews: [] };
        expect(jobs(story, personId)).toEqual([]);
      }
  });
});

describe('whether it could be given to reviewers', () => {
  test('Given one that has as many as it needs, then not; given one whose review was taken away, then again', () => {
    expect(mayBeAssigned(eligibleApplication().facts)).toBe(true);
    const story = reviewedApplication();
    expect(mayBeAssigned(story.facts)).toBe(false);
    story.does('lead', 'takeReviewAway', { personId: 'rita', reason: 'She is ill.' });
    expect(reviewOf(story.facts, 'rita')).toBeUndefined();
    expect(mayBeAssigned(story.facts)).toBe(true);
  });

  test('Given that the lead went on with fewer, then nobody more is looked for', () => {
    const story = filesReview(reviewedApplication(), 'rita').until('2027-09-01 10:00');
    expect(mayBeAssigned(story.facts)).toBe(true);
    expect(mayBeAssigned({ ...story.facts, fewerReviews: 'It is late.' })).toBe(false);
  });

  test('in no other stage', () => {
    for (const [stage, make] of Object.entries(applicationIn))
      if (!['eligible', 'under-review'].includes(stage))
        expect([stage, mayBeAssigned(make().facts)]).toEqual([stage, false]);
  });
});
