import { proxyActivities } from '@temporalio/workflow';
import type { CaseActivities } from './activities.js';

/**
 * Every activity is tried again for ever. The time one attempt may take is short, because it is also how long a case
 * waits after its worker was killed; each does at most a few transactions, and the delivery stops by itself in time.
 */
export const { applyAction } = proxyActivities<CaseActivities>({
  startToCloseTimeout: '10 seconds',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '5 seconds' },
});

export const { runClock } = proxyActivities<CaseActivities>({
  startToCloseTimeout: '10 seconds',
  retry: { initialInterval: '500 milliseconds', maximumInterval: '15 seconds' },
});

/** A mail may take its time, but a delivery that gives no sign of life was killed, and is not waited for any longer. */
export const { deliverEffects } = proxyActivities<CaseActivities>({
  startToCloseTimeout: '25 seconds',
  heartbeatTimeout: '10 seconds',
  retry: { initialInterval: '1 second', maximumInterval: '10 seconds' },
});
