import type { CaseRole, CaseKind } from '../case.js';
import type { Ask } from '../definition.js';

/** Whom a note or a message is for. */
export const addressees = ['host', 'sender', 'bothSides', 'coSender', 'proposer', 'secretariat'] as const;
export type Addressee = (typeof addressees)[number];

/** Something done in a case beside its lifecycle: in every kind of case, in every stage, and it moves none. */
interface BesideDefinition {
  readonly by: readonly CaseRole[];
  readonly event: string;
}

/** Everybody with a part in a case. Of several roles somebody writes in one: the first of these. */
export const writingRoles = ['secretariat', 'host', 'sender', 'proposer', 'coSender', 'participant'] as const;

/** Reminders taken out of the clock's hands, and what people write to each other. */
export const besideActions = {
  sendReminder: { by: ['secretariat'], event: 'reminder-sent-by-hand' },
  skipReminder: { by: ['secretariat'], event: 'reminder-skipped-by-hand' },
  postponeReminder: { by: ['secretariat'], event: 'reminder-postponed' },
  writeNote: { by: writingRoles, event: 'note-written' },
  sendMessage: { by: writingRoles, event: 'message-sent' },
} as const satisfies Readonly<Record<string, BesideDefinition>>;

export type BesideAction = keyof typeof besideActions;
export type BesideEventType = (typeof besideActions)[BesideAction]['event'];

/** Mails that a case may send beside its lifecycle. */
export const besideMailKeys = ['message'] as const;
export type BesideMailKey = (typeof besideMailKeys)[number];

export const isBeside = (name: string): name is BesideAction => Object.hasOwn(besideActions, name);

const addresseesIn: Readonly<Record<CaseKind, readonly Addressee[]>> = {
  exchange: ['host', 'sender', 'bothSides', 'coSender', 'secretariat'],
  proposal: ['proposer', 'secretariat'],
  // The panel and the applicants are written to once their rooms are there.
  promoterCall: ['secretariat'],
  promoterApplication: ['secretariat'],
};

/** `clock.mark`, as the page of the case names it. */
const reminder: Ask = { kind: 'text', required: true, maxLength: 100 };
const reason: Ask = { kind: 'longText', required: true, maxLength: 1000 };

/** What each asks for in a kind of case. */
export function besideAsks(kind: CaseKind): Readonly<Record<BesideAction, Readonly<Record<string, Ask>>>> {
  const written: Readonly<Record<string, Ask>> = {
    to: { kind: 'choice', required: true, options: addresseesIn[kind] },
    // There may be several further senders: which of them it is for.
    ...(kind === 'exchange' && { organisationId: { kind: 'organisation', required: false } }),
    message: { kind: 'longText', required: true },
  };
  return {
    sendReminder: { reminder },
    skipReminder: { reminder, reason },
    postponeReminder: { reminder, until: { kind: 'day', required: true }, reason },
    writeNote: written,
    sendMessage: written,
  };
}
