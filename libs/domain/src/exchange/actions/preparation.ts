import type { HalfDay, PlanFacts } from '../facts.js';
import { given, withSide, type ExchangeActions } from '../kit.js';
import { readinessNeeds } from '../needs.js';

const planFields = [
  'start',
  'end',
  'place',
  'workingLanguage',
  'fundingSource',
  'organiser',
  'payer',
] as const satisfies readonly (keyof PlanFacts)[];

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
      return { ...facts, plan: { ...facts.plan, ...changes } };
    },
    consequences: [
      { mail: 'visit-dates-set', to: 'bothSides', given: ['start', 'end'], when: ['datesSet'] },
      { mail: 'visit-dates-set', to: 'participants', given: ['start', 'end'], when: ['datesSet'] },
    ],
    mainWhen: ['datesMissing'],
    weight: 'main',
    event: 'visit-planned',
  },
  setProgramme: {
    from: ['preparing', 'ready', 'visiting'],
    to: 'same',
    by: ['host', 'secretariat'],
    onBehalf: true,
    asks: { programme: { kind: 'halfDays', required: true } },
    apply: (facts, command) => ({
      ...facts,
      plan: { ...facts.plan, programme: given<readonly HalfDay[]>(command, 'programme')! },
    }),
    event: 'programme-set',
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
    event: 'co-senders-set',
  },
  addParticipant: {
    from: ['preparing', 'ready', 'visiting', 'reporting'],
    to: 'same',
    by: ['sender', 'secretariat'],
    onBehalf: true,
    checks: ['notYetParticipant'],
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
    by: ['sender', 'secretariat'],
    onBehalf: true,
    needs: ['hasParticipant'],
    checks: ['isParticipant'],
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
