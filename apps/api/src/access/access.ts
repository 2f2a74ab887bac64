import { Injectable } from '@nestjs/common';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import {
  abilityFor,
  type AccessAction,
  type ListedKind,
  exchangeRecord,
  mayOn,
  say,
  type SubjectName,
  type Viewer,
  type WaymarkAbility,
} from '@waymark/domain';
import {
  ExchangeEntity,
  FactsheetEntity,
  type FactsOf,
  loadFacts,
  OrganisationEntity,
  PersonEntity,
  ProposalEntity,
  ReportEntity,
  SavedViewEntity,
  TaskEntity,
} from '@waymark/db';
import { notFound, problem } from '../common/problem.js';
import { type Where, whereOf } from './where.js';

const nothing: Where = { id: [] };
const abilities = new WeakMap<Viewer, WaymarkAbility>();

/**
 * The rules of libs/domain, asked of the database. A thing somebody may not see is answered like one that does not
 * exist; what they see but may not change is refused in words.
 */
@Injectable()
export class Access {
  ability(viewer: Viewer): WaymarkAbility {
    const known = abilities.get(viewer);
    if (known) return known;
    const ability = abilityFor(viewer);
    abilities.set(viewer, ability);
    return ability;
  }

  /** Rows the viewer may see, as a filter; null when there are none at all. */
  where(viewer: Viewer, action: AccessAction, name: SubjectName): Where | null {
    return whereOf(this.ability(viewer), action, name);
  }

  /**
   * A filter over something that not everybody sees of a row: it finds only the rows of which the viewer sees it, for
   * who may filter by a thing can find out what it is.
   */
  filterBy(viewer: Viewer, name: SubjectName, part: string, filter: Where): Where {
    const granted = whereOf(this.ability(viewer), 'read', name, part);
    return granted ? { $and: [filter, granted] } : nothing;
  }

  /** @throws a 403 problem when nothing of this kind may be done by the viewer, whichever thing it is about */
  check(viewer: Viewer, action: AccessAction, name: SubjectName): void {
    if (!this.ability(viewer).can(action, name)) throw forbidden();
  }

  /**
   * The facts of a case in which the viewer wants to take a step. Each step waits for this, so it is one quick query, and
   * the rules are asked here and not in SQL.
   */
  async toActIn<K extends ListedKind>(
    em: EntityManager,
    viewer: Viewer,
    kind: K,
    id: string,
  ): Promise<FactsOf[K]> {
    const facts = await loadFacts(em, kind, id);
    if (!facts) throw notFound();
    const ability = this.ability(viewer);
    const may = (action: AccessAction) =>
      'host' in facts
        ? mayOn(ability, action, 'Exchange', exchangeRecord(facts))
        : mayOn(ability, action, 'Proposal', facts);
    if (may('act')) return facts;
    throw may('read') ? forbidden() : notFound();
  }

  exchange(
    em: EntityManager,
    viewer: Viewer,
    id: string,
    action: AccessAction = 'read',
  ): Promise<ExchangeEntity> {
    return this.one(em, viewer, action, 'Exchange', id, (where) =>
      em.findOne(ExchangeEntity, where as FilterQuery<ExchangeEntity>, {
        populate: ['hostOrg', 'senderOrg'],
      }),
    );
  }

  proposal(
    em: EntityManager,
    viewer: Viewer,
    id: string,
    action: AccessAction = 'read',
  ): Promise<ProposalEntity> {
    return this.one(em, viewer, action, 'Proposal', id, (where) =>
      em.findOne(ProposalEntity, where as FilterQuery<ProposalEntity>, { populate: ['organisation'] }),
    );
  }

  organisation(
    em: EntityManager,
    viewer: Viewer,
    id: string,
    action: AccessAction = 'read',
  ): Promise<OrganisationEntity> {
    return this.one(em, viewer, action, 'Organisation', id, (where) =>
      em.findOne(OrganisationEntity, where as FilterQuery<OrganisationEntity>, {
        populate: ['representative', 'deputy'],
      }),
    );
  }

  person(
    em: EntityManager,
    viewer: Viewer,
    id: string,
    action: AccessAction = 'read',
  ): Promise<PersonEntity> {
    return this.one(em, viewer, action, 'Person', id, (where) =>
      em.findOne(PersonEntity, where as FilterQuery<PersonEntity>, { populate: ['organisation'] }),
    );
  }

  report(
    em: EntityManager,
    viewer: Viewer,
    id: string,
    action: AccessAction = 'read',
  ): Promise<ReportEntity> {
    return this.one(em, viewer, action, 'Report', id, (where) =>
      em.findOne(ReportEntity, where as FilterQuery<ReportEntity>, {
        populate: ['exchange', 'exchange.hostOrg', 'exchange.senderOrg', 'person'],
      }),
    );
  }

  /** @param exchangeId a factsheet has the id of its exchange */
  factsheet(
    em: EntityManager,
    viewer: Viewer,
    exchangeId: string,
    action: AccessAction = 'read',
  ): Promise<FactsheetEntity> {
    return this.one(em, viewer, action, 'Factsheet', exchangeId, (where) => {
      const { id, ...rest } = where as { id?: string };
      const filter = { exchange: id, ...rest } as FilterQuery<FactsheetEntity>;
      return em.findOne(FactsheetEntity, filter, {
        populate: ['exchange', 'exchange.hostOrg', 'exchange.senderOrg'],
      });
    });
  }

  task(em: EntityManager, viewer: Viewer, id: string, action: AccessAction = 'read'): Promise<TaskEntity> {
    return this.one(em, viewer, action, 'Task', id, (where) =>
      em.findOne(TaskEntity, where as FilterQuery<TaskEntity>),
    );
  }

  savedView(
    em: EntityManager,
    viewer: Viewer,
    id: string,
    action: AccessAction = 'read',
  ): Promise<SavedViewEntity> {
    return this.one(em, viewer, action, 'SavedView', id, (where) =>
      em.findOne(SavedViewEntity, where as FilterQuery<SavedViewEntity>),
    );
  }

  private async one<T extends object>(
    _em: EntityManager,
    viewer: Viewer,
    action: AccessAction,
    name: SubjectName,
    id: string,
    find: (where: Where) => Promise<T | null>,
  ): Promise<T> {
    const granted = this.where(viewer, action, name);
    const found = granted && (await find({ id, $and: [granted] }));
    if (found) return found;
    // It is there and may be seen, only not changed: say so instead of denying that it exists.
    if (action !== 'read') {
      const visible = this.where(viewer, 'read', name);
      if (visible && (await find({ id, $and: [visible] }))) throw forbidden();
    }
    throw notFound();
  }
}

export const forbidden = () =>
  problem('forbidden', {
    detail: say('problem.detail.notYourRole'),
  });
