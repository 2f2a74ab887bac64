import type { CaseFacts } from './case.js';
import type { Acting, Lifecycle, RuleContext } from './definition.js';

/** Rules that nobody asks for are looked at in the clock's name. */
export const clockActing: Acting = { personId: null, roles: ['clock'] };

/** The names of those needs that do not hold. */
export function unmetNeeds<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  names: readonly string[] | undefined,
  facts: F,
  context: RuleContext<W>,
  acting: Acting,
): string[] {
  return (names ?? []).filter((name) => !lifecycle.needs[name]!(facts, context, acting));
}

/** @returns true when every named need holds; an empty list always does */
export function holdAll<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  names: readonly string[] | undefined,
  facts: F,
  context: RuleContext<W>,
  acting: Acting = clockActing,
): boolean {
  return (names ?? []).every((name) => lifecycle.needs[name]!(facts, context, acting));
}
