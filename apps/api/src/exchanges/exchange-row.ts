import type { ExchangeRow } from '@waymark/contract';
import type { ListedExchange } from '@waymark/db';
import {
  caseRoles,
  type CaseRole,
  dayOf,
  exchangeLifecycle,
  type ExchangeFacts,
  type ExchangePhase,
  type LifecycleSettings,
  say,
  type Viewer,
  waitingSentence,
} from '@waymark/domain';
import { nextMarkOf, untilOf } from '../cases/next-mark.js';
import { organisationRef } from '../organisations/organisation-ref.js';

export interface RowContext {
  readonly now: string;
  readonly settings: LifecycleSettings;
  readonly viewer: Viewer;
}

/** The step of the step bar; a stop stands in the step it came from. */
export function phaseOf(facts: Pick<ExchangeFacts, 'stage' | 'cameFrom'>): ExchangePhase {
  const phase = exchangeLifecycle.stages[facts.stage].phase;
  if (phase !== null) return phase;
  return (facts.cameFrom && exchangeLifecycle.stages[facts.cameFrom].phase) ?? 'offer';
}

/**
 * The sentence that is always true of an exchange, for this reader.
 * @param until where it is known already: working it out is most of the work
 */
export function exchangeSentence(
  exchange: ListedExchange,
  { now, settings, viewer }: RowContext,
  until = untilOf(exchangeLifecycle, exchange.facts, { now, settings }),
): string {
  const { facts } = exchange;
  return waitingSentence({
    kind: 'exchange',
    stage: exchange.stage,
    over: exchange.over,
    waitingOn: exchange.waitingOn as CaseRole[],
    until,
    next: nextMarkOf(exchangeLifecycle, exchange),
    today: dayOf(now),
    names: { host: exchange.hostOrg.shortName, sender: exchange.senderOrg.shortName },
    readerRoles: caseRoles(viewer, facts),
  });
}

/** An exchange as a row of a list. Of an entity, its organisations have to be loaded. */
export function toExchangeRow(exchange: ListedExchange, context: RowContext): ExchangeRow {
  const until = untilOf(exchangeLifecycle, exchange.facts, context);
  return {
    id: exchange.id,
    reference: exchange.reference,
    title: exchange.title,
    stage: exchange.stage,
    stageLabel: say(`exchange.stage.${exchange.stage}`),
    stageSince: exchange.stageSince.toISOString(),
    phase: phaseOf(exchange.facts),
    over: exchange.over,
    waitingOn: exchange.waitingOn,
    waitingSentence: exchangeSentence(exchange, context, until),
    dueAt: exchange.dueAt?.toISOString() ?? null,
    until,
    host: organisationRef(exchange.hostOrg),
    sender: organisationRef(exchange.senderOrg),
    format: exchange.format,
    topics: exchange.topics,
    startDate: exchange.startDate,
    endDate: exchange.endDate,
    afterTheFact: exchange.afterTheFact,
    createdAt: exchange.createdAt.toISOString(),
    updatedAt: exchange.updatedAt.toISOString(),
  };
}
