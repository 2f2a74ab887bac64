import type { RuleContext } from '../lifecycle/index.js';
import type { PromoterCallFacts, PromoterCallWorld } from './facts.js';
import { promoterCallLifecycle, type PromoterCallNeed } from './lifecycle.js';
import { callNeeds, callReadiness } from './needs.js';

const mayStill = (action: 'editCall' | 'sayReady', { stage }: Pick<PromoterCallFacts, 'stage'>): boolean =>
  (promoterCallLifecycle.actions[action].from as readonly string[]).includes(stage);

/** What a call needs before it can go out, and what of it is there; nothing once it is out. */
export const callReadinessOf = (
  facts: PromoterCallFacts,
  context: RuleContext<PromoterCallWorld>,
): readonly { readonly need: PromoterCallNeed; readonly met: boolean }[] =>
  mayStill('sayReady', facts)
    ? callReadiness.map((need) => ({ need, met: callNeeds[need](facts, context) }))
    : [];

/** What a call says may be written as long as its terms may be changed. */
export const mayWriteCallText = (facts: Pick<PromoterCallFacts, 'stage'>): boolean =>
  mayStill('editCall', facts);
