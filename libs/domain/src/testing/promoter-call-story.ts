import {
  newPromoterCall,
  promoterCallLifecycle,
  type ApplicationInCall,
  type PromoterCallFacts,
  type PromoterCallStage,
  type PromoterCallWorld,
} from '../promoter-call/index.js';
import { brussels, Clockwork } from './clockwork.js';

const people = { secretariat: 'secretary', lead: 'lead', applicant: 'candidate' } as const;

export type CallStory = Clockwork<PromoterCallFacts, PromoterCallWorld>;
export const quietCall: PromoterCallWorld = { textMissing: [], applications: [] };

/** So many applications in a stage, staged or not. */
export const applications = (
  count: number,
  stage = 'submitted',
  staged: ApplicationInCall['staged'] = null,
): ApplicationInCall[] =>
  Array.from({ length: count }, (_one, index) => ({ id: `${stage}-${index}`, stage, staged }));

export const callPayload = { year: 2027, places: 3 };

export function blankCall(payload: Readonly<Record<string, unknown>> = callPayload): CallStory {
  const start = '2027-03-01 10:00';
  const facts = newPromoterCall({ id: 'call-2027', reference: 'C-2027', now: brussels(start), payload });
  return new Clockwork(promoterCallLifecycle, facts, quietCall, start, people);
}

/** Planned on Monday 1 March 2027 for June. */
export const plannedCall = (payload: Readonly<Record<string, unknown>> = callPayload): CallStory =>
  blankCall(payload).does('secretariat', 'planCall', payload);

export const readyCall = (payload?: Readonly<Record<string, unknown>>): CallStory =>
  plannedCall(payload)
    .does('secretariat', 'nameLead', { personId: 'lead' })
    .does('secretariat', 'nameDeputy', { personId: 'deputy' })
    .does('secretariat', 'namePanel', { reviewerIds: ['rita', 'rolf', 'rosa'] })
    .does('secretariat', 'previewCall')
    .does('secretariat', 'sayReady');

/** The clock opened it on 1 June at 00:00. */
export const openCall = (payload?: Readonly<Record<string, unknown>>): CallStory =>
  readyCall(payload).until('2027-06-02 09:00');

export function withApplications(story: CallStory, ...some: readonly ApplicationInCall[][]): CallStory {
  story.world = { ...story.world, applications: some.flat() };
  return story;
}

export const closedCall = (count = 5): CallStory =>
  withApplications(openCall(), applications(count)).until('2027-07-02 09:00');
export const reviewingCall = (): CallStory => closedCall().until('2027-07-10 09:00');

/** Three staged, each way. */
export const stagedCall = (): CallStory =>
  withApplications(
    reviewingCall().until('2027-09-13 09:00'),
    applications(1, 'staged', 'accept'),
    [{ id: 'second', stage: 'staged', staged: 'waitlist' }],
    [{ id: 'third', stage: 'staged', staged: 'reject' }],
  );

export const decidedCall = (): CallStory =>
  stagedCall().does('lead', 'releaseDecisions', { balanceSeen: true });
export const publishedCall = (): CallStory =>
  withApplications(decidedCall(), applications(2, 'approved')).does('secretariat', 'publishProfiles');

const reason = { reason: 'Too few came in.' };

/** A story in each stage, by real steps. */
export const callIn: Readonly<Record<PromoterCallStage, () => CallStory>> = {
  planned: plannedCall,
  open: openCall,
  closed: closedCall,
  reviewing: reviewingCall,
  decided: decidedCall,
  published: publishedCall,
  archived: () => publishedCall().does('secretariat', 'archiveCall'),
  'without-award': () => closedCall(1).does('lead', 'closeWithoutAward', reason),
};
