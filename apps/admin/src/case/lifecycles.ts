import {
  exchangeLifecycle,
  promoterApplicationLifecycle,
  promoterCallLifecycle,
  proposalLifecycle,
} from '@waymark/domain';
import type { AnyCaseKind } from '../api/cases.js';

// What the console reads of a lifecycle; the rules themselves are asked by the API.
interface Stage {
  readonly phase: string | null;
  readonly clocksStop?: boolean;
}
const stages: Readonly<Record<AnyCaseKind, Readonly<Record<string, Stage>>>> = {
  exchange: exchangeLifecycle.stages,
  proposal: proposalLifecycle.stages,
  promoterCall: promoterCallLifecycle.stages,
  promoterApplication: promoterApplicationLifecycle.stages,
};
const actions: Readonly<
  Record<AnyCaseKind, Readonly<Record<string, { readonly from: readonly string[] | 'new' }>>>
> = {
  exchange: exchangeLifecycle.actions,
  proposal: proposalLifecycle.actions,
  promoterCall: promoterCallLifecycle.actions,
  promoterApplication: promoterApplicationLifecycle.actions,
};

/** Does this step belong to this stage at all? Steps of other stages are no news to anybody here. */
export function belongsTo(kind: AnyCaseKind, action: string, stage: string): boolean {
  const from = actions[kind][action]?.from;
  return from !== undefined && from !== 'new' && from.includes(stage);
}

/** Do all clocks stand still in this stage? */
export const standsStill = (kind: AnyCaseKind, stage: string): boolean =>
  stages[kind][stage]?.clocksStop === true;
