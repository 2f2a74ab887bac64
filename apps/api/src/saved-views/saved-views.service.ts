import { Inject, Injectable } from '@nestjs/common';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type {
  CreateSavedViewInput,
  ListName,
  SavedView,
  SavedViewQuery,
  UpdateSavedViewInput,
} from '@waymark/contract';
import { PersonEntity, SavedViewEntity, uuidFrom } from '@waymark/db';
import { mayOn, say, type SubjectRecords, type Viewer } from '@waymark/domain';
import { Access, forbidden } from '../access/access.js';
import { PlainWrites } from '../common/plain-writes.js';
import { problem } from '../common/problem.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { checkContent } from './view-content.js';

/** Nobody finds anything among more. */
const mostViews = 200;

/** Ways of looking at lists. What somebody sees by one is theirs to see: a view holds filters and no rows. */
@Injectable()
export class SavedViews {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly writes: PlainWrites,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** The viewer's own, and the secretariat's for those who belong to it; not all that have ever been shared. */
  async list(viewer: Viewer, { list }: SavedViewQuery): Promise<SavedView[]> {
    const kept = this.access.where(viewer, 'update', 'SavedView');
    if (!kept) return [];
    const where = { ...(list && { list }), $and: [kept] } as FilterQuery<SavedViewEntity>;
    const rows = await this.database
      .fork()
      .find(SavedViewEntity, where, { orderBy: { name: 'asc', id: 'asc' }, limit: 2 * mostViews });
    return rows.map((row) => this.view(viewer, row));
  }

  async one(viewer: Viewer, id: string): Promise<SavedView> {
    return this.view(viewer, await this.access.savedView(this.database.fork(), viewer, id));
  }

  async create(viewer: Viewer, key: string, body: CreateSavedViewInput): Promise<SavedView> {
    const { name, filter, sort = null, order = null, columns = [] } = body;
    const { forSecretariat = false, shared = false } = body;
    const list = body.list as ListName;
    checkContent(list, { filter, sort, columns });
    this.check(viewer, 'create', { ownerId: viewer.personId, forSecretariat, shared });
    const id = await this.writes.once({ key, viewer, route: 'POST /views', body }, async (em) => {
      if ((await em.count(SavedViewEntity, { owner: viewer.personId })) >= mostViews) throw tooMany();
      const at = this.now();
      const view = em.create(SavedViewEntity, {
        id: uuidFrom(`view/${key}`),
        owner: em.getReference(PersonEntity, viewer.personId),
        list,
        name,
        filter,
        sort,
        order,
        columns,
        forSecretariat,
        shared,
        createdAt: at,
        updatedAt: at,
      });
      return view.id;
    });
    return this.one(viewer, id);
  }

  async update(viewer: Viewer, key: string, id: string, body: UpdateSavedViewInput): Promise<SavedView> {
    await this.writes.once({ key, viewer, route: `PATCH /views/${id}`, body }, async (em) => {
      const view = await this.access.savedView(em, viewer, id, 'update');
      const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
      em.assign(view, { ...given, updatedAt: this.now() });
      checkContent(view.list as ListName, view);
      // Nobody hands a view to a secretariat that they are not of.
      this.check(viewer, 'update', recordOf(view));
      return id;
    });
    return this.one(viewer, id);
  }

  async remove(viewer: Viewer, key: string, id: string): Promise<void> {
    await this.writes.once({ key, viewer, route: `DELETE /views/${id}`, body: null }, async (em) => {
      em.remove(await this.access.savedView(em, viewer, id, 'update'));
      return id;
    });
  }

  private check(viewer: Viewer, action: 'create' | 'update', record: SubjectRecords['SavedView']): void {
    if (!mayOn(this.access.ability(viewer), action, 'SavedView', record)) throw forbidden();
  }

  private view(viewer: Viewer, row: SavedViewEntity): SavedView {
    const { id, list, name, filter, sort, order, columns, forSecretariat, shared, updatedAt } = row;
    const mine = mayOn(this.access.ability(viewer), 'update', 'SavedView', recordOf(row));
    return {
      id,
      list,
      name,
      filter,
      sort,
      order,
      columns,
      forSecretariat,
      shared,
      mine,
      updatedAt: updatedAt.toISOString(),
    };
  }
}

const recordOf = ({ owner, forSecretariat, shared }: SavedViewEntity): SubjectRecords['SavedView'] => ({
  ownerId: owner.id,
  forSecretariat,
  shared,
});

const tooMany = () => problem('refused', { detail: say('problem.detail.tooManyViews', { most: mostViews }) });
