import type { EntityManager } from '@mikro-orm/postgresql';
import type { Instant, ProposalFacts } from '@waymark/domain';
import { caseColumns, projectCase } from './project.js';
import { proposalStore } from './proposal-store.js';
import { inTransaction } from './sql.js';

const columns = caseColumns.proposal.filter((name) => name !== 'driven_seq');
const update = `
  update proposal c set ${columns.map((name) => `${name} = n.${name}`).join(', ')}
  from jsonb_populate_record(null::proposal, $2::jsonb) n where c.id = $1`;

/**
 * Changes the text of a proposal while that is no step of its lifecycle (a draft being written): plain storage, no
 * event, works without Temporal. Facts and columns stay in step. Opens its own transaction.
 *
 * @param edit gets the facts as they are under lock, and gives the new ones, or null when this may not be edited now
 * @returns the new facts; null when there is no such proposal or `edit` said no
 */
export async function editProposalFacts(
  em: EntityManager,
  id: string,
  now: Instant,
  edit: (facts: ProposalFacts) => ProposalFacts | null,
): Promise<ProposalFacts | null> {
  return inTransaction(em, async (sql) => {
    const [row] = await sql.query<{ facts: ProposalFacts }>(
      'select facts from proposal where id = $1 for update',
      [id],
    );
    const facts = row && edit(row.facts);
    if (!facts) return null;
    const { world, settings } = await proposalStore.load(sql, id, facts, now, null);
    const context = { now, settings, world };
    const projected = projectCase(proposalStore.lifecycle, facts, context, proposalStore.columns(facts));
    await sql.query(update, [id, JSON.stringify(projected)]);
    return facts;
  });
}
