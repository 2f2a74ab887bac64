import { publishable } from '@waymark/domain';
import type { DecidedExchange } from './exchange-writes.js';
import type { Sql } from './sql.js';

const publish = `
  with revision as (
    insert into factsheet_revision (exchange_id, revision, content, published_at, why)
    values ($1, $2, $3::jsonb, $4, $5) on conflict (exchange_id, revision) do nothing
  )
  update factsheet set published_revision = $2 where exchange_id = $1`;

/** Freezes what the public may see as a revision, and remembers what was sent for approval. */
export async function writeFactsheet(sql: Sql, decided: DecidedExchange): Promise<void> {
  const { before, facts, consequences, events, around, context } = decided;
  const content = around.factsheet;
  if (!content) return;
  const wasSent =
    before !== null &&
    facts.factsheet.revision > before.factsheet.revision &&
    before.factsheet.publishedRevision === null;
  if (wasSent)
    await sql.query('update factsheet set sent_content = content where exchange_id = $1', [facts.id]);
  const step = consequences.find(({ consequence }) => 'publish' in consequence);
  if (!step || facts.factsheet.publishedRevision === null) return;
  await sql.query(publish, [
    facts.id,
    facts.factsheet.publishedRevision,
    JSON.stringify(publishable(content, facts)),
    context.now,
    events.find(({ seq }) => seq === step.seq)?.type ?? '',
  ]);
}
