import {
  addDays,
  entriesOn,
  type CaseRole,
  type Day,
  type ExchangeFacts,
  type ReportKind,
} from '@waymark/domain';
import type { Cast } from './cast.js';
import type { KnownCase } from './worlds.js';

type Payload = Record<string, unknown>;
const reason = { reason: 'The ministry changed its plans.' };

interface Asking {
  readonly cast: Cast;
  readonly known: KnownCase;
  readonly role: CaseRole | undefined;
  readonly today: Day;
  /** A throw of the dice: which person, how many days. */
  readonly size: number;
}

const oneOf = <T>(list: readonly T[], size: number): T | undefined => list[size % Math.max(list.length, 1)];

function reportKind(role: CaseRole | undefined, { stage }: KnownCase['facts'], size: number): ReportKind {
  const ahead = stage === 'preparing' || stage === 'ready';
  const when = ahead !== (size % 9 === 0) ? 'pre' : 'post';
  return role === 'host' ? `${when}-host` : `${when}-participant`;
}

type Payloads = Readonly<Record<string, (asking: Asking, facts: ExchangeFacts) => Payload>>;

/** What people say with an action, as the case stands; days are near the day it is said. */
const payloads: Payloads = {
  declineMatch: ({ size }) => ({ kind: size % 4 === 0 ? 'no' : 'not-now', ...reason }),
  withdrawMatch: () => reason,
  planVisit: ({ today, size }) => ({
    start: addDays(today, size - 3),
    end: addDays(today, size - 3 + (size % 4)),
    place: 'TKNIKA',
    workingLanguage: 'en',
    fundingSource: 'Erasmus+',
  }),
  setProgramme: ({ today }) => ({ programme: [{ day: today, half: 'morning', what: 'Welcome' }] }),
  writeHalfDay: ({ today }, { plan }) => {
    const on = { day: today, half: 'morning' } as const;
    return { ...on, entries: [{ ...on, what: 'Welcome and tour' }], before: entriesOn(plan.programme, on) };
  },
  moveHalfDay: ({ today, size }, { plan }) => {
    const from = plan.programme[0] ?? { day: today, half: 'morning' as const };
    const { day, half } = from;
    const before = entriesOn(plan.programme, from);
    return { day, half, toDay: addDays(today, size), toHalf: 'afternoon', before };
  },
  tickItem: ({ size }) => ({ listItem: 'agreeGoals', done: size % 3 !== 0 }),
  addItem: () => ({ item: 'Bring the banner', side: 'both' }),
  removeItem: (_asking, { checklist }) => ({ listItem: checklist?.own[0]?.id ?? 'none' }),
  setCost: ({ size }) => ({ cost: 'travel', paidBy: oneOf(['host', 'sender'], size)!, source: 'Erasmus+' }),
  giveCounts: ({ size }) => ({ fewerOpportunities: { SOCIAL: size } }),
  setContacts: ({ role, cast }) => {
    const [{ jon, karin }] = cast.partnerships;
    if (role === 'host') return { hostContactId: jon };
    return role === 'sender' ? { senderContactId: karin } : { hostContactId: jon, senderContactId: karin };
  },
  setCoSenders: () => ({ organisationIds: [] }),
  addParticipant: ({ cast, size }) => ({ personId: oneOf(cast.travellers, size)! }),
  removeParticipant: ({ size }, { participants }) => ({
    personId: oneOf(participants, size)?.personId ?? '',
  }),
  markAttendance: ({ size }, { participants }) => ({
    attendance: { [oneOf(participants, size)?.personId ?? '']: size % 3 === 0 ? 'absent' : 'present' },
  }),
  recordBystanders: () => ({ who: 'Class 2B', people: 20, permission: 'guardian', givenBy: 'Their parents' }),
  recordVisit: ({ size }, { participants }) => ({
    outcome: oneOf(['held', 'shortened', 'interrupted'], size)!,
    attendance: Object.fromEntries(
      participants.map(({ personId }, index) => [personId, (size + index) % 5 === 0 ? 'absent' : 'present']),
    ),
  }),
  recordNotHeld: () => reason,
  fileReport: ({ role, known, size }) => ({ reportKind: reportKind(role, known.facts, size) }),
  waiveReport: ({ known, size }, { participants }) => {
    const kind = reportKind(size % 5 === 0 ? 'host' : 'participant', known.facts, size);
    const personId = oneOf(participants, size)?.personId;
    const unreachable = size % 2 === 0;
    return { reportKind: kind, ...(personId && { personId }), unreachable, ...reason };
  },
  returnReport: ({ known, size }, { participants }) => ({
    reportKind: reportKind(size % 3 === 0 ? 'host' : 'participant', known.facts, size),
    ...(participants.length > 0 && { personId: oneOf(participants, size)!.personId }),
    comment: 'Please say more.',
  }),
  remindReport: ({ known, size }, { participants }) => ({
    reportKind: reportKind(size % 3 === 0 ? 'host' : 'participant', known.facts, size),
    ...(participants.length > 0 && { personId: oneOf(participants, size)!.personId }),
  }),
  requestChanges: () => ({ comment: 'The name of the school is wrong.' }),
  confirmItem: ({ size }, { factsheet }) => ({ itemId: oneOf(factsheet.items, size)?.id ?? 'none' }),
  refuseItem: ({ size }, { factsheet }) => ({ itemId: oneOf(factsheet.items, size)?.id ?? 'none' }),
  publishWithoutSide: ({ size }) => ({ side: oneOf(['host', 'sender'], size)! }),
  withdrawConsent: ({ size }) => ({ what: oneOf(['quote', 'name', 'photo'], size)! }),
  giveConsent: ({ size }) => ({ what: oneOf(['quote', 'name', 'photo'], size)! }),
  recordKpi: () => ({ participantsCount: 2, vetLearners: 0, fewerOpportunities: {} }),
  closeWithoutFactsheet: () => reason,
  answerNextStep: () => ({ text: 'Two schools stay in touch.' }),
  putOnHold: ({ today, size }) => ({ until: addDays(today, size), ...reason }),
  cancel: () => reason,
  reopen: () => reason,
  askForInformation: () => ({ question: 'Which schools would take part?' }),
  answerInformation: () => ({ answer: 'Three schools in Gipuzkoa.' }),
  withdraw: () => reason,
  editTerms: ({ size }) => ({ places: 1 + (size % 4) }),
};

export const payloadFor = (action: string, asking: Asking): Payload =>
  payloads[action]?.(asking, asking.known.facts as ExchangeFacts) ?? {};
