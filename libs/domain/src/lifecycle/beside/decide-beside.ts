import { payloadProblems, type InputProblem } from '../asks.js';
import type { CaseFacts, CaseRole, Command } from '../case.js';
import type { Consequence } from '../consequence.js';
import { refuse, type Decision } from '../decision.js';
import type { Lifecycle, RuleContext } from '../definition.js';
import { draftOf, record } from '../draft.js';
import { remember } from '../marks.js';
import { besideActions, besideAsks, writingRoles, type Addressee, type BesideAction } from './actions.js';
import { againstDay, againstSending, openReminder, type OpenReminder } from './reminders.js';

/** The role in which somebody writes in a case; null for those who have no part in it. */
export const writingRole = (roles: readonly CaseRole[]): CaseRole | null =>
  writingRoles.find((role) => roles.includes(role)) ?? null;

/** Whom somebody may write to. A message is mailed, so nobody sends one to their own side. */
export function addresseesFor<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  facts: F,
  role: CaseRole,
  action: BesideAction,
): readonly Addressee[] {
  const possible = lifecycle.addressees?.(facts, role) ?? [];
  return action === 'sendMessage' ? possible.filter((to) => to !== role) : possible;
}

/**
 * Decides a command that is no step of the lifecycle: a reminder sent, skipped or put off by hand, a note, a message.
 * The stage stays as it is; what follows is the event, perhaps a mail, and for a reminder another next alarm.
 * @param command its action is a `BesideAction`
 */
export function decideBeside<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  facts: F | null,
  command: Command,
  context: RuleContext<W>,
): Decision<F> {
  const name = command.action as BesideAction;
  const by: readonly CaseRole[] = besideActions[name].by;
  const roles = command.actor.roles.filter((role) => by.includes(role));
  // Who writes, writes in their own name; what somebody said on the phone the secretariat notes as its own words.
  if (roles.length === 0 || command.onBehalf) return refuse('not-yours', [{ key: 'refusal.not-yours' }]);
  if (!facts || facts.seq === 0) return refuse('wrong-stage', [{ key: 'refusal.wrong-stage' }]);
  const input = payloadProblems(besideAsks(lifecycle.kind)[name], command.payload);
  if (input.length > 0) return refuse('bad-input', input);
  if (name === 'writeNote' || name === 'sendMessage')
    return written(lifecycle, facts, { ...command, action: name }, context);
  const reminder = openReminder(lifecycle, facts, context, String(command.payload['reminder']));
  if (!reminder) return refuse('unmet-needs', [{ key: 'beside.need.reminderOpen' }]);
  return byHand(facts, { ...command, action: name }, reminder, context);
}

function written<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  facts: F,
  command: Command & { action: 'writeNote' | 'sendMessage' },
  context: RuleContext<W>,
): Decision<F> {
  const role = writingRole(command.actor.roles)!;
  const to = command.payload['to'] as Addressee;
  if (!addresseesFor(lifecycle, facts, role, command.action).includes(to))
    return refuse('bad-input', [{ key: 'input.not-an-option', field: 'to' }]);
  const { message, organisationId = null } = command.payload as { message: string; organisationId?: string };
  const wrong = againstOrganisation(to, organisationId, lifecycle.coSenders?.(facts) ?? []);
  if (wrong) return refuse('bad-input', [{ key: `input.${wrong}`, field: 'organisationId' }]);
  const mails: Consequence[] = command.action === 'sendMessage' ? [{ mail: 'message', to }] : [];
  const one = organisationId === null ? {} : { organisationId };
  return told(facts, command, { to, ...one, message, writer: role }, mails, context);
}

/** Of several further senders one is written to; of everybody else there is only one. */
function againstOrganisation(
  to: Addressee,
  organisationId: string | null,
  coSenders: readonly string[],
): InputProblem | null {
  if (to !== 'coSender') return organisationId === null ? null : 'not-an-option';
  if (organisationId === null) return 'required';
  return coSenders.includes(organisationId) ? null : 'not-an-option';
}

function byHand<F extends CaseFacts>(
  facts: F,
  command: Command & { action: 'sendReminder' | 'skipReminder' | 'postponeReminder' },
  reminder: OpenReminder,
  context: RuleContext<unknown>,
): Decision<F> {
  const { due } = reminder;
  const { mail, to } = due.mark.remind!;
  const { until, reason } = command.payload;
  const about = { clock: due.clock, mark: due.mark.key, mail, to, ...(reason ? { reason } : {}) };
  if (command.action === 'postponeReminder') {
    const wrong = againstDay(reminder, until as string, context);
    if (wrong.length > 0) return refuse('bad-input', wrong);
    const next = { ...facts, postponed: { ...facts.postponed, [due.key]: until as string } };
    return told(next, command, { ...about, until }, [], context);
  }
  const draft = draftOf(facts);
  if (command.action === 'skipReminder') {
    remember(draft, due, 'skipped', context);
    return told(draft.facts, command, about, [], context);
  }
  const wrong = againstSending(facts, reminder, context);
  if (wrong.length > 0) return refuse('unmet-needs', wrong);
  remember(draft, due, 'sent', context);
  const { task } = due.mark;
  const follows: Consequence[] = [{ mail, to }, ...(task ? [{ openTask: task.key, for: task.for }] : [])];
  return told(draft.facts, command, about, follows, context);
}

/** The event and what follows from it; the stage stays. */
function told<F extends CaseFacts>(
  facts: F,
  { action, actor }: Command & { action: BesideAction },
  data: Readonly<Record<string, unknown>>,
  consequences: readonly Consequence[],
  context: RuleContext<unknown>,
): Decision<F> {
  const draft = draftOf(facts);
  const { stage } = facts;
  const type = besideActions[action].event;
  record(
    draft,
    { type, action, actorId: actor.personId, onBehalf: null, from: stage, to: stage, data },
    context,
  );
  const { organisationId } = data as { organisationId?: string };
  for (const consequence of consequences)
    draft.consequences.push({
      seq: draft.facts.seq,
      consequence,
      ...(organisationId && { organisationId }),
    });
  return { accepted: true, ...draft };
}
