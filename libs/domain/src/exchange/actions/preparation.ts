import type { ExchangeFacts, Half, HalfDay } from '../facts.js';
import { given, namedHalfDay, planFields, withSide, type ExchangeActions } from '../kit.js';
import { readinessNeeds } from '../needs.js';
import { halves, withHalfDay, withHalfDayMoved, withHalfDays, withProgrammeMoved } from '../programme.js';

/** What a half-day's writer saw there: somebody else's words are never written over unseen. */
const before = { kind: 'halfDays', required: true } as const;
const half = { kind: 'choice', required: true, options: halves } as const;
const day = { kind: 'day', required: true } as const;

const withProgramme = (
  facts: ExchangeFacts,
  change: (programme: readonly HalfDay[]) => readonly HalfDay[],
): ExchangeFacts => ({ ...facts, plan: { ...facts.plan, programme: change(facts.plan.programme) } });

/** From the first contact to the eve of the visit. */
export const preparationActions = {
  planVisit: {
    from: ['preparing', 'ready', 'visiting'],
    to: 'same',
    by: ['host', 'sender', 'secretariat'],
    onBehalf: true,
    checks: ['somethingGiven', 'datesInOrder'],
    asks: {
      start: { kind: 'day', required: false },
      end: { kind: 'day', required: false },
      place: { kind: 'text', required: false },
      workingLanguage: { kind: 'text', required: false, maxLength: 60, list: 'languages' },
      fundingSource: { kind: 'text', required: false },
      organiser: { kind: 'text', required: false },
      payer: { kind: 'text', required: false },
    },
    apply: (facts, command) => {
      const fields = planFields.filter((field) => given(command, field) !== undefined);
      const changes = Object.fromEntries(
        fields.map((field) => [field, given<string>(command, field)!.trim()]),
      );
      return { ...facts, plan: withProgrammeMoved(facts.plan, { ...facts.plan, ...changes }) };
    },
    consequences: [
      { mail: 'visit-dates-set', to: 'bothSides', given: ['start', 'end'], when: ['datesSet'] },
      { mail: 'visit-dates-set', to: 'participants', given: ['start', 'end'], when: ['datesSet'] },
    ],
    mainWhen: ['datesMissing'],
    weight: 'main',
    event: 'visit-planned',
  },
  /** Many half-days at once, each where nothing stands yet. */
  setProgramme: {
    from: ['preparing', 'ready', 'visiting'],
    to: 'same',
    by: ['host', 'sender', 'secretariat'],
    onBehalf: true,
    checks: ['nothingOverwritten'],
    asks: { programme: { kind: 'halfDays', required: true } },
    apply: (facts, command) =>
      withProgramme(facts, (programme) =>
        withHalfDays(programme, given<readonly HalfDay[]>(command, 'programme')!),
      ),
    weight: 'panel',
    event: 'programme-set',
  },
  writeHalfDay: {
    from: ['preparing', 'ready', 'visiting'],
    to: 'same',
    by: ['host', 'sender', 'secretariat'],
    onBehalf: true,
    checks: ['entriesOfHalfDay', 'halfDayUnchanged'],
    asks: { day, half, entries: { kind: 'halfDays', required: true }, before },
    apply: (facts, command) =>
      withProgramme(facts, (programme) =>
        withHalfDay(programme, namedHalfDay(command), given<readonly HalfDay[]>(command, 'entries')!),
      ),
    weight: 'panel',
    event: 'half-day-written',
  },
  /** To another half-day, behind what stands there; for what the dates of the visit have left outside above all. */
  moveHalfDay: {
    from: ['preparing', 'ready', 'visiting'],
    to: 'same',
    by: ['host', 'sender', 'secretariat'],
    onBehalf: true,
    checks: ['halfDayUnchanged', 'anotherHalfDay'],
    asks: { day, half, toDay: day, toHalf: half, before },
    apply: (facts, command) =>
      withProgramme(facts, (programme) =>
        withHalfDayMoved(programme, namedHalfDay(command), {
          day: given<string>(command, 'toDay')!,
          half: given<Half>(command, 'toHalf')!,
        }),
      ),
    weight: 'panel',
    event: 'half-day-moved',
  },
  setContacts: {
    from: ['preparing', 'ready', 'visiting'],
    to: 'same',
    by: ['host', 'sender', 'secretariat'],
    onBehalf: true,
    checks: ['somethingGiven', 'ownContact'],
    asks: {
      hostContactId: { kind: 'person', required: false },
      senderContactId: { kind: 'person', required: false },
    },
    apply: (facts, command) => {
      const host = given<string>(command, 'hostContactId');
      const sender = given<string>(command, 'senderContactId');
      const withHost = host ? withSide(facts, 'host', { contactPersonId: host }) : facts;
      return sender ? withSide(withHost, 'sender', { contactPersonId: sender }) : withHost;
    },
    event: 'contacts-set',
  },
  /** Several organisations may send to the same visit. */
  setCoSenders: {
    from: ['proposed', 'introduced', 'preparing', 'ready', 'visiting', 'reporting'],
    to: 'same',
    by: ['secretariat'],
    checks: ['coSendersApart'],
    asks: { organisationIds: { kind: 'ids', required: true } },
    apply: (facts, command) => ({
      ...facts,
      coSenderIds: given<readonly string[]>(command, 'organisationIds')!,
    }),
    weight: 'panel',
    event: 'co-senders-set',
  },
  addParticipant: {
    from: ['preparing', 'ready', 'visiting', 'reporting'],
    to: 'same',
    by: ['sender', 'coSender', 'secretariat'],
    weight: 'panel',
    onBehalf: true,
    checks: ['notYetParticipant', 'ownPeople'],
    asks: { personId: { kind: 'person', required: true } },
    apply: (facts, command, { now }) => {
      const personId = given<string>(command, 'personId')!;
      return {
        ...facts,
        participants: [
          ...facts.participants,
          {
            personId,
            addedAt: now,
            attendance: 'unknown',
            pre: { status: 'due' },
            post: { status: 'due' },
            consent: { quote: false, name: false, photo: false },
          },
        ],
        removed: (facts.removed ?? []).filter((one) => one.personId !== personId),
      };
    },
    subject: (command) => given<string>(command, 'personId'),
    consequences: [
      { mail: 'pre-report-invitation', to: 'subject', when: ['beforeVisit'] },
      { mail: 'post-report-invitation', to: 'subject', when: ['inReporting'] },
    ],
    event: 'participant-added',
  },
  removeParticipant: {
    from: ['preparing', 'ready', 'visiting', 'reporting'],
    to: 'same',
    by: ['sender', 'coSender', 'secretariat'],
    weight: 'panel',
    onBehalf: true,
    needs: ['hasParticipant'],
    checks: ['isParticipant', 'ownPeople'],
    asks: { personId: { kind: 'person', required: true } },
    apply: (facts, command, { now }) => {
      const personId = given<string>(command, 'personId')!;
      return {
        ...facts,
        participants: facts.participants.filter((person) => person.personId !== personId),
        removed: [...(facts.removed ?? []), { personId, at: now }],
      };
    },
    subject: (command) => given<string>(command, 'personId'),
    consequences: [{ mail: 'participant-removed', to: 'subject' }],
    event: 'participant-removed',
  },
  askStillOn: {
    from: ['preparing'],
    to: 'same',
    by: ['clock', 'secretariat'],
    needs: ['datesMissing', 'stillOnNotJustAsked'],
    apply: (facts, _command, { now }) => ({ ...facts, stillOnAskedAt: [...facts.stillOnAskedAt, now] }),
    consequences: [{ mail: 'still-on', to: 'bothSides' }],
    event: 'still-on-asked',
  },
  /** Either side's yes is enough; a no is a cancellation, with its reason. */
  answerStillOn: {
    from: ['preparing'],
    to: 'same',
    by: ['host', 'sender'],
    onBehalf: true,
    needs: ['stillOnAsked'],
    apply: (facts, command, { now }) => {
      const side =
        command.onBehalf?.role ?? command.actor.roles.find((role) => role === 'host' || role === 'sender');
      const answered = { ...facts, stillOnAskedAt: [] };
      return side === 'host' || side === 'sender' ? withSide(answered, side, { stillOnAt: now }) : answered;
    },
    weight: 'main',
    event: 'still-on-answered',
  },
  confirmReady: {
    from: ['preparing'],
    to: 'ready',
    by: ['secretariat'],
    needs: readinessNeeds,
    consequences: [
      { mail: 'visit-ready', to: 'bothSides' },
      { mail: 'visit-ready', to: 'participants' },
    ],
    weight: 'main',
    event: 'visit-ready',
  },
} as const satisfies ExchangeActions;
