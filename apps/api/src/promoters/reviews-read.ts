import type { EntityManager } from '@mikro-orm/postgresql';
import { PromoterAnswersEntity } from '@waymark/db';
import { type Answers, recommendationIn, type ScoredReview, scoresIn } from '@waymark/domain';
import type { SeenApplication } from './promoter-access.js';

/** A filed review with all that it says. */
export interface FiledReview extends ScoredReview {
  readonly answers: Answers;
  readonly filedAt: Date;
}

/** The filed reviews of these applications, of those alone whose reviews the reader may read. */
export async function filedReviewsOf(
  em: EntityManager,
  seen: readonly SeenApplication[],
): Promise<ReadonlyMap<string, readonly FiledReview[]>> {
  const ids = seen.flatMap(({ application, parts }) => (parts.includes('reviews') ? [application.id] : []));
  if (ids.length === 0) return new Map();
  const papers = await em.find(
    PromoterAnswersEntity,
    { application: { $in: ids }, form: 'promoter-review', status: 'filed' },
    { orderBy: { filedAt: 'asc', id: 'asc' } },
  );
  const byApplication = Map.groupBy(papers, ({ application }) => application.id);
  return new Map(
    [...byApplication].map(([id, own]) => [
      id,
      own.map(({ person, answers, filedAt, updatedAt }) => ({
        reviewerId: person!.id,
        scores: scoresIn(answers as Answers),
        recommendation: recommendationIn(answers as Answers) ?? 'reject',
        answers: answers as Answers,
        filedAt: filedAt ?? updatedAt,
      })),
    ]),
  );
}
