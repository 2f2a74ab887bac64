import { isDeepStrictEqual } from 'node:util';
import { type PromoterFormKey, say } from '@waymark/domain';
import { PromoterAnswersEntity } from '@waymark/db';
import { problem } from '../common/problem.js';
import type { Database } from '../database/database.js';

/** A whole draft, or of a filed paper the one question that was opened again. */
const save = `
  update promoter_answers set answers = ?::jsonb, revision = revision + 1, updated_at = ?
  where application_id = ? and form = ? and person_id is not distinct from ?::uuid and status = ?
    and (?::int is null or revision = ?::int)
  returning revision`;

export interface PaperToWrite {
  readonly applicationId: string;
  readonly form: PromoterFormKey;
  /** Whose it is, where several people write one each. */
  readonly personId: string | null;
  readonly status: 'draft' | 'filed';
  readonly answers: object;
  /** As its writer last saw it; null writes over whatever there is. */
  readonly revision: number | null;
}

/**
 * Writes what somebody typed.
 *
 * @returns the new revision
 * @throws a 409 problem where the paper was closed, or changed elsewhere, meanwhile
 */
export async function writePaper(database: Database, paper: PaperToWrite, at: Date): Promise<number> {
  const { applicationId, form, personId, status, answers, revision } = paper;
  const values = [JSON.stringify(answers), at, applicationId, form, personId, status, revision, revision];
  const connection = database.fork().getConnection();
  const [saved] = await connection.execute<{ revision: number }[]>(save, values);
  return saved?.revision ?? unchanged(database, paper);
}

/** Nothing was written: because a retry had written the very same before, or because something else has. */
async function unchanged(database: Database, paper: PaperToWrite): Promise<number> {
  const { applicationId: application, form, personId: person } = paper;
  const em = database.fork();
  const now = await em.findOneOrFail(PromoterAnswersEntity, { application, form, person });
  if (now.status !== paper.status) throw refused('problem.detail.reportClosed');
  if (isDeepStrictEqual(now.answers, JSON.parse(JSON.stringify(paper.answers)))) return now.revision;
  throw refused('problem.detail.answersChanged');
}

const refused = (key: 'problem.detail.reportClosed' | 'problem.detail.answersChanged') => {
  const detail = say(key);
  return problem('refused', { detail, reasons: [detail] });
};
