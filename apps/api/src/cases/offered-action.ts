import {
  type Ask,
  besideAsks,
  type CaseKind,
  exchangeLifecycle,
  isBeside,
  isListed,
  promoterApplicationLifecycle,
  promoterCallLifecycle,
  proposalLifecycle,
} from '@waymark/domain';
import { notFound } from '../common/problem.js';

export interface OfferedAction {
  readonly from: 'new' | readonly string[];
  readonly weight?: string;
  readonly asks?: Readonly<Record<string, Ask>>;
  readonly checks?: readonly string[];
  readonly onBehalf?: boolean;
}

const lifecycleActions: Readonly<Record<CaseKind, Readonly<Record<string, OfferedAction>>>> = {
  exchange: exchangeLifecycle.actions,
  proposal: proposalLifecycle.actions,
  promoterCall: promoterCallLifecycle.actions,
  promoterApplication: promoterApplicationLifecycle.actions,
};

/** The action of that name, if it is one that people take in a case that exists. */
export function offeredAction(kind: CaseKind, name: string): OfferedAction {
  if (isBeside(name) && isListed(kind)) return { from: [], asks: besideAsks(kind)[name] };
  const actions = lifecycleActions[kind];
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action || action.from === 'new' || action.weight === 'system') throw notFound();
  return action;
}
