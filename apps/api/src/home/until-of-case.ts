import { ExchangeEntity } from '@waymark/db';
import { type Day, exchangeLifecycle, proposalLifecycle } from '@waymark/domain';
import { untilOf } from '../cases/next-mark.js';
import type { RowContext } from '../exchanges/exchange-row.js';
import type { AnyCase } from '../tasks/task-cases.js';

/** Last day for what a case of either kind waits for. */
export const untilOfCase = (of: AnyCase, { now, settings }: RowContext): Day | null =>
  of instanceof ExchangeEntity
    ? untilOf(exchangeLifecycle, of.facts, { now, settings })
    : untilOf(proposalLifecycle, of.facts, { now, settings });
