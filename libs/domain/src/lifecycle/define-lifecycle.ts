import type { CaseFacts } from './case.js';
import type { Lifecycle } from './definition.js';
import { lifecycleProblems } from './validate-lifecycle.js';

/** A lifecycle that contradicts itself; the message lists every problem, one a line. */
export class LifecycleError extends Error {
  constructor(
    readonly kind: string,
    readonly problems: readonly string[],
  ) {
    super(
      `The lifecycle of ${kind} cannot be used:\n${problems.map((problem) => `- ${problem}`).join('\n')}`,
    );
    this.name = 'LifecycleError';
  }
}

/**
 * Checks a lifecycle once, when it is loaded, and gives it back with its literal names, so that maps over its
 * stages and actions can be checked by the compiler.
 * Called in two steps, because the facts are named and the rest is inferred: `defineLifecycle<F, W>()({ … })`.
 * @throws LifecycleError with every problem found
 */
export function defineLifecycle<F extends CaseFacts, W>() {
  return <const D extends Lifecycle<F, W>>(definition: D): D => {
    const problems = lifecycleProblems(definition);
    if (problems.length > 0) throw new LifecycleError(definition.kind, problems);
    return definition;
  };
}
