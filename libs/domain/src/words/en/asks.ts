import type { Addressee } from '../../lifecycle/index.js';
import type { exchangeLifecycle } from '../../exchange/index.js';
import type { proposalLifecycle } from '../../proposal/index.js';

export type AsksOf<Actions> =
  Actions extends Record<string, infer Action>
    ? Action extends { readonly asks: infer Asks }
      ? keyof Asks & string
      : never
    : never;
/** Fields of what is done in a case beside its lifecycle. */
type BesideAskName = 'reminder' | 'to' | 'message';
export type AskName =
  AsksOf<typeof exchangeLifecycle.actions> | AsksOf<typeof proposalLifecycle.actions> | BesideAskName;

export type OptionsOf<Actions> =
  Actions extends Record<string, infer Action>
    ? Action extends { readonly asks: infer Asks }
      ? {
          [Name in keyof Asks]: Asks[Name] extends { readonly options: readonly (infer O)[] } ? O : never;
        }[keyof Asks]
      : never
    : never;
export type AskOption =
  | Extract<OptionsOf<typeof exchangeLifecycle.actions> | OptionsOf<typeof proposalLifecycle.actions>, string>
  | Addressee;

/** Labels of the fields that actions ask for. */
export const ask = {
  hostProposalId: 'Proposal of the host',
  senderProposalId: 'Proposal of the sender',
  hostOrganisationId: 'Host',
  senderOrganisationId: 'Sender',
  title: 'Title',
  why: 'Why the two fit',
  topics: 'Topics',
  format: 'Format',
  afterTheFact: 'The visit was held already',
  kind: 'Answer',
  reason: 'Reason',
  start: 'First day',
  end: 'Last day',
  place: 'Place',
  workingLanguage: 'Working language',
  fundingSource: 'Source of funding',
  organiser: 'Organised by',
  payer: 'Paid by',
  programme: 'Programme by half-day',
  item: 'What has to be done',
  listItem: 'Line of the checklist',
  daysBefore: 'Days before the visit',
  done: 'Done',
  cost: 'What for',
  paidBy: 'Who pays',
  source: 'From which source',
  day: 'Day',
  half: 'Half of the day',
  entries: 'What happens',
  before: 'What stood there when you began',
  toDay: 'To the day',
  toHalf: 'To the half of the day',
  hostContactId: 'Contact of the host',
  senderContactId: 'Contact of the sender',
  organisationIds: 'Further senders',
  personId: 'Person',
  outcome: 'How it went',
  attendance: 'Who was there',
  who: 'Name, or what kind of group',
  people: 'How many people',
  permission: 'How they said yes',
  givenBy: 'Who said yes',
  actualStart: 'First day as it was',
  actualEnd: 'Last day as it was',
  reportKind: 'Report',
  unreachable: 'The person cannot be reached any more',
  comment: 'Comment',
  itemId: 'Quote or photo',
  side: 'Side',
  what: 'Consent',
  participantsCount: 'Number of participants',
  vetLearners: 'VET learners among them',
  fewerOpportunities: 'Participants with fewer opportunities, by main barrier',
  skillsNeed: 'Skills need of the region',
  text: 'Next step',
  until: 'Until',
  organisationId: 'Organisation',
  direction: 'Receive or send',
  summary: 'Summary',
  formats: 'Formats, the best liked first',
  languages: 'Working languages',
  periodStart: 'Earliest day',
  periodEnd: 'Latest day',
  places: 'Places',
  fewerOpportunitiesPlaces: 'Places for people with fewer opportunities',
  question: 'Question',
  answer: 'Answer',
  reminder: 'Reminder',
  to: 'For whom',
  message: 'What you want to say',
} as const satisfies Record<AskName, string>;

/** Labels of the options that actions offer. */
export const option = {
  both: 'Both sides',
  travel: 'Travel',
  rooms: 'Rooms',
  meals: 'Meals',
  localTransport: 'Transport on the spot',
  programmeCosts: 'Programme: entries, speakers, material',
  interpreters: 'Interpreting',
  insuranceCosts: 'Insurance',
  otherCosts: 'Other costs',
  travellers: 'Those who travel',
  thirdParty: 'A third party',
  notNeeded: 'Nobody: it costs nothing',
  morning: 'Morning',
  afternoon: 'Afternoon',
  'not-now': 'Not now',
  no: 'No, and not later',
  held: 'Held as planned',
  shortened: 'Shortened',
  interrupted: 'Interrupted',
  written: 'In writing',
  spoken: 'In words, before a witness',
  guardian: 'A guardian, for minors',
  'pre-participant': 'Participant’s report before the visit',
  'post-participant': 'Participant’s report after the visit',
  'pre-host': 'Host’s report before the visit',
  'post-host': 'Host’s report after the visit',
  host: 'Host',
  sender: 'Sender',
  quote: 'Quote',
  name: 'Name',
  photo: 'Photo',
  receive: 'Receive: we host',
  send: 'Send: we travel',
  bothSides: 'Both sides',
  coSender: 'A further sender',
  proposer: 'The organisation',
  secretariat: 'The secretariat',
} as const satisfies Record<AskOption, string>;
