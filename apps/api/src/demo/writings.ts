import type { EntityManager } from '@mikro-orm/postgresql';
import { PhotoEntity, ReportEntity, uuidFrom } from '@waymark/db';
import sharp from 'sharp';
import type { Instant } from '@waymark/domain';
import { saveFactsheet } from './factsheet-draft.js';
import { saveCall, savePaper } from './promoter-writings.js';
import { personId } from './ids.js';
import { drawingSize, type Drawing } from './pictures/index.js';
import type { Writing } from './steps.js';

/**
 * Saves what somebody wrote, as the console does: plainly, and outside of any decision. What is there already, from a
 * loading that was interrupted, stays as it is.
 */
export async function write(em: EntityManager, caseId: string, writing: Writing, at: Instant): Promise<void> {
  const own = em.fork();
  switch (writing.kind) {
    case 'answers':
      return saveAnswers(own, caseId, writing, at);
    case 'factsheet':
      return saveFactsheet(own, caseId, writing.text, at);
    case 'paper':
      return savePaper(own, caseId, writing, at);
    case 'call':
      return saveCall(own, caseId, writing, at);
  }
}

async function saveAnswers(
  em: EntityManager,
  exchangeId: string,
  { report, person, answers, drawing }: Extract<Writing, { kind: 'answers' }>,
  at: Instant,
): Promise<void> {
  const row = await em.findOneOrFail(ReportEntity, {
    exchange: exchangeId,
    kind: report,
    person: person === null ? null : personId(person),
  });
  if (row.status !== 'draft' || row.updatedAt >= new Date(at)) return;
  row.answers = { ...answers };
  row.revision += 1;
  row.updatedAt = new Date(at);
  if (drawing) em.persist(await photoOf(row, drawing, at));
  await em.flush();
}

/** A drawing shows nobody, so nobody has to be asked. */
const photoOf = async (
  report: ReportEntity,
  { caption, alt, svg }: Drawing,
  at: Instant,
): Promise<PhotoEntity> =>
  Object.assign(new PhotoEntity(), {
    id: uuidFrom(`demo/drawing/${report.id}`),
    exchange: report.exchange,
    report,
    caption,
    alt,
    others: 'nobody',
    ...drawingSize,
    bytes: await sharp(Buffer.from(svg)).jpeg({ quality: 82 }).toBuffer(),
    createdAt: new Date(at),
  });
