import type { Undelivered } from '@waymark/db';
import { deliveries } from '../metrics/figures.js';
import type { Tools } from './tools.js';

/** One line and one count for each try. The ids in it are those of the decision's line and of the API's. */
export function tell(
  { logger }: Tools,
  { id, kind, caseKind, caseId, seq, requestId, traceId }: Undelivered,
  outcome: 'delivered' | 'failed' | 'given_up',
  code?: string,
): void {
  deliveries.inc({ kind, outcome });
  const ids = { effect: id, requestId: traceId, key: requestId };
  const line = { kind: caseKind, id: caseId, ...ids, what: kind, seq, outcome, code };
  if (outcome === 'delivered') logger.info(line, 'delivered');
  else logger.warn(line, 'not delivered');
}
