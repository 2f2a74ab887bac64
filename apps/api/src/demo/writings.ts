import type { EntityManager } from '@mikro-orm/postgresql';
import { ReportEntity } from '@waymark/db';
import type { Instant } from '@waymark/domain';
import { saveFactsheet } from './factsheet-draft.js';
import { personId } from './ids.js';
import type { Writing } from './steps.js';

/** Saves what somebody wrote, as the console does: plainly, and outside of any decision. */
export async function write(
  em: EntityManager,
  exchangeId: string,
  writing: Writing,
  at: Instant,
): Promise<void> {
  const own = em.fork();
  if (writing.kind === 'answers') await saveAnswers(own, exchangeId, writing, at);
  else await saveFactsheet(own, exchangeId, writing.text, at);
}

async function saveAnswers(
  em: EntityManager,
  exchangeId: string,
  { report, person, answers }: Extract<Writing, { kind: 'answers' }>,
  at: Instant,
): Promise<void> {
  const row = await em.findOneOrFail(ReportEntity, {
    exchange: exchangeId,
    kind: report,
    person: person === null ? null : personId(person),
  });
  if (row.status !== 'draft') return;
  row.answers = { ...answers };
  row.revision += 1;
  row.updatedAt = new Date(at);
  await em.flush();
}
