import { exchangeLifecycle, stagesAfter } from '@waymark/domain';
import type { ActionView, ExchangeView } from '../api/views.js';

const definitions: Readonly<Record<string, { readonly to: string }>> = exchangeLifecycle.actions;

/** A step that brings a case to another column. */
export interface Way {
  action: ActionView;
  /** Stages it can bring the case into. */
  to: readonly string[];
}

/**
 * The steps that would move a case, those that may be taken now first. A step that leaves the case where it is counts
 * where it is what the stage is about, because the case then goes on by itself.
 * @param target only those that lead there; every one when left out
 */
export function waysFrom(
  { stage, actions }: Pick<ExchangeView, 'stage' | 'actions'>,
  target?: string,
): Way[] {
  return actions
    .filter(({ name, weight }) => definitions[name]?.to !== 'same' || weight === 'main')
    .map((action) => ({ action, to: stagesAfter(exchangeLifecycle, action.name, stage) }))
    .filter(({ to }) => (target === undefined ? to.length > 0 : to.includes(target)))
    .sort((a, b) => Number(b.action.allowed) - Number(a.action.allowed));
}
