import type { CaseFacts, Instant } from './case.js';
import type { Lifecycle } from './definition.js';

export interface Step {
  readonly phase: string;
  /** When the phase began; null while it has not. */
  readonly date: Instant | null;
  /** `held` and `stopped` mark the phase in which the case stands still or ended; `skipped` ones were left out. */
  readonly state: 'done' | 'current' | 'coming' | 'held' | 'stopped' | 'skipped';
}

/** The phases of a case in order, each with its date and state. Stops take the phase the case came from. */
export function stepBar<F extends CaseFacts, W>(lifecycle: Lifecycle<F, W>, facts: F): Step[] {
  const stageNames = Object.keys(lifecycle.stages) as F['stage'][];
  const phases = [...new Set(stageNames.map((name) => lifecycle.stages[name].phase))].filter(
    (phase) => phase !== null,
  );
  const here = lifecycle.stages[facts.stage as F['stage']];
  const from = facts.cameFrom === null ? null : lifecycle.stages[facts.cameFrom as F['stage']];
  const current = phases.indexOf(here.phase ?? from?.phase ?? phases[0]!);
  return phases.map((phase, index) => {
    const dates = stageNames
      .filter((name) => lifecycle.stages[name].phase === phase)
      .flatMap((name) => facts.stageDates[name as keyof typeof facts.stageDates] ?? []);
    const date = (dates as Instant[]).toSorted()[0] ?? null;
    if (index > current) return { phase, date: null, state: 'coming' };
    if (index < current) return { phase, date, state: date === null ? 'skipped' : 'done' };
    if (here.over === 'done') return { phase, date, state: 'done' };
    if (here.over === 'stopped') return { phase, date, state: 'stopped' };
    return { phase, date, state: here.clocksStop ? 'held' : 'current' };
  });
}
