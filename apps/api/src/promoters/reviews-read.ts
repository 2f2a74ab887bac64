import type { EntityManager } from '@mikro-orm/postgresql';
import { PromoterAnswersEntity } from '@waymark/db';
import { type Answers, recommendationIn, type ScoredReview, scoresIn } from '@waymark/domain';
import type { SeenHead } from './promoter-access.js';

/** A filed review with all that it says. */
export interface FiledReview extends ScoredReview {
  readonly answers: Answers;
  readonly filedAt: Date;
}

const scores = `
  select application_id as id, person_id as "reviewerId", answers - 'commentToPanel' - 'commentToApplicant' as answers
  from promoter_answers
  where application_id = any(?::uuid[]) and form = 'promoter-review' and status = 'filed'
  order by filed_at, id`;

interface ScoreRow {
  id: string;
  reviewerId: string;
  answers: Answers;
}

const whoseReviewsAreRead = (seen: readonly SeenHead[]): string[] =>
  seen.flatMap(({ application, parts }) => (parts.includes('reviews') ? [application.id] : []));

/** The same without what their authors wrote: for the order and the spread of very many. */
export async function filedScoresOf(
  em: EntityManager,
  seen: readonly SeenHead[],
): Promise<ReadonlyMap<string, readonly ScoredReview[]>> {
  const ids = whoseReviewsAreRead(seen);
  if (ids.length === 0) return new Map();
  const rows = await em.getConnection().execute<ScoreRow[]>(scores, [`{${ids.join()}}`]);
  const byApplication = new Map<string, ScoredReview[]>();
  for (const { id, reviewerId, answers } of rows) {
    const review = {
      reviewerId,
      scores: scoresIn(answers),
      recommendation: recommendationIn(answers) ?? ('reject' as const),
    };
    const own = byApplication.get(id);
    if (own) own.push(review);
    else byApplication.set(id, [review]);
  }
  return byApplication;
}

/** The filed reviews of these applications, of those alone whose reviews the reader may read. */
export async function filedReviewsOf(
  em: EntityManager,
  seen: readonly SeenHead[],
): Promise<ReadonlyMap<string, readonly FiledReview[]>> {
  const ids = whoseReviewsAreRead(seen);
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
