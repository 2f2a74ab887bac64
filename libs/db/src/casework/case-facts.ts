import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseKind, ExchangeFacts, ProposalFacts } from '@waymark/domain';
import { withoutTransaction } from './sql.js';

export interface FactsOf {
  readonly exchange: ExchangeFacts;
  readonly proposal: ProposalFacts;
}

const queries: Readonly<Record<CaseKind, string>> = {
  exchange: 'select facts from exchange where id = $1',
  proposal: 'select facts from proposal where id = $1',
};

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
