import { dayOf, endOfDay, isDay, addDays } from '../deadlines/brussels.js';
import { settingValue } from '../deadlines/settings.js';
import { stagesHoldingPlace, type ApplicationNeeds } from './kit.js';
import {
  availableReviewers,
  filedReviews,
  interviewDone,
  interviewWanted,
  leadOf,
  liveReviews,
  needed,
  openReviews,
  reviewOf,
  reviewsComplete,
} from './panel.js';

const coming = {
  /** The call takes applications: opened, and its last day not over. */
  callOpen: (_facts, { now, world: { call } }) =>
    call.stage === 'open' && isDay(call.closesOn) && now < endOfDay(call.closesOn),
  /** The same with the days of grace that a nominee has. */
  nomineeInTime: (_facts, { now, settings, world: { call } }) =>
    now < endOfDay(addDays(call.closesOn, settingValue(settings, 'nomineeGraceDays'))),
  isNomination: ({ how }) => how === 'nomination',
  nomineeNotAsked: ({ nomineeAskedAt }) => nomineeAskedAt === null,
  nomineeHasNotAgreed: ({ how, nomineeAgreedAt }) => how === 'nomination' && nomineeAgreedAt === null,
  /** Whoever applies for themselves need not be asked. */
  candidateAgrees: ({ how, nomineeAgreedAt }) => how === 'self' || nomineeAgreedAt !== null,
  hasCoAuthor: ({ coAuthorIds }) => coAuthorIds.length > 0,
  wasSubmitted: ({ submittedAt }) => submittedAt !== null,
  notYetReturned: ({ returnedAt }) => returnedAt === null,
  fieldReopened: ({ reopenedField }) => reopenedField !== null,
  noFieldReopened: ({ reopenedField }) => reopenedField === null,
} as const satisfies ApplicationNeeds;

const reviewing = {
  somebodyLeads: (facts) => leadOf(facts) !== null,
  nobodyLeads: (facts) => leadOf(facts) === null,
  /** Whoever led said a moment ago that they have a conflict, and somebody else leads now. */
  justHandedOver: (facts) => {
    const last = facts.declarations.at(-1);
    const { namedLeadId, call } = facts;
    const led = [namedLeadId, call.leadId, call.deputyId];
    return last?.conflict === true && led.includes(last.personId) && leadOf(facts) !== null;
  },
  reviewsComplete,
  reviewsMissing: (facts) => !reviewsComplete(facts),
  /** Fewer were given than the call asks for: somebody has to be found. */
  reviewerMissing: (facts) => facts.fewerReviews === null && liveReviews(facts).length < needed(facts),
  reviewersThere: (facts) => facts.fewerReviews !== null || liveReviews(facts).length >= needed(facts),
  aReviewVoid: ({ reviews }) => reviews.some(({ status }) => status === 'void'),
  aReviewOpen: (facts) => openReviews(facts).length > 0,
  /** The panel itself cannot give the application its reviews any more. */
  tooFewReviewersLeft: (facts) => {
    const outside = facts.outsideReviewerIds.filter((id) => !reviewOf(facts, id)).length;
    return availableReviewers(facts).length + liveReviews(facts).length + outside < needed(facts);
  },
  /** The review of the person who asks is open; looked at for somebody in particular only. */
  ownReviewOpen: (facts, _context, { personId }) =>
    personId === null ? openReviews(facts).length > 0 : reviewOf(facts, personId)?.status === 'open',
  aReviewFiled: (facts) => filedReviews(facts).length > 0,
  /** Before it, a missing review is waited for or given to somebody else. */
  latestReviewDayPassed: ({ call }, { now, settings }) =>
    dayOf(now) > addDays(call.closesOn, settingValue(settings, 'latestReviewDays')),
} as const satisfies ApplicationNeeds;

/** A missed interview may be given a second slot. */
const mostNoShows = 2;

const interviewing = {
  interviewIsIntake: (facts) => interviewWanted(facts) === 'intake',
  interviewFollowsReview: (facts) => interviewWanted(facts) === 'after-review',
  interviewToCome: (facts) => interviewWanted(facts) === 'after-review' && !interviewDone(facts),
  noInterviewToCome: (facts) => interviewWanted(facts) !== 'after-review' || interviewDone(facts),
  intakeNotMissing: (facts) => interviewWanted(facts) !== 'intake' || interviewDone(facts),
  /** As the intake before anybody reviews, or after the reviews: never both. */
  interviewToBeHeld: (facts) =>
    facts.stage === 'eligible'
      ? interviewWanted(facts) === 'intake'
      : interviewWanted(facts) !== 'no-interview',
  interviewDone,
  interviewNotDone: (facts) => !interviewDone(facts),
  slotsOffered: ({ interview }) => interview !== null && interview.slots.length > 0,
  slotNotOffered: ({ interview }) => interview === null || interview.slots.length === 0,
  slotNotPicked: ({ interview }) =>
    interview !== null && interview.slots.length > 0 && interview.picked === null,
  pickedSlotCome: ({ interview }, { now }) => Boolean(interview?.picked) && now >= interview!.picked!,
  aSlotMayBeOffered: ({ interview }) => (interview?.noShows ?? 0) < mostNoShows,
} as const satisfies ApplicationNeeds;

const deciding = {
  stagedAccept: ({ staged }) => staged?.decision === 'accept',
  stagedWaitlist: ({ staged }) => staged?.decision === 'waitlist',
  stagedReject: ({ staged }) => staged?.decision === 'reject',
  decisionsReleased: (_facts, { world: { call } }) => call.stage === 'decided' || call.stage === 'published',
  placeFree: (_facts, { world }) => world.placesLeft > 0,
  firstInLine: (_facts, { world }) => world.aheadOnWaitlist === 0,
  /** Looked at after an end: the stage it came from held a place, which somebody waits for. */
  heldAPlace: ({ cameFrom }) => (stagesHoldingPlace as readonly (string | null)[]).includes(cameFrom),
  wasShown: ({ profile }) => profile.publishedAt !== null,
} as const satisfies ApplicationNeeds;

const promoting = {
  pageAgreed: ({ profile }) => profile.consents.page !== undefined,
  pageNotAgreed: ({ profile }) => profile.consents.page === undefined,
  somethingAgreed: ({ profile }) => Object.keys(profile.consents).length > 0,
  renewalAsked: ({ renewalAskedAt }) => renewalAskedAt !== null,
  renewalNotAsked: ({ renewalAskedAt }) => renewalAskedAt === null,
} as const satisfies ApplicationNeeds;

/** Every named rule of an application. Pure: facts and context in, yes or no out. */
export const applicationNeeds = {
  ...coming,
  ...reviewing,
  ...interviewing,
  ...deciding,
  ...promoting,
} as const satisfies ApplicationNeeds;
