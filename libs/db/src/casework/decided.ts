import type { CaseEvent, CaseFacts, ResolvedConsequence, RuleContext } from '@waymark/domain';
import type { Surroundings } from './surroundings.js';

/** One decision, a person's or the clock's, with all it was decided on. */
export interface Decided<F extends CaseFacts, W, A extends Surroundings = Surroundings> {
  /** Null for the decision that made the case. */
  readonly before: F | null;
  readonly facts: F;
  readonly events: readonly CaseEvent[];
  readonly consequences: readonly ResolvedConsequence[];
  readonly context: RuleContext<W>;
  readonly around: A;
  /** Null when the clock decided. */
  readonly requestId: string | null;
}
