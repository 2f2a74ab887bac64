import { bystanderPermissions, type BystanderFacts, type ExchangeFacts } from '../facts.js';
import { given, type ExchangeActions } from '../kit.js';
import { exchangeNeeds, readinessNeeds } from '../needs.js';
import { withParticipant } from '../reports.js';

type Attendance = Readonly<Record<string, 'present' | 'absent'>>;

const withAttendance = (facts: ExchangeFacts, attendance: Attendance): ExchangeFacts =>
  Object.entries(attendance).reduce(
    (before, [personId, value]) => withParticipant(before, personId, () => ({ attendance: value })),
    facts,
  );

/** From the first day of the visit to what is known of it afterwards. */
export const visitActions = {
  /** Life does not wait: the visit begins on its day, and what was missing is listed. */
  startVisit: {
    from: ['preparing', 'ready'],
    to: 'visiting',
    by: ['clock', 'secretariat'],
    needs: ['startedByHandOnlyAfterTheFact', 'startHasCome'],
    data: (facts) => ({ gaps: readinessNeeds.filter((name) => !exchangeNeeds[name](facts)) }),
    consequences: [{ openTask: 'visit-gaps', for: 'secretariat', when: ['hasGaps'] }],
    event: 'visit-started',
  },
  /** On the day itself, person by person: the same facts that whoever records the visit confirms or corrects. */
  markAttendance: {
    from: ['visiting'],
    to: 'same',
    by: ['host', 'secretariat'],
    onBehalf: true,
    checks: ['attendanceOfParticipants'],
    asks: { attendance: { kind: 'attendance', required: true } },
    apply: (facts, command) => withAttendance(facts, given<Attendance>(command, 'attendance')!),
    event: 'attendance-marked',
  },
  /** Photos of people who take no part need their permission, best noted where they are asked. */
  recordBystanders: {
    from: ['visiting', 'reporting', 'drafting', 'approval'],
    to: 'same',
    by: ['host', 'sender', 'secretariat'],
    onBehalf: true,
    asks: {
      who: { kind: 'text', required: true },
      people: { kind: 'number', required: false, min: 1, max: 1_000 },
      permission: { kind: 'choice', required: true, options: bystanderPermissions },
      givenBy: { kind: 'text', required: true },
    },
    apply: (facts, command, { now }) => {
      const people = given<number>(command, 'people');
      const noted: BystanderFacts = {
        who: given<string>(command, 'who')!.trim(),
        ...(people && { people }),
        permission: given(command, 'permission')!,
        givenBy: given<string>(command, 'givenBy')!.trim(),
        at: now,
      };
      return { ...facts, bystanders: [...(facts.bystanders ?? []), noted] };
    },
    event: 'bystanders-recorded',
  },
  recordVisit: {
    from: ['visiting', 'reporting'],
    to: 'reporting',
    by: ['host', 'sender', 'secretariat'],
    onBehalf: true,
    checks: ['attendanceOfParticipants', 'realDatesInOrder', 'realDatesNotAhead'],
    asks: {
      outcome: { kind: 'choice', required: true, options: ['held', 'shortened', 'interrupted'] },
      attendance: { kind: 'attendance', required: false },
      actualStart: { kind: 'day', required: false },
      actualEnd: { kind: 'day', required: false },
    },
    apply: (facts, command, { now }) => {
      const start = given<string>(command, 'actualStart');
      const end = given<string>(command, 'actualEnd');
      return withAttendance(
        {
          ...facts,
          visit: {
            outcome: given(command, 'outcome')!,
            recordedAt: now,
            ...(start && { start }),
            ...(end && { end }),
          },
        },
        given<Attendance>(command, 'attendance') ?? {},
      );
    },
    mainWhen: ['visitNotConfirmed'],
    weight: 'main',
    event: 'visit-recorded',
  },
  recordNotHeld: {
    from: ['visiting', 'reporting'],
    to: 'cancelled',
    by: ['host', 'sender', 'secretariat'],
    onBehalf: true,
    needs: ['visitNotConfirmed'],
    asks: { reason: { kind: 'longText', required: true } },
    apply: (facts, command, { now }) => {
      const reason = given<string>(command, 'reason')!;
      return {
        ...facts,
        visit: { outcome: 'not-held', recordedAt: now, reason },
        ended: { at: now, reason },
      };
    },
    consequences: [
      { mail: 'visit-not-held', to: 'bothSides' },
      { mail: 'visit-not-held', to: 'participants' },
    ],
    weight: 'stop',
    event: 'visit-not-held',
  },
  assumeHeld: {
    from: ['visiting'],
    to: 'reporting',
    by: ['clock'],
    apply: (facts, _command, { now }) => ({ ...facts, visit: { outcome: 'unconfirmed', recordedAt: now } }),
    consequences: [{ openTask: 'visit-unconfirmed', for: 'secretariat' }],
    weight: 'system',
    event: 'visit-assumed-held',
  },
} as const satisfies ExchangeActions;
