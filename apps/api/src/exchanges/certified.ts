import type { EntityManager } from '@mikro-orm/postgresql';
import { type ExchangeEntity, ReportEntity } from '@waymark/db';
import { attendanceOf, certificateWantedIn } from '@waymark/domain';

/** Who of those who travelled has a certificate of attendance. */
export async function certifiedIn(
  em: EntityManager,
  { id, facts }: ExchangeEntity,
): Promise<(personId: string) => boolean> {
  // Before anybody filed there is nothing to look up.
  if (!facts.participants.some(({ post }) => post.status === 'filed')) return () => false;
  const filed = await em.find(
    ReportEntity,
    { exchange: id, kind: 'post-participant', status: 'filed' },
    { fields: ['answers', 'person'] },
  );
  const certified = filed.flatMap(({ person, answers }) =>
    person && 'attended' in attendanceOf(facts, person.id, certificateWantedIn(answers)) ? person.id : [],
  );
  return (personId) => certified.includes(personId);
}
