import {
  exchangeLifecycle,
  newExchange,
  type ExchangeFacts,
  type ExchangeStage,
  type ExchangeWorld,
} from '../exchange/index.js';
import type { ProposalView } from '../exchange/index.js';
import { brussels, Clockwork } from './clockwork.js';

export const hostOrganisation = 'basque-country';
export const senderOrganisation = 'vastra-gotaland';
/** Sends people to the same visit where a story says so. */
export const coSendingOrganisation = 'boras';
/** The two participants of the stories. */
export const maria = 'maria';
export const olof = 'olof';

export const people = {
  secretariat: 'secretary',
  host: 'host-representative',
  sender: 'sender-representative',
  coSender: 'co-sender-representative',
  participant: maria,
} as const;

const proposal = (over: Partial<ProposalView>): ProposalView => ({
  id: 'host-proposal',
  stage: 'open',
  direction: 'receive',
  organisationId: hostOrganisation,
  formats: ['RSP-STUDY-VISIT', 'SM-JOB-SHDW'],
  periodStart: '2025-03-01',
  periodEnd: '2025-12-31',
  languages: [{ code: 'en', level: 'B2' }],
  placesLeft: 2,
  openIntroductions: 0,
  ...over,
});

export const hostProposal = proposal({});
export const senderProposal = proposal({
  id: 'sender-proposal',
  direction: 'send',
  organisationId: senderOrganisation,
  formats: ['RSP-STUDY-VISIT'],
});

/** A world in which nothing stands in the way of anything. */
export const kindWorld: ExchangeWorld = {
  hostProposal,
  senderProposal,
  pairBarredUntil: null,
  hostInEea: true,
  report: { problems: [], consent: { quote: true, name: true, photo: true } },
  named: { organisationId: coSendingOrganisation, spokenForByActor: true },
  factsheetMissing: [],
  factsheetItems: [],
  factsheetChanged: 'all',
};

export const matchPayload = {
  hostProposalId: 'host-proposal',
  senderProposalId: 'sender-proposal',
  title: 'Västra Götaland visits the Basque Country',
  why: 'Both work on bringing education and working life together.',
  topics: ['LL-STRATEGY'],
  format: 'RSP-STUDY-VISIT',
};

export const pastPayload = {
  hostOrganisationId: 'basque',
  senderOrganisationId: 'gotaland',
  title: 'Västra Götaland visited the Basque Country',
  topics: ['LL-STRATEGY'],
  format: 'RSP-STUDY-VISIT',
  start: '2024-11-18',
  end: '2024-11-20',
};

export type ExchangeStory = Clockwork<ExchangeFacts, ExchangeWorld>;

/** A story before its first step: the match is not yet proposed. */
export function blankExchange(
  start = '2025-03-03 10:00',
  world: ExchangeWorld = kindWorld,
  payload: Readonly<Record<string, unknown>> = matchPayload,
): ExchangeStory {
  const facts = newExchange({
    id: 'exchange-1',
    reference: 'X-2025-001',
    now: brussels(start),
    payload,
    world,
  });
  return new Clockwork(exchangeLifecycle, facts, world, start, people);
}

export const visitPlan = {
  start: '2025-06-02',
  end: '2025-06-04',
  place: 'TKNIKA',
  workingLanguage: 'en',
  fundingSource: 'TAIEX REGIO Peer2Peer',
};

/** A match proposed on Monday 3 March 2025 at 10:00, by default. */
export const proposedExchange = (start?: string, world?: ExchangeWorld): ExchangeStory =>
  blankExchange(start, world).does('secretariat', 'proposeMatch', matchPayload);

export const introducedExchange = (start?: string): ExchangeStory =>
  proposedExchange(start).does('host', 'acceptMatch').does('sender', 'acceptMatch');

export const preparingExchange = (start?: string): ExchangeStory =>
  introducedExchange(start).does('sender', 'logFirstContact');

/** Everything planned, both participants named, no report filed. */
export const plannedExchange = (
  start?: string,
  plan: Readonly<Record<string, unknown>> = visitPlan,
): ExchangeStory =>
  preparingExchange(start)
    .does('sender', 'addParticipant', { personId: maria })
    .does('sender', 'addParticipant', { personId: olof })
    .does('host', 'setProgramme', { programme: [{ day: '2025-06-02', half: 'morning', what: 'TKNIKA' }] })
    .does('secretariat', 'setContacts', { hostContactId: 'ana', senderContactId: 'lars' })
    .does('host', 'planVisit', plan);

export const files = (story: ExchangeStory, kind: 'pre' | 'post', who: string): ExchangeStory =>
  who === 'host'
    ? story.does('host', 'fileReport', { reportKind: `${kind}-host` })
    : story.does('participant', 'fileReport', { reportKind: `${kind}-participant` }, { personId: who });

export function readyExchange(start?: string): ExchangeStory {
  const story = plannedExchange(start);
  for (const who of ['host', maria, olof]) files(story, 'pre', who);
  return story.does('secretariat', 'confirmReady');
}

export const visitingExchange = (): ExchangeStory => readyExchange().until('2025-06-02 09:00');

/** Held from 2 to 4 June 2025, recorded on the evening of the last day. */
export const reportingExchange = (): ExchangeStory =>
  visitingExchange()
    .until('2025-06-04 18:00')
    .does('host', 'recordVisit', { outcome: 'held', attendance: { [maria]: 'present', [olof]: 'present' } });

export function draftingExchange(): ExchangeStory {
  const story = reportingExchange();
  for (const who of ['host', maria, olof]) files(story, 'post', who);
  return story;
}

export const quote = { id: 'quote-maria', kind: 'quote', personId: maria } as const;
export const photo = { id: 'photo-olof', kind: 'photo', personId: olof } as const;

/** The draft with Maria's quote and Olof's photo goes out on Thursday 5 June 2025 at 10:00. */
export function approvalExchange(): ExchangeStory {
  const story = draftingExchange().until('2025-06-05 10:00');
  story.world = { ...kindWorld, factsheetItems: [quote, photo] };
  return story.does('secretariat', 'finishDraft');
}

export const publishedExchange = (): ExchangeStory =>
  approvalExchange()
    .does('participant', 'confirmItem', { itemId: quote.id })
    .does('participant', 'confirmItem', { itemId: photo.id }, { personId: olof })
    .does('host', 'approveFactsheet')
    .does('sender', 'approveFactsheet');

export const kpi = { participantsCount: 2, vetLearners: 0, fewerOpportunities: {} };

export const completedExchange = (): ExchangeStory =>
  publishedExchange().does('secretariat', 'recordKpi', kpi).does('secretariat', 'complete');

const reason = { reason: 'The ministry changed its plans.' };

/** A story in each stage, by the shortest way that real steps allow. */
export const storyIn: Readonly<Record<ExchangeStage, () => ExchangeStory>> = {
  proposed: proposedExchange,
  introduced: introducedExchange,
  preparing: plannedExchange,
  ready: readyExchange,
  visiting: visitingExchange,
  reporting: reportingExchange,
  drafting: draftingExchange,
  approval: approvalExchange,
  published: publishedExchange,
  completed: completedExchange,
  'on-hold': () => plannedExchange().does('secretariat', 'putOnHold', { until: '2025-04-01', ...reason }),
  declined: () => proposedExchange().does('host', 'declineMatch', { kind: 'no', ...reason }),
  expired: () => proposedExchange().until('2025-03-15'),
  lapsed: () => introducedExchange().until('2025-04-02'),
  cancelled: () => plannedExchange().does('sender', 'cancel', reason),
};
