import type {
  Audience,
  CaseRole,
  InputProblem,
  PromoterAudience,
  PromoterRole,
  Refused,
} from '../../lifecycle/index.js';
import type { ReportKind } from '../../exchange/index.js';
import type { PastedProblem } from '../../participants/index.js';

/** Roles in a case, as somebody a case waits for. */
export const role = {
  secretariat: 'the secretariat',
  host: 'the host',
  sender: 'the sender',
  coSender: 'a further sender',
  participant: 'the participants',
  proposer: 'the organisation',
  clock: 'the day',
} as const satisfies Record<Exclude<CaseRole, PromoterRole>, string>;

export const refusal = {
  'unknown-action': 'There is no such action.',
  'not-yours': 'This step belongs to somebody else.',
  'wrong-stage': 'This is not possible as the case stands now.',
  'unmet-needs': 'Something is still missing.',
  'bad-input': 'Some fields need another look.',
} as const satisfies Record<Refused['code'], string>;

export const input = {
  'unknown-field': 'There is no such field here.',
  required: 'Fill this in.',
  'not-text': 'Write text here.',
  'too-long': 'Write less: this is too long.',
  'not-a-number': 'Write a whole number.',
  'too-small': 'Write a larger number.',
  'too-large': 'Write a smaller number.',
  'not-an-option': 'Choose one of the options.',
  'not-a-day': 'Write a day, like 2025-11-18.',
  'not-yes-or-no': 'Say yes or no.',
  'not-an-id': 'Choose one from the list.',
  'not-a-list': 'Choose from the list.',
  'not-attendance': 'Say present or absent for each person.',
  'not-counts': 'Write a whole number, 0 or more, for each.',
  'not-half-days': 'Give each half-day with its day, morning or afternoon, and what happens.',
  'not-languages': 'Give each language with its level.',
  'end-before-start': 'The last day is before the first.',
  'not-in-the-future': 'Choose a day that lies ahead.',
  'in-the-future': 'This day has not come yet.',
  'not-later': 'Choose a day after the one it has now.',
  'too-late': 'Choose an earlier day: by then what it reminds of is over.',
  'not-a-participant': 'Choose somebody who takes part in this exchange.',
  'nothing-given': 'Fill in at least one field.',
} as const satisfies Record<InputProblem, string>;

/** To whom a reminder went. */
export const audience = {
  host: 'the host',
  sender: 'the sender',
  bothSides: 'both sides',
  coSender: 'a further sender',
  silentSides: 'whoever had not answered',
  otherSide: 'the other side',
  proposer: 'the organisation',
  participants: 'the participants',
  participantsOwingPre: 'participants whose report was missing',
  participantsOwingPost: 'participants whose report was missing',
  hostOwingPre: 'the host',
  hostOwingPost: 'the host',
  contactsOwingPre: 'the contacts of the organisations',
  contactsOwingPost: 'the contacts of the organisations',
  reportOwner: 'the author of the report',
  sidesOwingNextStep: 'whoever had not told the next step',
  subject: 'the person concerned',
  unconfirmedQuoted: 'people who had not answered about a quote or photo',
  secretariat: 'the secretariat',
} as const satisfies Record<Exclude<Audience, PromoterAudience>, string>;

export const report = {
  'pre-participant': 'report before the visit',
  'post-participant': 'report after the visit',
  'pre-host': 'host’s report before the visit',
  'post-host': 'host’s report after the visit',
} as const satisfies Record<ReportKind, string>;

export const reportStatus = {
  draft: 'Not filed yet',
  filed: 'Filed',
  returned: 'Returned with a comment',
  waived: 'Not needed any more',
} as const;

/** What is wrong with a line that names a participant. */
export const pasted = {
  nameMissing: 'The name is missing.',
  mailMissing: 'The mail address is missing.',
  mailWrong: 'This is no mail address.',
  twice: 'This address stands in an earlier line already.',
  tooLong: 'Name, role and department may have 160 characters each.',
  notReadable: 'There are characters in this line that cannot be read.',
  elsewhere:
    'This address belongs to somebody whom you cannot see. Ask the secretariat to add them to the exchange.',
  notASender: 'Choose one of the organisations that send people to this exchange.',
} as const satisfies Record<PastedProblem | 'elsewhere' | 'notASender', string>;

export const channel = {
  phone: 'by phone',
  mail: 'by mail',
  meeting: 'in a meeting',
} as const;
