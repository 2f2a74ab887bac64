import { givenNow, totalCounts, type CountsByOrganisation } from '../opportunities/index.js';
import type { ExchangeFacts } from './facts.js';

/**
 * What each sending organisation gave. What was recorded before each gave its own is what the sender gave.
 * @returns an empty record where nobody gave anything
 */
export function countsGiven({ kpi, sender }: Pick<ExchangeFacts, 'kpi' | 'sender'>): CountsByOrganisation {
  if (kpi.given) return kpi.given;
  return kpi.fewerOpportunities ? { [sender.organisationId]: givenNow(kpi.fewerOpportunities) } : {};
}

/** The facts with the counts of one sending organisation written anew, and the figure of all of them with it. */
export function withCounts(
  facts: ExchangeFacts,
  organisationId: string,
  counts: Readonly<Record<string, number>>,
): ExchangeFacts {
  const all = { ...countsGiven(facts), [organisationId]: givenNow(counts) };
  return { ...facts, kpi: { ...facts.kpi, given: all, fewerOpportunities: totalCounts(all) } };
}
