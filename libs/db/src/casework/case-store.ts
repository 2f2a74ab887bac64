import type { CaseFacts, Command, Instant, LifecycleSettings } from '@waymark/domain';
import type { Decided } from './decided.js';
import type { EffectRules } from './effects.js';
import type { CaseRow } from './project.js';
import type { Sql } from './sql.js';
import type { Surroundings } from './surroundings.js';

export interface LoadedCase<F, W, A> {
  /** The facts as stored; of a case that is to be made, the blank ones. */
  readonly facts: F;
  readonly world: W;
  readonly settings: LifecycleSettings;
  readonly around: A;
}

/** All that the store has to know of one kind of case. Everything else is the same for every kind. */
export interface CaseStore<F extends CaseFacts, W, A extends Surroundings> extends EffectRules<F, W, A> {
  /** First letter of its references. */
  readonly letter: string;
  /**
   * Loads what a decision looks at. Given no facts it builds blank ones from the command, with an empty reference.
   * Rows of other cases whose places this one may take are locked.
   */
  load(
    sql: Sql,
    id: string,
    facts: F | null,
    now: Instant,
    command: Command | null,
  ): Promise<LoadedCase<F, W, A>>;
  /** The columns only this kind has. */
  columns(facts: F): CaseRow;
  /** What a decision changes outside the case's own row. */
  write(sql: Sql, decided: Decided<F, W, A>): Promise<void>;
}
