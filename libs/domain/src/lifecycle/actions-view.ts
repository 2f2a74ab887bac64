import type { Actor, CaseFacts, CaseRole, Day } from './case.js';
import { actingFor, needReasons, startsFrom } from './decide.js';
import { holdAll } from './rules.js';
import type { Reason } from './decision.js';
import type { Acting, ActionDefinition, Ask, Lifecycle, RuleContext } from './definition.js';

export type ActionWeight = 'main' | 'plain' | 'panel' | 'stop';

export interface AvailableAction<Action extends string = string> {
  readonly name: Action;
  readonly allowed: boolean;
  /** Why not; empty when allowed. */
  readonly because: readonly Reason[];
  readonly weight: ActionWeight;
  readonly asks: Readonly<Record<string, Ask>>;
  /** The roles on whose word the secretariat may do this. Empty for an action of one's own. */
  readonly onBehalf: readonly CaseRole[];
}

/**
 * Every action that could ever be this person's, with whether it is allowed as the case stands, and why not.
 * What it depends on in the payload is looked at only by `decide`.
 * @param who the person with their roles in this case, or the roles alone
 */
export function availableActions<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  facts: F,
  who: Actor | readonly CaseRole[],
  context: RuleContext<W>,
): AvailableAction[] {
  const actor: Actor = 'roles' in who ? who : { personId: null, roles: who };
  return Object.entries(lifecycle.actions).flatMap(([name, action]) => {
    if (action.weight === 'system' || action.from === 'new') return [];
    const ways = waysOf(action, actor);
    if (ways.length === 0) return [];
    const judged = ways.map((way) => ({
      ...way,
      reasons: reasonsAgainst(lifecycle, action, facts, context, way.acting),
    }));
    const open = judged.filter(({ reasons }) => reasons.length === 0);
    const shown = open.length > 0 ? open : judged;
    return {
      name,
      allowed: open.length > 0,
      because: open.length > 0 ? [] : judged[0]!.reasons,
      weight: weightOf(lifecycle, action, facts, context, shown[0]!.acting),
      asks: action.asks ?? {},
      onBehalf: shown.flatMap(({ onBehalf }) => onBehalf ?? []),
    };
  });
}

function weightOf<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  { weight, mainWhen }: ActionDefinition<F, W, F['stage']>,
  facts: F,
  context: RuleContext<W>,
  acting: Acting,
): ActionWeight {
  if (weight === 'main' && !holdAll(lifecycle, mainWhen, facts, context, acting)) return 'plain';
  return weight === undefined || weight === 'system' ? 'plain' : weight;
}

interface Way {
  readonly acting: Acting;
  readonly onBehalf?: CaseRole;
}

/** One's own right comes first; without it, the secretariat may act on the word of each of the others. */
function waysOf(action: Pick<ActionDefinition<never, never, never>, 'by' | 'onBehalf'>, actor: Actor): Way[] {
  const own = actingFor(action, { actor });
  if (own) return [{ acting: own }];
  return action.by.flatMap((role) => {
    // What a co-sender may do the secretariat may do itself.
    if (role === 'secretariat' || role === 'coSender' || role === 'clock') return [];
    const acting = actingFor(action, { actor, onBehalf: { role, channel: 'phone' } });
    return acting ? [{ acting, onBehalf: role }] : [];
  });
}

function reasonsAgainst<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  action: ActionDefinition<F, W, F['stage']>,
  facts: F,
  context: RuleContext<W>,
  acting: Acting,
): Reason[] {
  if (!startsFrom(action, facts)) return [{ key: 'refusal.wrong-stage' }];
  return needReasons(lifecycle, action, facts, context, acting);
}

/** On whom the case waits; on nobody when it is over. */
export function waitingOn<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  facts: F,
  context: RuleContext<W>,
): CaseRole[] {
  const stage = lifecycle.stages[facts.stage as F['stage']];
  return stage.over ? [] : stage.waitsOn(facts, context);
}

/** The last day for what the case waits for; null when it is over, or no day is set. */
export function deadlineOf<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  facts: F,
  context: RuleContext<W>,
): Day | null {
  const stage = lifecycle.stages[facts.stage as F['stage']];
  return stage.over ? null : (stage.due?.(facts, context) ?? null);
}
