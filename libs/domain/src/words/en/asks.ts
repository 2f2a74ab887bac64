import type { exchangeLifecycle } from '../../exchange/index.js';
import type { proposalLifecycle } from '../../proposal/index.js';

type AsksOf<Actions> =
  Actions extends Record<string, infer Action>
    ? Action extends { readonly asks: infer Asks }
      ? keyof Asks & string
      : never
    : never;
export type AskName = AsksOf<typeof exchangeLifecycle.actions> | AsksOf<typeof proposalLifecycle.actions>;

type OptionsOf<Actions> =
  Actions extends Record<string, infer Action>
    ? Action extends { readonly asks: infer Asks }
      ? {
          [Name in keyof Asks]: Asks[Name] extends { readonly options: readonly (infer O)[] } ? O : never;
        }[keyof Asks]
      : never
    : never;
export type AskOption = Extract<
  OptionsOf<typeof exchangeLifecycle.actions> | OptionsOf<typeof proposalLifecycle.actions>,
  string
>;

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
  hostContactId: 'Contact of the host',
  senderContactId: 'Contact of the sender',
  organisationIds: 'Further senders',
  personId: 'Person',
  outcome: 'How it went',
  attendance: 'Who was there',
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
} as const satisfies Record<AskName, string>;

/** Labels of the options that actions offer. */
export const option = {
  'not-now': 'Not now',
  no: 'No, and not later',
  held: 'Held as planned',
  shortened: 'Shortened',
  interrupted: 'Interrupted',
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
} as const satisfies Record<AskOption, string>;
