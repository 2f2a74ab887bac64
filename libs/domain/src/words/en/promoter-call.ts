import type { callClocks } from '../../promoter-call/clocks.js';
import type {
  PromoterCallAction,
  PromoterCallEventType,
  PromoterCallMailKey,
  PromoterCallNeed,
  PromoterCallPhase,
  PromoterCallStage,
  PromoterCallTaskKey,
} from '../../promoter-call/index.js';
import type { MarkWords } from './exchange-clocks.js';

export const stage = {
  planned: 'Planned',
  open: 'Open',
  closed: 'Closed',
  reviewing: 'Under review',
  decided: 'Decided',
  published: 'Published',
  archived: 'Archived',
  'without-award': 'Closed without award',
} as const satisfies Record<PromoterCallStage, string>;

export const phase = {
  preparation: 'Preparation',
  open: 'Open call',
  closed: 'Closed',
  review: 'Review',
  decision: 'Decisions',
  published: 'Promoters',
} as const satisfies Record<PromoterCallPhase, string>;

export const waits = {
  planned: 'to prepare the call',
  open: 'to apply or to nominate',
  closed: 'to go on, to extend or to close without award',
  reviewing: 'to bring the review to its decisions',
  decided: 'to publish the profiles',
  published: '',
  archived: '',
  'without-award': '',
} as const satisfies Record<PromoterCallStage, string>;

export const action = {
  planCall: 'Plan a call',
  editCall: 'Change the call',
  setWeights: 'Set the weights',
  nameLead: 'Name the lead coordinator',
  nameDeputy: 'Name the deputy lead',
  namePanel: 'Name the reviewers',
  nameCheckers: 'Name who looks at eligibility',
  previewCall: 'Preview',
  sayReady: 'Say that it is ready',
  launch: 'Launch the call',
  extend: 'Extend',
  closeEarly: 'Close early',
  closeCall: 'Close',
  reopenCall: 'Open again',
  takeUpCall: 'Take up again',
  startReview: 'Start the review',
  closeWithoutAward: 'Close without award',
  leaveOut: 'Leave out of the release',
  takeBackIn: 'Take in again',
  releaseDecisions: 'Release all decisions',
  publishProfiles: 'Publish the profiles',
  archiveCall: 'Archive',
} as const satisfies Record<PromoterCallAction, string>;

export const event = {
  'call-planned': '{actor} planned this call.',
  'call-edited': '{actor} changed the call.',
  'weights-set': '{actor} set the weights of the criteria.',
  'lead-named': '{actor} named {someone} as lead coordinator.',
  'deputy-named': '{actor} named {someone} as deputy lead.',
  'panel-named': '{actor} named the reviewers.',
  'checkers-named': '{actor} named who looks at eligibility{onBehalf}.',
  'call-previewed': '{actor} looked at the call as applicants will see it.',
  'call-ready': '{actor} said that the call is ready.',
  'call-launched': 'The call was launched.',
  'call-extended': '{actor} extended the call[ until {until}][: {reason}].',
  'call-closed-early': '{actor} closed the call early[: {reason}].',
  'call-closed': 'The call closed.',
  'call-reopened': '{actor} opened the call again[ until {until}][: {reason}].',
  'call-taken-up': '{actor} took the call up again[ until {until}][: {reason}].',
  'review-started': 'The review began.',
  'closed-without-award': '{actor} closed the call without award[: {reason}].',
  'application-left-out': '{actor} left an application out of the release{onBehalf}[: {reason}].',
  'application-taken-in': '{actor} took an application in again{onBehalf}.',
  'decisions-released': '{actor} released the decisions.',
  'profiles-published': '{actor} published the profiles.',
  'call-archived': 'The call was archived.',
  'reminder-sent': '{actor} reminded {to}.',
  'reminder-skipped': 'A reminder to {to} was left out: it was late, or another went out that day.',
  'task-opened': 'A task was opened: {task}',
} as const satisfies Record<PromoterCallEventType, string>;

/** Why something may not be done: each sentence is true when its need is not met. */
export const need = {
  textInEveryLanguage: 'The text of the call is missing in a language.',
  weightsGiven: 'No criterion has a weight.',
  placesGiven: 'Offer at least one place.',
  datesInOrder: 'The closing day is not after the opening day.',
  leadNamed: 'No lead coordinator is named.',
  deputyNamed: 'No deputy lead is named.',
  panelLargeEnough: 'There are fewer reviewers than each application needs.',
  previewed: 'Look at the preview first.',
  saidReady: 'The call was not said to be ready.',
  notSaidReady: 'The call is ready already.',
  openingDayCome: 'The opening day has not come yet.',
  closingDayAhead: 'The closing day is over.',
  anApplication: 'There is no application.',
  tooFewApplications: 'There are enough applications.',
  enoughApplications: 'There are fewer applications than places.',
  everyApplicationSettled: 'Some applications are neither staged nor left out.',
  someApplicationPending: 'Every application is staged or left out.',
  somethingToRelease: 'No decision waits to be released.',
  somethingLeftOut: 'Nothing was left out.',
  aProfileApproved: 'No profile is approved yet.',
  somethingGiven: 'Fill in at least one field.',
  periodInOrder: 'The last day is before the first.',
  laterThanNow: 'Choose a later day.',
  knownCriteria: 'There is no such criterion.',
  leadIsNotDeputy: 'Nobody can be their own deputy.',
  applicationPending: 'This application is staged or left out already.',
  applicationLeftOut: 'This application was not left out.',
  balanceLookedAt: 'Look at the balance by region and type first.',
} as const satisfies Record<PromoterCallNeed, string>;

/** What the clock does then, as a clause that follows “then”. */
export const mark = {
  readiness: {
    'tell-secretariat': 'a call that is not ready is pointed out to the secretariat',
    'tell-lead': 'a call that is not ready is pointed out to the lead coordinator',
  },
  opening: {
    launch: 'the call opens',
  },
  closing: {
    close: 'the call closes',
  },
  afterClosing: {
    'too-few': 'the lead coordinator is told that there are too few applications',
    review: 'the review begins',
  },
  release: {
    remind: 'the lead coordinator is reminded of the release',
    due: 'the secretariat is told that decisions are due',
  },
  archive: {
    archive: 'the call is archived',
  },
} as const satisfies MarkWords<typeof callClocks>;

export const task = {
  'call-to-prepare': 'Prepare the call: it opens in a week.',
  'too-few-applications': 'Decide what follows from too few applications.',
  'decisions-due': 'Bring the decisions to their release.',
  'mail-undelivered': 'A mail could not be delivered: check the address.',
} as const satisfies Record<PromoterCallTaskKey, string>;

export const mail = {
  'call-lead-named': 'the news of the part in the panel',
  'call-not-ready': 'the warning that the call is not ready',
  'call-opened': 'the call for expression of interest',
  'call-extended': 'the news of the new closing day',
  'too-few-applications': 'the news that there are too few applications',
  'release-due': 'a reminder of the release',
} as const satisfies Record<PromoterCallMailKey, string>;
