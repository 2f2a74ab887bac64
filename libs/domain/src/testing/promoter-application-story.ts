import {
  newPromoterApplication,
  promoterApplicationLifecycle,
  type CallView,
  type PromoterApplicationFacts,
  type PromoterApplicationStage,
  type PromoterApplicationWorld,
} from '../promoter-application/index.js';
import { brussels, Clockwork } from './clockwork.js';

const people = {
  secretariat: 'secretary',
  lead: 'lead',
  deputy: 'deputy',
  checker: 'checker',
  reviewer: 'rita',
  outsideReviewer: 'olga',
  applicant: 'ane',
  nominator: 'nils',
  coAuthor: 'carla',
} as const;

export type ApplicationStory = Clockwork<PromoterApplicationFacts, PromoterApplicationWorld>;

export const juneCall: CallView = {
  id: 'call-2027',
  stage: 'open',
  closesOn: '2027-06-30',
  path: 'two-reviewers',
  interview: 'no-interview',
  leadId: 'lead',
  deputyId: 'deputy',
  reviewerIds: ['rita', 'rolf', 'rosa'],
  checkerIds: ['checker'],
};

/** A world in which nothing stands in the way of anything. */
export const kindApplicationWorld: PromoterApplicationWorld = {
  call: juneCall,
  form: [],
  checklist: [],
  review: [],
  profile: [],
  profileConsents: ['page', 'photo'],
  found: [],
  mergeableInto: ['other-application'],
  placesLeft: 1,
  aheadOnWaitlist: 0,
};

export const ownPayload = {
  callId: 'call-2027',
  how: 'self',
  candidateKind: 'person',
  title: 'Ane Etxeberria',
  applicantType: 'vet-teacher',
  region: 'ES21',
  languages: ['es', 'en'],
};
export const nominationPayload = { ...ownPayload, how: 'nomination', title: 'Maria Åberg' };

const start = '2027-06-10 10:00';
const reason = { reason: 'For a reason.' };

function blank(payload: Readonly<Record<string, unknown>>, call: CallView): ApplicationStory {
  const facts = newPromoterApplication({
    id: 'application-1',
    reference: 'A-2027-001',
    now: brussels(start),
    call,
    personId: payload['how'] === 'nomination' ? people.nominator : people.applicant,
    payload,
  });
  return new Clockwork(promoterApplicationLifecycle, facts, { ...kindApplicationWorld, call }, start, people);
}

/** Begun on Thursday 10 June 2027 at 10:00. */
export const draftApplication = (call: Partial<CallView> = {}): ApplicationStory =>
  blank(ownPayload, { ...juneCall, ...call }).does('applicant', 'startApplication', ownPayload);
export const nomination = (call: Partial<CallView> = {}): ApplicationStory =>
  blank(nominationPayload, { ...juneCall, ...call }).does('nominator', 'startApplication', nominationPayload);

export const waitingNomination = (): ApplicationStory => nomination().does('nominator', 'submitForConsent');
export const submittedApplication = (call?: Partial<CallView>): ApplicationStory =>
  draftApplication(call).does('applicant', 'submit');

/** The call moves: the application's world changes, and the clock brings it the news. */
export function callBecomes(story: ApplicationStory, change: Partial<CallView>): ApplicationStory {
  story.world = { ...story.world, call: { ...story.world.call, ...change } };
  return story.does('clock', 'followCall');
}

/** The call closed, and the lead looks at the application on Thursday 8 July 2027. */
export const eligibleApplication = (call?: Partial<CallView>): ApplicationStory =>
  callBecomes(submittedApplication(call).until('2027-07-01 09:00'), { stage: 'reviewing' })
    .until('2027-07-08 10:00')
    .does('lead', 'markEligible');

export const declares = (
  story: ApplicationStory,
  personId: string,
  conflict = false,
  role: 'reviewer' | 'outsideReviewer' | 'lead' = 'reviewer',
): ApplicationStory =>
  story.does(
    role,
    'declareInterests',
    { conflict, ...(conflict && { reason: 'We wrote a book together.' }) },
    { personId },
  );

/** Rita and Rolf have it from Friday 9 July 2027, 10:00. */
export function reviewedApplication(call?: Partial<CallView>): ApplicationStory {
  const story = eligibleApplication(call).until('2027-07-09 10:00');
  for (const personId of ['rita', 'rolf']) declares(story, personId);
  const reviewerIds = call?.path === 'light' ? ['rita'] : ['rita', 'rolf'];
  return story.does('lead', 'assign', { reviewerIds });
}

export const filesReview = (story: ApplicationStory, personId: string): ApplicationStory =>
  story.does('reviewer', 'fileReview', {}, { personId });

export const readyApplication = (call?: Partial<CallView>): ApplicationStory =>
  filesReview(filesReview(reviewedApplication(call).until('2027-07-20 10:00'), 'rita'), 'rolf');

export const interviewApplication = (): ApplicationStory => readyApplication({ interview: 'after-review' });
export const slots = [brussels('2027-08-03 10:00'), brussels('2027-08-04 15:00')];

export const stagedApplication = (decision: 'accept' | 'waitlist' | 'reject' = 'accept'): ApplicationStory =>
  readyApplication()
    .until('2027-09-10 10:00')
    .does('lead', 'stageDecision', {
      decision,
      ...reason,
      ...(decision === 'waitlist' && { rank: 1 }),
    });

/** The decisions were released on Wednesday 15 September 2027 at 10:00. */
export function notifiedApplication(decision?: 'accept' | 'waitlist' | 'reject'): ApplicationStory {
  const story = stagedApplication(decision).until('2027-09-15 10:00');
  story.world = { ...story.world, call: { ...story.world.call, stage: 'decided' } };
  return story.does('clock', 'notify');
}

export const confirmedApplication = (): ApplicationStory =>
  notifiedApplication().until('2027-09-20 10:00').does('applicant', 'acceptOffer');
export const profiledApplication = (): ApplicationStory =>
  confirmedApplication().until('2027-09-25 10:00').does('applicant', 'submitProfile');
export const approvedApplication = (): ApplicationStory =>
  profiledApplication().does('secretariat', 'approveProfile');
/** Published on Wednesday 1 December 2027 at 10:00. */
export const activeApplication = (): ApplicationStory =>
  approvedApplication().until('2027-12-01 10:00').does('secretariat', 'publishProfile');

type Resting = Exclude<PromoterApplicationStage, 'notified' | 'published'>;

/** A story in each stage that an application rests in, by real steps. */
export const applicationIn: Readonly<Record<Resting, () => ApplicationStory>> = {
  draft: draftApplication,
  'awaiting-consent': waitingNomination,
  submitted: submittedApplication,
  returned: () => submittedApplication().does('lead', 'returnToApplicant', reason),
  eligible: eligibleApplication,
  'under-review': reviewedApplication,
  interview: interviewApplication,
  ready: readyApplication,
  staged: stagedApplication,
  accepted: () => notifiedApplication('accept'),
  waitlisted: () => notifiedApplication('waitlist'),
  rejected: () => notifiedApplication('reject'),
  confirmed: confirmedApplication,
  'profile-drafted': profiledApplication,
  approved: approvedApplication,
  active: activeApplication,
  alumni: () => activeApplication().does('secretariat', 'becomeAlumni'),
  declined: () => notifiedApplication().does('applicant', 'declineOffer'),
  ineligible: () => submittedApplication().does('lead', 'markIneligible', reason),
  merged: () =>
    submittedApplication().does('lead', 'merge', { applicationId: 'other-application', ...reason }),
  lapsed: () => draftApplication().until('2027-07-01'),
  'without-award': () => submittedApplication().does('clock', 'endWithoutAward'),
  withdrawn: () => submittedApplication().does('applicant', 'withdraw'),
};
