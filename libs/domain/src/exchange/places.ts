import type { ExchangeFacts, ExchangeStage } from './facts.js';

type Placed = Pick<ExchangeFacts, 'stage' | 'cameFrom'>;

const givenBack: readonly ExchangeStage[] = ['declined', 'expired', 'lapsed', 'cancelled'];

/** The stage a case on hold stands for: a hold keeps what the case had. */
const standsIn = ({ stage, cameFrom }: Placed): ExchangeStage =>
  stage === 'on-hold' ? (cameFrom ?? stage) : stage;

/**
 * What an exchange holds of the places of its proposals: a proposed match reserves one, both acceptances take it,
 * and an end without a visit gives it back. A visit that was held keeps it.
 */
export function placeHolding(facts: Placed): 'reserved' | 'taken' | 'none' {
  const stage = standsIn(facts);
  if (stage === 'proposed') return 'reserved';
  return givenBack.includes(stage) ? 'none' : 'taken';
}

/**
 * Does the exchange count among the introductions that a proposal has open at once?
 * On hold it floods nobody, so another may take its turn; going on, it is not turned away for that.
 */
export const isOpenIntroduction = (facts: Placed): boolean =>
  facts.stage === 'proposed' || facts.stage === 'introduced';
