import type { ExchangeFacts, ParticipantFacts, PublishedItemFacts } from '../exchange/facts.js';
import type { DraftNames, DraftReport } from './draft.js';

/** The reference exchange as it stands in `drafting`, with names and sentences of our own. */

export const basque = '00000000-0000-4000-8000-000000000001';
export const vastra = '00000000-0000-4000-8000-000000000002';
export const asa = '00000000-0000-4000-8000-00000000000a';
export const bjorn = '00000000-0000-4000-8000-00000000000b';

const at = '2025-11-24T09:00:00.000Z';
const filed = { status: 'filed', at } as const;

const participant = (personId: string, consent: ParticipantFacts['consent']): ParticipantFacts => ({
  personId,
  addedAt: at,
  attendance: 'present',
  pre: filed,
  post: filed,
  consent,
});

export const facts: ExchangeFacts = {
  id: '00000000-0000-4000-8000-0000000000ff',
  reference: 'X-2025-001',
  stage: 'drafting',
  stageEntry: 8,
  stageSince: at,
  seq: 30,
  createdAt: at,
  afterTheFact: true,
  cameFrom: null,
  holdUntil: null,
  marks: {},
  stageDates: {},
  title: 'Västra Götaland visits the Basque Country, November 2025',
  topics: ['LL-STRATEGY', 'LL-VET-TEACHERS'],
  format: 'RSP-STUDY-VISIT',
  host: { organisationId: basque, acceptedAt: at },
  sender: { organisationId: vastra, acceptedAt: at },
  coSenderIds: [],
  hostProposalId: null,
  senderProposalId: null,
  why: 'Both regions want schools and companies to plan skills together.',
  firstContactAt: at,
  plan: {
    start: '2025-11-18',
    end: '2025-11-20',
    place: 'TKNIKA',
    programme: [],
    workingLanguage: 'en',
    fundingSource: 'TAIEX REGIO Peer2Peer',
    organiser: 'TAIEX REGIO Peer2Peer',
    payer: 'TAIEX REGIO Peer2Peer',
  },
  stillOnAskedAt: [],
  participants: [
    participant(asa, { quote: true, name: true, photo: true }),
    participant(bjorn, { quote: true, name: false, photo: false }),
  ],
  hostPre: filed,
  hostPost: filed,
  visit: { outcome: 'held', recordedAt: at },
  factsheet: { revision: 0, publishedRevision: null, items: [], withoutSide: null, changesAsked: [] },
  kpi: {},
  followUp: null,
  ended: null,
};

const photo = { caption: 'In the workshop', alt: 'Two people at a lathe', width: 1600, height: 1067 };

export const reports: readonly DraftReport[] = [
  {
    kind: 'pre-host',
    personId: null,
    answers: {
      programme: [
        { day: '2025-11-18', half: 'morning', what: 'How vocational teachers keep learning' },
        { day: '2025-11-18', half: 'afternoon', what: 'A platform on which teachers share knowledge' },
        { day: '2025-11-19', half: 'morning', what: 'Apprentices who are paid while they study' },
        { day: '2025-11-19', half: 'afternoon', what: 'How vocational teachers keep learning' },
      ],
    },
    photos: [],
  },
  {
    kind: 'pre-participant',
    personId: asa,
    answers: { department: 'Unit for skills supply', preparation: 'We read the Basque VET plan.' },
    photos: [],
  },
  {
    kind: 'post-host',
    personId: null,
    answers: { lessons: ['Explaining our system shows us its gaps.'], nextStep: 'Keep up the contacts.' },
    photos: [{ id: 'photo-host', ...photo, others: 'nobody', permission: '' }],
  },
  {
    kind: 'post-participant',
    personId: asa,
    answers: {
      lessons: ['Teachers need time to learn.', 'Start with one sector.'],
      nextStep: 'Invite two schools.',
      quote: 'I came with questions and left with colleagues.',
      quoteConsent: true,
      nameConsent: true,
      besideQuote: ['department', 'region'],
      photoConsent: true,
    },
    photos: [{ id: 'photo-asa', ...photo, others: 'nobody', permission: '' }],
  },
  {
    kind: 'post-participant',
    personId: bjorn,
    answers: {
      lessons: ['Trust comes first.', 'Start with one sector.'],
      quote: 'The apprentices spoke, and we listened.',
      quoteConsent: true,
    },
    photos: [{ id: 'photo-bjorn', ...photo, others: 'nobody', permission: '' }],
  },
];

export const names: DraftNames = {
  organisations: {
    [basque]: {
      name: 'Deputy Ministry of Vocational Education and Training',
      regionCode: 'ES21',
      country: 'ES',
    },
    [vastra]: { name: 'Region Västra Götaland', regionCode: 'SE232', country: 'SE' },
  },
  people: {
    [asa]: { name: 'Åsa Lindström', department: 'Another department' },
    [bjorn]: { name: 'Björn Ek', department: null },
  },
};

export const confirmed = (...ids: string[]): PublishedItemFacts[] =>
  ids.map((id) => ({
    id,
    kind: id.startsWith('quote') ? 'quote' : 'photo',
    personId: id.split(':').at(-1) ?? '',
    status: 'confirmed',
    at,
  }));
