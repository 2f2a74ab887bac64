import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DiscussionEntry, DiscussionInput } from '@waymark/contract';
import { PromoterCommentEntity, uuidFrom } from '@waymark/db';
import type { Viewer } from '@waymark/domain';
import { PlainWrites } from '../common/plain-writes.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { forbidden } from '../access/access.js';
import { PromoterAccess } from './promoter-access.js';

/** What the panel says about an application: to be read, and written in, by whoever may read its reviews. */
@Injectable()
export class Discussions {
  constructor(
    private readonly database: Database,
    private readonly access: PromoterAccess,
    private readonly writes: PlainWrites,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** The oldest first. @throws a 403 problem for whoever takes no part in it yet */
  async read(viewer: Viewer, id: string): Promise<DiscussionEntry[]> {
    const em = this.database.fork();
    await this.takesPart(em, viewer, id);
    const found = await em.find(
      PromoterCommentEntity,
      { application: id },
      { populate: ['person'], orderBy: { createdAt: 'asc', id: 'asc' } },
    );
    return found.map(({ id: entry, person, createdAt, text }) => ({
      id: entry,
      author: { id: person?.id ?? '', name: person?.name ?? '' },
      at: createdAt.toISOString(),
      text,
    }));
  }

  async write(
    viewer: Viewer,
    key: string,
    id: string,
    { text }: DiscussionInput,
  ): Promise<DiscussionEntry[]> {
    await this.takesPart(this.database.fork(), viewer, id);
    const route = `POST /promoter-applications/${id}/discussion`;
    await this.writes.once({ key, viewer, route, body: { text } }, async (em) => {
      const entry = uuidFrom(`promoter-comment/${key}`);
      em.create(PromoterCommentEntity, {
        id: entry,
        application: id,
        person: viewer.personId,
        text: text.trim(),
        createdAt: this.now(),
      });
      return entry;
    });
    return this.read(viewer, id);
  }

  private async takesPart(em: EntityManager, viewer: Viewer, id: string): Promise<void> {
    const { parts } = await this.access.application(em, viewer, id);
    if (!parts.includes('discussion')) throw forbidden();
  }
}
