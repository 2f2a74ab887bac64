import type { CaseRole, Command } from '../lifecycle/index.js';
import {
  promoterApplicationLifecycle,
  type PromoterApplicationAction,
  type PromoterApplicationFacts,
  type PromoterApplicationStage,
  type PromoterApplicationWorld,
} from '../promoter-application/index.js';
import {
  juneCall,
  kindApplicationWorld,
  ownPayload,
  submittedApplication,
} from './promoter-application-story.js';

const reason = 'It is so.';
const early = '2027-06-20T08:00:00.000Z';
/** After the latest day for reviews, while the call is open all the same: then every date allows everything. */
export const sampleNow = '2027-09-12T08:00:00.000Z';
const soon = '2027-09-20T08:00:00.000Z';

/** A payload for every action that is right in itself. */
export const samplePayloads: Readonly<Record<PromoterApplicationAction, Command['payload']>> = {
  startApplication: ownPayload,
  editApplication: { region: 'SE23' },
  addCoAuthor: { personId: 'new' },
  removeCoAuthor: { personId: 'carla' },
  askNominee: {},
  agreeToNomination: {},
  refuseNomination: {},
  submit: {},
  submitForConsent: {},
  lapse: {},
  takeUpDraft: {},
  resubmit: {},
  reopenField: { field: 'priorities', reason },
  closeField: {},
  withdraw: {},
  withdrawNomination: {},
  followCall: {},
  endWithoutAward: {},
  takeUpAgain: {},
  markEligible: {},
  markIneligible: { reason },
  returnToApplicant: { reason },
  takeAsItStands: {},
  reconsider: { reason },
  merge: { applicationId: 'other-application', reason },
  declareInterests: { conflict: false },
  nameActingLead: { personId: 'berit' },
  inviteOutsideReviewer: { personId: 'olga' },
  assign: { reviewerIds: ['rita', 'rolf'] },
  fileReview: {},
  takeReviewAway: { personId: 'reviewer', reason },
  takeLateReviewsAway: {},
  goOnWithFewer: { reason },
  offerSlots: { slots: [soon] },
  pickSlot: { slot: soon },
  recordInterview: { text: 'Convincing.' },
  recordNoShow: {},
  leaveInterviewOut: { reason },
  stageDecision: { decision: 'accept', reason },
  unstageDecision: { reason },
  notify: {},
  moveUp: {},
  endWaitlist: {},
  acceptOffer: {},
  declineOffer: {},
  lapseOffer: {},
  submitProfile: {},
  giveConsents: { consents: ['page'] },
  withdrawConsent: { what: 'page' },
  returnProfile: { comment: reason },
  approveProfile: {},
  publishProfile: {},
  askRenewal: {},
  renew: {},
  becomeAlumni: {},
  rejoin: {},
};

const submitted = submittedApplication().facts;

type Change = Partial<PromoterApplicationFacts>;
const review = (reviewerId: string, status: 'open' | 'filed') => ({ reviewerId, status, assignedAt: early });
const nominated: Change = {
  how: 'nomination',
  nominatorId: 'nils',
  nomineeAgreedAt: null,
  nomineeAskedAt: null,
};
const clear = (personId: string) => ({ personId, conflict: false, at: early });
const conflicted = (personId: string) => ({ personId, conflict: true, at: early, reason });
const interview = {
  offeredAt: early,
  slots: [soon],
  minutes: 30,
  place: '',
  picked: null,
  noShows: 0,
  heldAt: null,
};
const bothFiled: Change = { reviews: [review('rita', 'filed'), review('rolf', 'filed')] };
const intake: Change = { call: { ...juneCall, closesOn: '2027-06-30', interview: 'intake' } };

/** What an action needs to find. */
const changes: Readonly<Partial<Record<PromoterApplicationAction, Change>>> = {
  removeCoAuthor: { coAuthorIds: ['carla'] },
  askNominee: nominated,
  agreeToNomination: nominated,
  refuseNomination: nominated,
  submitForConsent: nominated,
  withdrawNomination: nominated,
  closeField: { reopenedField: 'priorities' },
  nameActingLead: { declarations: [conflicted('lead'), conflicted('deputy')] },
  inviteOutsideReviewer: { declarations: ['rita', 'rolf', 'rosa'].map(conflicted), reviews: [] },
  assign: { declarations: [clear('rita'), clear('rolf')], reviews: [] },
  fileReview: {
    reviews: [review('reviewer', 'open'), review('outsideReviewer', 'open'), review('rita', 'open')],
  },
  takeReviewAway: { reviews: [review('reviewer', 'open')] },
  goOnWithFewer: { reviews: [review('rita', 'filed'), review('rolf', 'open')] },
  offerSlots: { ...intake, interview: null },
  pickSlot: { interview },
  recordInterview: { interview: { ...interview, picked: early } },
  recordNoShow: { interview: { ...interview, picked: early } },
  leaveInterviewOut: { interview },
  submitProfile: {},
  askRenewal: { renewalAskedAt: null },
};

/** Facts in which nothing but stage and role stands in the way. */
export function richApplication(
  action: PromoterApplicationAction,
  stage: PromoterApplicationStage,
): PromoterApplicationFacts {
  return {
    ...submitted,
    ...bothFiled,
    cameFrom: stage === 'without-award' ? 'eligible' : null,
    staged: { decision: 'accept', reason, rank: null, at: early },
    profile: { revision: 1, consents: { page: early }, approvedAt: early, publishedAt: early },
    renewalAskedAt: early,
    ...changes[action],
    stage,
  };
}

/** The call as each action wants it: open to those who write, decided where decisions go out. */
export function worldFor(action: PromoterApplicationAction): PromoterApplicationWorld {
  const decided = action === 'notify';
  const call = { ...juneCall, ...(decided ? { stage: 'decided' } : { closesOn: '2027-09-30' }) };
  return { ...kindApplicationWorld, call };
}

/** What the table says, read without the engine. */
export function expectedOf(
  action: PromoterApplicationAction,
  stage: PromoterApplicationStage,
  role: CaseRole,
): string {
  const rule = promoterApplicationLifecycle.actions[action];
  if (!(rule.by as readonly CaseRole[]).includes(role)) return 'not-yours';
  const starts = rule.from !== 'new' && (rule.from as readonly PromoterApplicationStage[]).includes(stage);
  return starts ? 'accepted' : 'wrong-stage';
}
