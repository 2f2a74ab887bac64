import { describe, expect, test } from '@jest/globals';
import { deadlineOf, waitingOn } from '../lifecycle/index.js';
import {
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
import { leadOf, promoterApplicationRecipientsOf } from './index.js';

const consequences = (story: ApplicationStory) => story.consequences.map(({ consequence }) => consequence);
const waits = (story: ApplicationStory) => waitingOn(story.lifecycle, story.facts, story.context);
const due = (story: ApplicationStory) => deadlineOf(story.lifecycle, story.facts, story.context);
const need = (name: string) => `promoterApplication.need.${name}`;
const both = { reviewerIds: ['rita', 'rolf'] };
const statuses = (story: ApplicationStory) =>
  story.facts.reviews.map(({ reviewerId, status }) => `${reviewerId} ${status}`);

describe('conflicts and assignment', () => {
  test('Given an eligible application, then the lead assigns within three days, or is reminded', () => {
    const story = eligibleApplication();
    expect([waits(story), due(story)]).toEqual([['lead'], '2027-07-11']);
    story.takeMails();
    story.until('2027-07-12');
    expect(story.takeMails()).toEqual([['2027-07-11 08:00', 'assignment-due', 'lead']]);
  });

  test('Given reviewers who have not declared their interests, then nobody is assigned', () => {
    const story = eligibleApplication();
    expect(story.refusal('lead', 'assign', both)).toEqual([need('reviewerDeclared')]);
    declares(declares(story, 'rita'), 'rolf');
    expect(story.refusal('lead', 'assign', both)).toEqual([]);
    expect(story.refusal('lead', 'assign', { reviewerIds: ['rita'] })).toEqual([need('reviewersComplete')]);
    expect(story.refusal('lead', 'assign', { reviewerIds: ['rita', 'stranger'] })).toContain(
      'reviewerIds: input.not-an-option',
    );
  });

  test('Given a conflict, declared or found by the rules, then that person cannot be assigned, whatever else they said', () => {
    const story = declares(declares(eligibleApplication(), 'rita', true), 'rolf');
    expect(story.refusal('lead', 'assign', both)).toEqual([need('reviewerWithoutConflict')]);
    const found = eligibleApplication();
    found.world = { ...found.world, found: [{ personId: 'rolf', kind: 'same-organisation' }] };
    declares(declares(found.does('clock', 'followCall'), 'rita'), 'rolf');
    expect(found.refusal('lead', 'assign', both)).toEqual([need('reviewerWithoutConflict')]);
  });

  test('Given a conflict that is on file only since a moment ago, then it counts at the very assignment', () => {
    const story = declares(declares(eligibleApplication(), 'rita'), 'rolf');
    story.world = { ...story.world, found: [{ personId: 'rolf', kind: 'same-organisation' }] };
    expect(story.refusal('lead', 'assign', both)).toEqual([need('reviewerWithoutConflict')]);
    expect(story.refusal('secretariat', 'nameActingLead', { personId: 'rolf' })).toEqual([
      need('nobodyLeads'),
      need('leadWithoutConflict'),
    ]);
  });

  test('Given a conflict found while a missing reviewer is replaced, then the void review stays void', () => {
    const story = filesReview(reviewedApplication().until('2027-07-12 10:00'), 'rita').until(
      '2027-07-28 10:00',
    );
    story.world = { ...story.world, found: [{ personId: 'rita', kind: 'same-organisation' }] };
    declares(story, 'rosa');
    expect(story.refusal('lead', 'assign', { reviewerIds: ['rosa'] })).toEqual([need('reviewersComplete')]);
    story.does('lead', 'assign', { reviewerIds: ['rosa', 'rolf'] });
    expect(statuses(story)).toEqual(['rita void', 'rolf late', 'rosa open', 'rolf open']);
  });

  test('Given a conflict of interest, then it needs a reason', () => {
    expect(eligibleApplication().refusal('reviewer', 'declareInterests', { conflict: true })).toEqual([
      'reason: input.required',
    ]);
  });

  test('Given a conflicted lead, then the application is the deputy’s; given both, then the secretariat names somebody', () => {
    const story = eligibleApplication();
    expect(leadOf(story.facts)).toBe('lead');
    story.takeMails();
    declares(story, 'lead', true, 'lead');
    expect(leadOf(story.facts)).toBe('deputy');
    expect(story.takeMails().map(([, mail, to]) => [mail, to])).toEqual([['acting-lead-named', 'lead']]);
    expect(promoterApplicationRecipientsOf(story.facts, 'lead')).toEqual([
      { kind: 'person', personId: 'deputy' },
    ]);
    declares(story, 'deputy', true, 'lead');
    expect(leadOf(story.facts)).toBeNull();
    expect(consequences(story)).toContainEqual({ openTask: 'nobody-leads', for: 'secretariat' });
    expect(story.refusal('secretariat', 'nameActingLead', { personId: 'deputy' })).toEqual([
      need('leadWithoutConflict'),
    ]);
    story.does('secretariat', 'nameActingLead', { personId: 'berit' });
    expect(leadOf(story.facts)).toBe('berit');
    expect(consequences(story)).toContainEqual({ closeTask: 'nobody-leads' });
  });

  test('Given a lead whose conflict the rules find as the application comes in, then the deputy is told of it at once', () => {
    const story = submittedApplication();
    story.world = { ...story.world, found: [{ personId: 'lead', kind: 'same-organisation' }] };
    story.does('clock', 'followCall');
    expect(promoterApplicationRecipientsOf(story.facts, 'checkers')).toEqual(
      ['deputy', 'checker'].map((personId) => ({ kind: 'person', personId })),
    );
  });

  test('Given too few reviewers left, then somebody from outside is invited, and only then', () => {
    const story = eligibleApplication();
    const invite = () => story.refusal('lead', 'inviteOutsideReviewer', { personId: 'olga' });
    expect(invite()).toEqual([need('tooFewReviewersLeft')]);
    declares(declares(story, 'rolf', true), 'rosa', true);
    expect(invite()).toEqual([]);
    story.does('lead', 'inviteOutsideReviewer', { personId: 'olga' });
    declares(declares(story, 'rita'), 'olga', false, 'outsideReviewer');
    story.does('lead', 'assign', { reviewerIds: ['rita', 'olga'] });
    expect(statuses(story)).toEqual(['rita open', 'olga open']);
  });

  test('Given a conflict found late, then that review is void, and somebody else is looked for', () => {
    const story = filesReview(reviewedApplication().until('2027-07-15 10:00'), 'rita');
    story.takeMails();
    declares(story, 'rita', true);
    expect(statuses(story)).toEqual(['rita void', 'rolf open']);
    expect(story.takeMails().map(([, mail, to]) => [mail, to])).toEqual([['review-void', 'lead']]);
    declares(story, 'rosa').does('lead', 'assign', { reviewerIds: ['rosa'] });
    expect(statuses(story)).toEqual(['rita void', 'rolf open', 'rosa open']);
  });

  test('Given a conflict that comes to light after staging, then the application is under review again and nothing is staged', () => {
    const story = declares(stagedApplication(), 'rolf', true);
    expect(story.facts).toMatchObject({ stage: 'under-review', staged: null });
    expect(story.story().at(-1)).toBe('back-to-review');
    expect(waits(story)).toEqual(['lead']);
  });
});

describe('reviews', () => {
  test('Given reviews of 14 days, then who owes one is reminded 5 and 1 days before, and loses it 3 days after', () => {
    const story = reviewedApplication();
    expect([waits(story), due(story)]).toEqual([['reviewer'], '2027-07-23']);
    story.takeMails();
    filesReview(story.until('2027-07-12 10:00'), 'rita');
    expect(story.until('2027-07-26 23:59').takeMails()).toEqual([
      ['2027-07-18 08:00', 'review-reminder', 'reviewersOwing'],
      ['2027-07-22 08:00', 'review-reminder', 'reviewersOwing'],
    ]);
    expect(promoterApplicationRecipientsOf(story.facts, 'reviewersOwing')).toEqual([
      { kind: 'person', personId: 'rolf' },
    ]);
    story.until('2027-07-27 00:00');
    expect(statuses(story)).toEqual(['rita filed', 'rolf late']);
    expect(consequences(story)).toContainEqual({ openTask: 'reviewer-missing', for: 'lead' });
    expect(waits(story)).toEqual(['lead']);
  });

  test('Given a review that was taken away, then it is given to somebody else with days of their own', () => {
    const story = filesReview(reviewedApplication().until('2027-07-12 10:00'), 'rita').until(
      '2027-07-28 10:00',
    );
    expect(story.refusal('lead', 'assign', { reviewerIds: ['rolf'] })).toEqual([]);
    declares(story, 'rosa').does('lead', 'assign', { reviewerIds: ['rosa'] });
    expect(due(story)).toBe('2027-08-11');
    expect(consequences(story)).toContainEqual({ closeTask: 'reviewer-missing' });
  });

  test('Given a complete review, then only its own reviewer files it, once', () => {
    const story = reviewedApplication();
    expect(story.refusal('reviewer', 'fileReview', {}, { personId: 'rosa' })).toEqual([
      need('ownReviewOpen'),
    ]);
    story.world = { ...story.world, review: [{ field: 'clarity', key: 'required' }] };
    expect(story.refusal('reviewer', 'fileReview')).toEqual(['clarity: required']);
    story.world = { ...story.world, review: [] };
    filesReview(story, 'rita');
    expect(story.refusal('reviewer', 'fileReview')).toEqual([need('ownReviewOpen')]);
    expect(filesReview(story, 'rolf').facts.stage).toBe('ready');
  });

  test('Given the light path, then one review is enough, and an interview after it is left out', () => {
    const story = filesReview(reviewedApplication({ path: 'light', interview: 'after-review' }), 'rita');
    expect(story.facts.stage).toBe('ready');
  });

  test('Given reviews still missing after 31 August, then the lead goes on with fewer, and not before', () => {
    const story = filesReview(reviewedApplication().until('2027-07-20 10:00'), 'rita');
    story.until('2027-08-31 10:00');
    const goOn = () => story.refusal('lead', 'goOnWithFewer', { reason: 'Rolf is ill.' });
    expect(story.mails).toContainEqual(['2027-08-31 08:00', 'reviews-overdue', 'lead']);
    expect(goOn()).toEqual([need('latestReviewDayPassed')]);
    story.until('2027-09-01 09:00').does('lead', 'goOnWithFewer', { reason: 'Rolf is ill.' });
    expect(story.facts).toMatchObject({ stage: 'ready', fewerReviews: 'Rolf is ill.' });
  });
});

describe('interviews', () => {
  const offered = () =>
    interviewApplication().until('2027-07-28 10:00').does('lead', 'offerSlots', { slots, place: 'Online' });

  test('Given an interview after the review, then complete reviews lead to it, and slots lie ahead', () => {
    const story = interviewApplication();
    expect([story.facts.stage, waits(story), due(story)]).toEqual(['interview', ['lead'], '2027-09-10']);
    expect(story.refusal('lead', 'offerSlots', { slots: ['tomorrow'] })).toEqual([
      'slots: input.not-an-option',
    ]);
    expect(story.refusal('lead', 'offerSlots', { slots: ['2027-07-01T09:00:00.000Z'] })).toEqual([
      'slots: input.not-in-the-future',
    ]);
  });

  test('Given slots, then the applicant is reminded to choose one, chooses, and is reminded the day before', () => {
    const story = offered();
    story.takeMails();
    expect(waits(story)).toEqual(['applicant']);
    story.until('2027-08-01 09:00').does('applicant', 'pickSlot', { slot: slots[1]! });
    expect(story.refusal('applicant', 'pickSlot', { slot: '2027-08-05T09:00:00.000Z' })).toEqual([
      'slot: input.not-an-option',
    ]);
    expect(story.until('2027-08-04 14:59').takeMails()).toEqual([
      ['2027-07-31 08:00', 'slot-reminder', 'applicant'],
      ['2027-08-01 09:00', 'slot-picked', 'applicant'],
      ['2027-08-01 09:00', 'slot-picked', 'lead'],
      ['2027-08-03 08:00', 'interview-reminder', 'applicant'],
    ]);
    expect(story.refusal('lead', 'recordInterview', { text: 'Convincing.' })).toEqual([
      need('pickedSlotCome'),
    ]);
    story.until('2027-08-04 16:00').does('lead', 'recordInterview', { text: 'Convincing.' });
    expect(story.facts.stage).toBe('ready');
  });

  test('Given a no-show, then a second slot may be given, not a third', () => {
    const story = offered().does('applicant', 'pickSlot', { slot: slots[0]! }).until('2027-08-03 11:00');
    story.does('lead', 'recordNoShow');
    expect(story.facts.interview).toMatchObject({ picked: null, slots: [], noShows: 1 });
    const again = { slots: ['2027-08-10T09:00:00.000Z'] };
    story.does('lead', 'offerSlots', again).does('applicant', 'pickSlot', { slot: again.slots[0]! });
    story.until('2027-08-11 09:00').does('lead', 'recordNoShow');
    expect(story.refusal('lead', 'offerSlots', { slots: ['2027-08-20T09:00:00.000Z'] })).toEqual([
      need('aSlotMayBeOffered'),
    ]);
    story.does('lead', 'leaveInterviewOut', { reason: 'Missed twice.' });
    expect(story.facts.stage).toBe('ready');
  });

  test('Given an interview that nobody recorded, then the lead has a task the day after', () => {
    const story = offered().does('applicant', 'pickSlot', { slot: slots[0]! }).until('2027-08-05');
    expect(story.tasks.at(-1)).toEqual(['2027-08-04 08:00', 'interview-to-record', 'lead']);
  });

  test('Given an interview as intake, then it comes before the reviews, and none after them', () => {
    const story = eligibleApplication({ interview: 'intake' });
    declares(declares(story, 'rita'), 'rolf');
    expect(story.refusal('lead', 'assign', both)).toEqual([need('intakeNotMissing')]);
    story.does('lead', 'offerSlots', { slots }).does('applicant', 'pickSlot', { slot: slots[0]! });
    story.until('2027-08-03 11:00').does('checker', 'recordInterview', { text: 'All six answers.' });
    expect(story.facts.stage).toBe('eligible');
    story.does('lead', 'assign', both);
    expect(filesReview(filesReview(story, 'rita'), 'rolf').facts.stage).toBe('ready');
  });

  test('Given a call without interview, then no slots are offered', () => {
    expect(eligibleApplication().refusal('lead', 'offerSlots', { slots })).toEqual([
      need('interviewToBeHeld'),
    ]);
    expect(readyApplication().refusal('lead', 'offerSlots', { slots })).toEqual(['refusal.wrong-stage']);
  });
});
