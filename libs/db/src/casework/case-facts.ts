import type { EntityManager } from '@mikro-orm/postgresql';
import type {
  CaseKind,
  ExchangeFacts,
  PromoterApplicationFacts,
  PromoterCallFacts,
  ProposalFacts,
} from '@waymark/domain';
import { perKind } from './case-table.js';
import { withoutTransaction } from './sql.js';

export interface FactsOf {
  readonly exchange: ExchangeFacts;
  readonly proposal: ProposalFacts;
  readonly promoterCall: PromoterCallFacts;
  readonly promoterApplication: PromoterApplicationFacts;
}

const queries = perKind((table) => `select facts from ${table} where id = $1`);

/**
 * The facts of a case as they stand, in one quick query: every step in a case begins with them.
 *
 * @param id a UUID
 * @returns null where there is no such case
 */
export async function loadFacts<K extends CaseKind>(
  em: EntityManager,
  kind: K,
  id: string,
): Promise<FactsOf[K] | null> {
  const [row] = await withoutTransaction(em, (sql) => sql.query<{ facts: FactsOf[K] }>(queries[kind], [id]));
  return row?.facts ?? null;
}
