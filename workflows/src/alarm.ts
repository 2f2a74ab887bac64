import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';

/**
 * One timer that is set again only when its moment changes: a timer that is cancelled and started anew for every
 * action would be two events of history each time.
 */
export class Alarm {
  private at: number | null = null;
  private scope: CancellationScope | null = null;

  constructor(private readonly ring: () => void) {}

  /**
   * @param at milliseconds since 1970, in the future; null for no alarm.
   * @param summary shown in Temporal's own pages.
   */
  set(at: number | null, summary: string): void {
    if (at === this.at) return;
    this.scope?.cancel();
    this.scope = null;
    this.at = at;
    if (at === null) return;
    const scope = new CancellationScope();
    this.scope = scope;
    scope
      .run(() => sleep(at - Date.now(), { summary }))
      .then(
        () => {
          if (this.scope !== scope) return;
          this.scope = null;
          this.at = null;
          this.ring();
        },
        (error: unknown) => {
          if (!isCancellation(error)) throw error;
        },
      );
  }
}
