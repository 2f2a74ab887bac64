import type { proposalClocks } from '../../proposal/clocks.js';
import type {
  ProposalAction,
  ProposalEventType,
  ProposalMailKey,
  ProposalNeed,
  ProposalPhase,
  ProposalStage,
  ProposalTaskKey,
} from '../../proposal/index.js';
import type { MarkWords } from './exchange-clocks.js';

export const stage = {
  draft: 'Draft',
  submitted: 'Submitted',
  'needs-information': 'Needs information',
  open: 'Open',
  paused: 'Paused',
  fulfilled: 'All places taken',
  withdrawn: 'Withdrawn',
  expired: 'Expired',
} as const satisfies Record<ProposalStage, string>;

export const phase = {
  draft: 'Draft',
  review: 'Review',
  open: 'Open',
  fulfilled: 'All places taken',
} as const satisfies Record<ProposalPhase, string>;

export const waits = {
  draft: 'to finish and submit the proposal',
  submitted: 'to look at the proposal',
  'needs-information': 'to answer the question',
  open: 'to find a match',
  paused: 'to go on',
  fulfilled: '',
  withdrawn: '',
  expired: '',
} as const satisfies Record<ProposalStage, string>;

export const action = {
  createDraft: 'Write a proposal',
  submit: 'Submit',
  open: 'Open for matching',
  askForInformation: 'Ask for information',
  answerInformation: 'Answer the question',
  returnToDraft: 'Return to draft',
  pause: 'Pause',
  unpause: 'End the pause',
  withdraw: 'Withdraw',
  askReconfirm: 'Ask whether it still stands',
  reconfirm: 'Say that it still stands',
  expire: 'Let the proposal expire',
  renew: 'Renew',
  settle: 'Count the places',
  editTerms: 'Change the terms',
} as const satisfies Record<ProposalAction, string>;

export const event = {
  'draft-created': '{actor} began this proposal{onBehalf}.',
  'proposal-submitted': '{actor} submitted the proposal{onBehalf}.',
  'proposal-opened': '{actor} opened the proposal for matching.',
  'information-asked': '{actor} asked for information[: {question}].',
  'information-given': '{actor} answered the question{onBehalf}[: {answer}].',
  'returned-to-draft': 'The question was not answered in time, so the proposal is a draft again.',
  'proposal-paused': '{actor} paused the proposal{onBehalf}[: {reason}].',
  'proposal-unpaused': '{actor} ended the pause{onBehalf}.',
  'proposal-withdrawn': '{actor} withdrew the proposal{onBehalf}[: {reason}].',
  'reconfirm-asked': 'The organisation was asked whether the proposal still stands.',
  'proposal-reconfirmed': '{actor} said that the proposal still stands{onBehalf}.',
  'proposal-expired': 'The proposal expired, because nobody said that it still stands.',
  'proposal-renewed': '{actor} renewed the proposal{onBehalf}.',
  'places-counted': 'The places were counted again.',
  'terms-edited': '{actor} changed the terms{onBehalf}.',
  'proposal-fulfilled': 'All places are taken.',
  'place-came-back': 'A place is free again.',
  'reminder-sent': '{actor} reminded {to}.',
  'reminder-skipped': 'A reminder to {to} was left out: it was late, or another went out that day.',
  'task-opened': 'A task was opened: {task}',
} as const satisfies Record<ProposalEventType, string>;

/** Why something may not be done: each sentence is true when its need is not met. */
export const need = {
  titleGiven: 'The title is missing.',
  topicsGiven: 'Choose at least one topic.',
  formatsGiven: 'Choose at least one format.',
  languagesGiven: 'Name at least one working language.',
  periodGiven: 'Say from when to when a visit may take place.',
  placesGiven: 'Offer at least one place.',
  noPlaceLeft: 'There are places left.',
  placeLeft: 'There is no place left.',
  reconfirmAsked: 'Nobody asked whether the proposal still stands.',
  reconfirmNotAsked: 'The question whether the proposal still stands was asked already.',
  somethingGiven: 'Fill in at least one field.',
  periodInOrder: 'The last day is before the first.',
  staysComplete: 'Matching needs what was emptied.',
  placesNotBelowHeld: 'Matches hold more places than that.',
} as const satisfies Record<ProposalNeed, string>;

/** What the clock does then, as a clause that follows "then". */
export const mark = {
  information: { 'back-to-draft': 'the proposal is a draft again' },
  reconfirm: { ask: 'the organisation is asked whether the proposal still stands' },
  reconfirmAnswer: { expire: 'the proposal expires' },
} as const satisfies MarkWords<typeof proposalClocks>;

export const task = {
  'proposal-to-review': 'Look at a submitted proposal.',
  'information-wanted': 'Answer the question about your proposal.',
  'reconfirm-wanted': 'Say whether your proposal still stands.',
  'mail-undelivered': 'A mail could not be delivered: check the address.',
} as const satisfies Record<ProposalTaskKey, string>;

export const mail = {
  'proposal-submitted': 'the submitted proposal',
  'proposal-opened': 'the news that the proposal is open',
  'information-asked': 'a question about the proposal',
  'proposal-back-to-draft': 'the news that the proposal is a draft again',
  'proposal-withdrawn': 'the news that the proposal was withdrawn',
  reconfirm: 'the question whether the proposal still stands',
  'proposal-expired': 'the news that the proposal expired',
  'proposal-fulfilled': 'the news that all places are taken',
} as const satisfies Record<ProposalMailKey, string>;
