import type { AvailableAction } from '../actions-view.js';
import type { Ask } from '../definition.js';
import type { Actor, CaseFacts } from '../case.js';
import type { Lifecycle, RuleContext } from '../definition.js';
import { besideAsks } from './actions.js';
import { addresseesFor, writingRole } from './decide-beside.js';
import { againstSending, openReminder } from './reminders.js';

/**
 * What the viewer may do with one coming reminder; which one it is is not asked again.
 * @param name `clock.mark`
 * @returns empty where it is no reminder, or not theirs to touch
 */
export function reminderActions<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  facts: F,
  actor: Actor,
  context: RuleContext<W>,
  name: string,
): AvailableAction[] {
  if (!actor.roles.includes('secretariat')) return [];
  const reminder = openReminder(lifecycle, facts, context, name);
  if (!reminder) return [];
  const asks = besideAsks(lifecycle.kind);
  return (['sendReminder', 'skipReminder', 'postponeReminder'] as const).map((action) => {
    const { reminder: _which, ...others } = asks[action];
    const because = action === 'sendReminder' ? againstSending(facts, reminder, context) : [];
    const allowed = because.length === 0;
    return { name: action, allowed, because, weight: 'plain', asks: others, onBehalf: [] };
  });
}

/** What the viewer may write in a case, and to whom; empty for those who have no part in it. */
export function writingActions<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  facts: F,
  actor: Actor,
): AvailableAction[] {
  const role = writingRole(actor.roles);
  if (!role) return [];
  const asks = besideAsks(lifecycle.kind);
  return (['writeNote', 'sendMessage'] as const).flatMap((name) => {
    const options = addresseesFor(lifecycle, facts, role, name);
    if (options.length === 0) return [];
    const { organisationId, ...rest } = asks[name];
    const which: Readonly<Record<string, Ask>> =
      options.includes('coSender') && organisationId ? { organisationId } : {};
    const own = { ...rest, to: { ...rest['to']!, options }, ...which };
    return [{ name, allowed: true, because: [], weight: 'plain' as const, asks: own, onBehalf: [] }];
  });
}
