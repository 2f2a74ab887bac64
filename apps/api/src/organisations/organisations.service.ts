import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import {
  type CreateOrganisationInput,
  type OrganisationListQuery,
  organisationSorts,
  type OrganisationView,
  type UpdateOrganisationInput,
} from '@waymark/contract';
import { OrganisationEntity, PersonEntity, uuidFrom } from '@waymark/db';
import { isEeaOrAdequate, say, type Viewer, foldText } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { Access } from '../access/access.js';
import type { Where } from '../access/translations.js';
import { allIds, inOrderOf } from '../common/all-ids.js';
import { listOf, pageOf } from '../common/list.js';
import { PlainWrites } from '../common/plain-writes.js';
import { problem } from '../common/problem.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { organisationSearch } from '../search/party-search.js';
import { type Found, Spelling } from '../search/spelling.js';
import { Vocabularies } from '../search/vocabularies.js';
import { openCasesOf } from './open-cases.js';
import { toOrganisationView } from './organisation-view.js';

/** Organisations: everybody signed in may look them up, the secretariat keeps them. */
@Injectable()
export class Organisations {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly writes: PlainWrites,
    private readonly spelling: Spelling,
    private readonly vocabularies: Vocabularies,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async page(viewer: Viewer, query: OrganisationListQuery, reply: FastifyReply): Promise<OrganisationView[]> {
    const { rows, total } = await this.spelling.page(
      reply,
      query,
      (asked) => this.find(viewer, asked),
      () => this.vocabularies.of(viewer, 'Organisation'),
    );
    return listOf(reply, rows, total);
  }

  /** The ids of every row of the list, in its order. */
  ids(viewer: Viewer, query: OrganisationListQuery): Promise<string[]> {
    const find = async (asked: OrganisationListQuery) => {
      const granted = this.access.where(viewer, 'read', 'Organisation');
      if (!granted) return [];
      const where = { $and: [granted, ...filtersOf(asked)] } as FilterQuery<OrganisationEntity>;
      const { sort, order } = pageOf(asked, organisationSorts);
      return allIds(this.database.fork(), OrganisationEntity, where, [{ [sort]: order }, { id: 'asc' }]);
    };
    return this.spelling.ids(query, find, () => this.vocabularies.of(viewer, 'Organisation'));
  }

  /** These rows, as far as the viewer may see them. */
  async byIds(viewer: Viewer, ids: readonly string[]): Promise<OrganisationView[]> {
    const granted = this.access.where(viewer, 'read', 'Organisation');
    if (!granted) return [];
    const em = this.database.fork();
    const where = { id: { $in: [...ids] }, $and: [granted] } as FilterQuery<OrganisationEntity>;
    const rows = await em.find(OrganisationEntity, where, { populate: ['representative', 'deputy'] });
    return inOrderOf(ids, await this.views(em, viewer, rows));
  }

  private async find(viewer: Viewer, query: OrganisationListQuery): Promise<Found<OrganisationView>> {
    const { offset, limit, sort, order } = pageOf(query, organisationSorts);
    const granted = this.access.where(viewer, 'read', 'Organisation');
    if (!granted) return { rows: [], total: 0 };
    const em = this.database.fork();
    const where = { $and: [granted, ...filtersOf(query)] } as FilterQuery<OrganisationEntity>;
    const [rows, total] = await em.findAndCount(OrganisationEntity, where, {
      populate: ['representative', 'deputy'],
      orderBy: [{ [sort]: order }, { id: 'asc' }],
      offset,
      limit,
    });
    return { rows: await this.views(em, viewer, rows), total };
  }

  async one(viewer: Viewer, id: string): Promise<OrganisationView> {
    const em = this.database.fork();
    const [view] = await this.views(em, viewer, [await this.access.organisation(em, viewer, id)]);
    return view!;
  }

  async create(viewer: Viewer, key: string, body: CreateOrganisationInput): Promise<OrganisationView> {
    this.access.check(viewer, 'create', 'Organisation');
    const id = await this.writes.once({ key, viewer, route: 'POST /organisations', body }, async (em) => {
      const organisation = em.create(OrganisationEntity, {
        id: uuidFrom(`organisation/${key}`),
        name: body.name,
        shortName: body.shortName,
        kind: body.kind,
        country: body.country.toUpperCase(),
        isMember: body.isMember ?? false,
        inEea: isEeaOrAdequate(body.country),
        createdAt: this.now(),
        search: '',
      });
      await this.apply(em, organisation, body);
      return organisation.id;
    });
    return this.one(viewer, id);
  }

  async update(
    viewer: Viewer,
    key: string,
    id: string,
    body: UpdateOrganisationInput,
  ): Promise<OrganisationView> {
    await this.access.organisation(this.database.fork(), viewer, id, 'update');
    await this.writes.once({ key, viewer, route: `PATCH /organisations/${id}`, body }, async (em) => {
      await this.apply(em, await em.findOneOrFail(OrganisationEntity, id), body);
      return id;
    });
    return this.one(viewer, id);
  }

  private async apply(
    em: EntityManager,
    organisation: OrganisationEntity,
    body: UpdateOrganisationInput,
  ): Promise<void> {
    const { representativeId, deputyId, country, ...fields } = body;
    // A move to another country brings that country's law along, unless somebody says otherwise.
    const moved = country !== undefined && {
      country: country.toUpperCase(),
      inEea: isEeaOrAdequate(country),
    };
    em.assign(organisation, { ...moved, ...defined(fields) });
    if (representativeId !== undefined)
      organisation.representative = await this.speaker(em, representativeId, 'representativeId');
    if (deputyId !== undefined) organisation.deputy = await this.speaker(em, deputyId, 'deputyId');
  }

  /** Whoever speaks for an organisation has the role; the organisation's page alone would open nothing. */
  private async speaker(em: EntityManager, id: string | null, field: string): Promise<PersonEntity | null> {
    if (id === null) return null;
    const person = await em.findOne(PersonEntity, { id, forgottenAt: null });
    if (!person) {
      const message = say('problem.detail.personFromList');
      throw problem('invalid', { detail: message, errors: [{ field, message }] });
    }
    if (!person.roles.includes('representative')) person.roles = [...person.roles, 'representative'];
    return person;
  }

  private async views(
    em: EntityManager,
    viewer: Viewer,
    rows: OrganisationEntity[],
  ): Promise<OrganisationView[]> {
    const known = await this.knownSpeakers(em, viewer, rows);
    const ids = rows.map(({ id }) => id);
    const openCases = await openCasesOf(em, this.access, viewer, ids);
    const knows = (person: PersonEntity) => known.has(person.id);
    return rows.map((row) => toOrganisationView(row, { knows, openCases: openCases(row.id) }));
  }

  /** Speakers of these organisations whom the viewer may see: one query for a whole page. */
  private async knownSpeakers(
    em: EntityManager,
    viewer: Viewer,
    rows: OrganisationEntity[],
  ): Promise<Set<string>> {
    const ids = rows
      .flatMap(({ representative, deputy }) => [representative?.id, deputy?.id])
      .filter(Boolean);
    const granted = this.access.where(viewer, 'read', 'Person');
    if (!granted || ids.length === 0) return new Set();
    const where = { id: { $in: ids }, $and: [granted] } as FilterQuery<PersonEntity>;
    return new Set((await em.find(PersonEntity, where, { fields: ['id'] })).map(({ id }) => id));
  }
}

const defined = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;

const filtersOf = (query: OrganisationListQuery): Where[] => [
  ...(query.q ? organisationSearch(foldText(query.q)) : []),
  ...(query.id ? [{ id: query.id }] : []),
  ...(query.kind ? [{ kind: query.kind }] : []),
  ...(query.country ? [{ country: query.country.map((code) => code.toUpperCase()) }] : []),
  ...(query.isMember !== undefined ? [{ isMember: query.isMember }] : []),
];
