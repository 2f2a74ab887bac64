import type { StaleReason } from '@waymark/db';
import type { CaseKind } from '@waymark/domain';

/**
 * How what PostgreSQL remembers and what Temporal drives may differ.
 * `no-run`: the case is open, and nothing drives it. `no-case`: something drives a case that is not remembered.
 * `run-behind`: the run does not know the last events. `run-ahead`: the run knows events that are not remembered.
 * The others: the run should have done something by now.
 */
export type Difference = 'no-run' | 'no-case' | 'run-behind' | 'run-ahead' | StaleReason;

/** One difference between the two, found by the reconciler. Ids and numbers only. */
export interface Finding {
  readonly kind: CaseKind;
  readonly id: string;
  readonly why: Difference | 'settings-changed';
  /** Number of the last event that the run knows. */
  readonly runSeq?: number;
  /** Number of the last event in the database. Events beyond it that a run knows are lost for good. */
  readonly rowSeq?: number;
}

/** What is done about each: its run is woken (or started) and reads the row. */
export const remedies: Readonly<Record<Finding['why'], string>> = {
  'no-run': 'a run was started',
  'no-case': 'its run ends',
  'run-behind': 'its run reads the row',
  'run-ahead': 'its run forgets what is not in the row, and begins anew',
  undriven: 'its run delivers',
  undelivered: 'its run delivers',
  overdue: 'its clock acts',
  'settings-changed': 'its run works out its dates anew',
};
