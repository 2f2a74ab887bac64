import type { CaseRole } from '../lifecycle/index.js';
import {
  newExchange,
  type ExchangeAction,
  type ExchangeFacts,
  type ExchangeStage,
} from '../exchange/index.js';
import { brussels } from './clockwork.js';
import {
  coSendingOrganisation,
  kindWorld,
  kpi,
  maria,
  matchPayload,
  olof,
  pastPayload,
  quote,
  visitPlan,
} from './exchange-story.js';

const reason = 'The ministry changed its plans.';

/** A payload for every action that is right in itself. */
export const samplePayloads: Readonly<Record<ExchangeAction, Readonly<Record<string, unknown>>>> = {
  proposeMatch: matchPayload,
  recordPast: pastPayload,
  acceptMatch: {},
  declineMatch: { kind: 'not-now', reason },
  expireMatch: {},
  withdrawMatch: { reason },
  logFirstContact: {},
  lapse: {},
  planVisit: { place: 'TKNIKA' },
  setProgramme: { programme: [{ day: '2025-06-02', half: 'morning', what: 'Welcome' }] },
  writeHalfDay: {
    day: '2025-06-02',
    half: 'morning',
    entries: [{ day: '2025-06-02', half: 'morning', time: '09:00', what: 'Welcome and tour' }],
    before: [{ day: '2025-06-02', half: 'morning', what: 'Welcome' }],
  },
  moveHalfDay: {
    day: '2025-06-02',
    half: 'morning',
    toDay: '2025-06-03',
    toHalf: 'afternoon',
    before: [{ day: '2025-06-02', half: 'morning', what: 'Welcome' }],
  },
  tickItem: { listItem: 'bookTravel', done: true },
  addItem: { item: 'Bring the banner', side: 'both', daysBefore: 1 },
  removeItem: { listItem: 'own-3' },
  setCost: { cost: 'travel', paidBy: 'sender', source: 'Erasmus+' },
  giveCounts: { fewerOpportunities: { SOCIAL: 1 } },
  setContacts: {},
  setCoSenders: { organisationIds: ['boras'] },
  addParticipant: { personId: 'karin' },
  removeParticipant: { personId: olof },
  askStillOn: {},
  answerStillOn: {},
  confirmReady: {},
  startVisit: {},
  markAttendance: { attendance: { [maria]: 'present' } },
  recordBystanders: {
    who: 'Class 2B',
    people: 20,
    permission: 'guardian',
    givenBy: 'Their parents, by letter to the school',
  },
  recordVisit: { outcome: 'held', attendance: { [maria]: 'present' } },
  recordNotHeld: { reason },
  assumeHeld: {},
  fileReport: {},
  waiveReport: { reportKind: 'post-participant', personId: olof, reason, unreachable: true },
  returnReport: { reportKind: 'pre-participant', personId: olof, comment: 'Please say more.' },
  remindReport: { reportKind: 'pre-participant', personId: olof },
  startDrafting: {},
  finishDraft: {},
  approveFactsheet: {},
  requestChanges: { comment: 'The name of the school is wrong.' },
  confirmItem: { itemId: quote.id },
  refuseItem: { itemId: quote.id },
  dropUnconfirmed: {},
  publishWithoutSide: { side: 'sender' },
  withdrawConsent: { what: 'photo' },
  giveConsent: { what: 'photo' },
  recordKpi: kpi,
  complete: {},
  closeWithoutFactsheet: { reason },
  askFollowUp: {},
  answerNextStep: { text: 'Two schools stay in touch.' },
  closeFollowUp: {},
  putOnHold: { until: '2025-09-01', reason },
  resume: {},
  cancel: { reason },
  reopen: { reason },
  eraseAccessNeeds: {},
  eraseBystanders: {},
  eraseRemovedNeeds: {},
};

/** The payload of an action for somebody in a role: a few differ between a host and a participant. */
export function payloadFor(action: ExchangeAction, role: CaseRole): Readonly<Record<string, unknown>> {
  if (action === 'fileReport') return { reportKind: role === 'host' ? 'pre-host' : 'pre-participant' };
  if (action === 'setContacts')
    return role === 'host' ? { hostContactId: 'ana' } : { senderContactId: 'lars' };
  return samplePayloads[action];
}

const filed = { status: 'filed', at: brussels('2025-06-01') } as const;
const due = { status: 'due' } as const;
const consent = { quote: true, name: true, photo: true };

/** Facts in which nothing but stage and role stands in the way of most actions, whatever the stage. */
function everything(stage: ExchangeStage): ExchangeFacts {
  const blank = newExchange({
    id: 'x',
    reference: 'X',
    now: brussels('2025-05-01'),
    payload: matchPayload,
    world: kindWorld,
  });
  const person = {
    addedAt: brussels('2025-05-02'),
    attendance: 'present',
    pre: filed,
    post: filed,
    consent,
  } as const;
  return {
    ...blank,
    seq: 7,
    stage,
    stageEntry: 3,
    stageSince: brussels('2025-07-01'),
    cameFrom: 'preparing',
    holdUntil: stage === 'on-hold' ? '2025-08-15' : null,
    coSenderIds: [coSendingOrganisation],
    host: { ...blank.host, contactPersonId: 'ana' },
    sender: { ...blank.sender, contactPersonId: 'lars' },
    plan: {
      ...blank.plan,
      ...visitPlan,
      programme: [{ day: '2025-06-02', half: 'morning', what: 'Welcome' }],
    },
    participants: [
      { personId: maria, ...person },
      { personId: olof, ...person },
    ],
    hostPre: filed,
    hostPost: filed,
    visit: { outcome: 'unconfirmed', recordedAt: brussels('2025-06-05') },
    factsheet: {
      ...blank.factsheet,
      revision: 1,
      items: [{ ...quote, status: 'asked', at: brussels('2025-07-01') }],
    },
    kpi,
    checklist: { done: {}, own: [{ id: 'own-3', text: 'Bring the banner', side: 'both' }] },
  };
}

/** What an action needs that contradicts what another one needs. */
const tweaks: Readonly<
  Partial<Record<ExchangeAction, (facts: ExchangeFacts, role: CaseRole) => ExchangeFacts>>
> = {
  // Only a match that nobody has agreed to can be taken back, on hold or not.
  withdrawMatch: (facts) => ({ ...facts, cameFrom: facts.stage === 'on-hold' ? 'proposed' : facts.cameFrom }),
  askStillOn: ({ plan, ...facts }) => ({ ...facts, plan: { programme: plan.programme } }),
  answerStillOn: (facts) => ({ ...facts, stillOnAskedAt: [brussels('2025-07-20')] }),
  startVisit: (facts, role) => ({ ...facts, afterTheFact: role === 'secretariat' }),
  // A waiver keeps the case from moving on by itself, so that only the action is seen.
  fileReport: (facts) => ({
    ...facts,
    hostPre: due,
    hostPost: due,
    participants: facts.participants.map((one) => ({ ...one, pre: due })),
  }),
  waiveReport: (facts) => ({
    ...facts,
    participants: facts.participants.map((one) => ({ ...one, post: due })),
  }),
  remindReport: (facts) => ({
    ...facts,
    participants: facts.participants.map((one) => ({ ...one, pre: due, post: due })),
  }),
  giveConsent: (facts) => ({
    ...facts,
    participants: facts.participants.map((one) => ({ ...one, consent: { ...consent, photo: false } })),
  }),
  eraseBystanders: (facts) => ({
    ...facts,
    bystanders: [{ who: 'Iker', permission: 'guardian', givenBy: 'His mother', at: facts.stageSince }],
  }),
  askFollowUp: (facts) => ({ ...facts, followUp: null }),
  answerNextStep: (facts) => ({ ...facts, followUp: { askedAt: facts.stageSince, status: 'open' } }),
  closeFollowUp: (facts) => ({ ...facts, followUp: { askedAt: facts.stageSince, status: 'open' } }),
  // So that a way back leads into a stage whose dates are not over.
  resume: (facts) => ({ ...facts, plan: { ...facts.plan, start: '2025-10-01', end: '2025-10-03' } }),
  reopen: (facts) => ({
    ...facts,
    visit: null,
    plan: { ...facts.plan, start: '2025-10-01', end: '2025-10-03' },
  }),
};

export const richExchange = (action: ExchangeAction, stage: ExchangeStage, role: CaseRole): ExchangeFacts =>
  (tweaks[action] ?? ((facts) => facts))(everything(stage), role);
