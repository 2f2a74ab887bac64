import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { LookView } from '@waymark/contract';
import { type CaseKey, LookEntity, recordLooks } from '@waymark/db';
import { capital, type Look, say, type Viewer } from '@waymark/domain';
import { peopleOf } from '../cases/party-names.js';
import { CLOCK, type Clock } from '../config/clock.js';

const most = 500;

/** Writes down who was shown personal data, and tells the secretariat. */
@Injectable()
export class Looks {
  constructor(@Inject(CLOCK) private readonly now: Clock) {}

  /** Before it is shown: what cannot be written down is not shown either. */
  async note(em: EntityManager, viewer: Viewer, about: CaseKey, looks: readonly Look[]): Promise<void> {
    await recordLooks(em, viewer.personId, about, looks, this.now());
  }

  /** Everything that was looked at in a case, newest first. */
  async ofCase(em: EntityManager, caseId: string): Promise<LookView[]> {
    const looks = await em.find(LookEntity, { caseId }, { orderBy: { id: 'desc' }, limit: most });
    const people = await peopleOf(
      em,
      looks.flatMap(({ viewerId, subjectId }) => [viewerId, subjectId]),
    );
    const nameOf = (id: string) => people.get(id)?.name ?? capital(say('sentence.somebody'));
    return looks.map(({ at, viewerId, subjectId, what }) => ({
      at: at.toISOString(),
      sentence: say(`look.${what}`, { actor: nameOf(viewerId), person: nameOf(subjectId) }),
    }));
  }
}
