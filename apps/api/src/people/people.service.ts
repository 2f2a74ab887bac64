import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import {
  type CreatePersonInput,
  type PersonListQuery,
  personSorts,
  type PersonView,
  type UpdatePersonInput,
} from '@waymark/contract';
import { OrganisationEntity, PersonEntity, uuidFrom } from '@waymark/db';
import { mayOn, type PersonPart, say, type SubjectRecords, type Viewer, foldText } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { Access, forbidden } from '../access/access.js';
import type { Where } from '../access/translations.js';
import { Auth } from '../auth/auth.service.js';
import { named } from '../cases/case-filters.js';
import { allIds, inOrderOf } from '../common/all-ids.js';
import { listOf, pageOf } from '../common/list.js';
import { PlainWrites } from '../common/plain-writes.js';
import { problem } from '../common/problem.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { partySearch } from '../search/party-search.js';
import { type Found, Spelling } from '../search/spelling.js';
import { Vocabularies } from '../search/vocabularies.js';
import { personRecord, seenPerson } from './seen-person.js';

/** The part of a person each field belongs to. */
const partOf = {
  name: 'name',
  language: 'name',
  email: 'email',
  phone: 'contact',
  jobTitle: 'work',
  department: 'work',
  organisationId: 'organisation',
  roles: 'roles',
} as const satisfies Record<keyof UpdatePersonInput, PersonPart>;

/** A word stands in what a person is found by, or names their organisation. */
const inPerson = { inRow: named, partOf: (ids: string[]): Where[] => [{ organisation: ids }] };

const refused = (detail: string) => problem('refused', { detail, reasons: [detail] });

/** People: the secretariat keeps them, a representative those of their own organisation. */
@Injectable()
export class People {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly writes: PlainWrites,
    private readonly auth: Auth,
    private readonly spelling: Spelling,
    private readonly vocabularies: Vocabularies,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async page(viewer: Viewer, query: PersonListQuery, reply: FastifyReply): Promise<PersonView[]> {
    const { rows, total } = await this.spelling.page(
      reply,
      query,
      (asked) => this.find(viewer, asked),
      () => this.vocabularies.of(viewer, 'Person', 'Organisation'),
    );
    return listOf(reply, rows, total);
  }

  /** The ids of every row of the list, in its order. */
  ids(viewer: Viewer, query: PersonListQuery): Promise<string[]> {
    const find = async (asked: PersonListQuery) => {
      const em = this.database.fork();
      const where = await this.where(em, viewer, asked);
      const { sort, order } = pageOf(asked, personSorts);
      return where ? allIds(em, PersonEntity, where, [{ [sort]: order }, { id: 'asc' }]) : [];
    };
    return this.spelling.ids(query, find, () => this.vocabularies.of(viewer, 'Person', 'Organisation'));
  }

  /** These rows, as far as the viewer may see them. */
  async byIds(viewer: Viewer, ids: readonly string[]): Promise<PersonView[]> {
    const granted = this.access.where(viewer, 'read', 'Person');
    if (!granted) return [];
    const where = { id: { $in: [...ids] }, $and: [granted] } as FilterQuery<PersonEntity>;
    const rows = await this.database.fork().find(PersonEntity, where, { populate: ['organisation'] });
    return inOrderOf(
      ids,
      rows.map((row) => seenPerson(this.access, viewer, row)),
    );
  }

  /** The rows that are asked for and that the viewer may see; null when they may see none at all. */
  private async where(
    em: EntityManager,
    viewer: Viewer,
    query: PersonListQuery,
  ): Promise<FilterQuery<PersonEntity> | null> {
    const granted = this.access.where(viewer, 'read', 'Person');
    if (!granted) return null;
    const searched = query.q ? await partySearch(em, foldText(query.q), inPerson) : [];
    const filters = [...this.filtersOf(viewer, query), ...searched];
    return { $and: [granted, ...filters] } as FilterQuery<PersonEntity>;
  }

  private async find(viewer: Viewer, query: PersonListQuery): Promise<Found<PersonView>> {
    const { offset, limit, sort, order } = pageOf(query, personSorts);
    const em = this.database.fork();
    const where = await this.where(em, viewer, query);
    if (!where) return { rows: [], total: 0 };
    const [rows, total] = await em.findAndCount(PersonEntity, where, {
      populate: ['organisation'],
      orderBy: [{ [sort]: order }, { id: 'asc' }],
      offset,
      limit,
    });
    return { rows: rows.map((row) => seenPerson(this.access, viewer, row)), total };
  }

  async one(viewer: Viewer, id: string): Promise<PersonView> {
    return seenPerson(this.access, viewer, await this.access.person(this.database.fork(), viewer, id));
  }

  async create(viewer: Viewer, key: string, body: CreatePersonInput): Promise<PersonView> {
    const organisationId = body.organisationId ?? null;
    const record = { id: '', organisationId, introducedTo: [], hasAccount: false, isPlain: true };
    this.checkParts(viewer, 'create', record, body);
    const id = await this.writes.once({ key, viewer, route: 'POST /people', body }, async (em) => {
      await this.checkAddress(em, body.email, null);
      const person = em.create(PersonEntity, {
        id: uuidFrom(`person/${key}`),
        name: body.name,
        email: body.email.toLowerCase(),
        roles: ['participant'],
        createdAt: this.now(),
        language: 'en',
        search: '',
      });
      await this.apply(em, person, body);
      return person.id;
    });
    return this.one(viewer, id);
  }

  async update(viewer: Viewer, key: string, id: string, body: UpdatePersonInput): Promise<PersonView> {
    const before = await this.access.person(this.database.fork(), viewer, id);
    this.checkParts(viewer, 'update', personRecord(viewer, before), body);
    if (before.forgottenAt !== null) throw refused(say('problem.detail.keptForgotten'));
    const email = body.email?.toLowerCase();
    const moved = email !== undefined && email !== before.email;
    await this.writes.once({ key, viewer, route: `PATCH /people/${id}`, body }, async (em) => {
      if (email !== undefined) await this.checkAddress(em, email, id);
      await this.apply(em, await em.findOneOrFail(PersonEntity, id), body);
      return id;
    });
    if (moved && before.authUserId !== null) await this.auth.moveAccount(before.authUserId, email);
    return this.one(viewer, id);
  }

  private filtersOf(viewer: Viewer, { id, role, organisationId }: PersonListQuery): Where[] {
    return [
      // Who is named by id is shown in the case they stand in; nobody comes upon them otherwise.
      id ? { id } : { forgottenAt: null },
      ...(role ? [this.access.filterBy(viewer, 'Person', 'roles', { roles: { $overlap: role } })] : []),
      ...(organisationId ? [{ organisation: organisationId }] : []),
    ];
  }

  /** @throws a 403 problem when one of the fields given is not the viewer's to write */
  private checkParts(
    viewer: Viewer,
    action: 'create' | 'update',
    record: SubjectRecords['Person'],
    body: UpdatePersonInput,
  ): void {
    const ability = this.access.ability(viewer);
    const fields = (Object.keys(partOf) as (keyof typeof partOf)[]).filter(
      (field) => body[field] !== undefined,
    );
    const may = (part: PersonPart) => mayOn(ability, action, 'Person', record, part);
    if (!may('name') || !fields.every((field) => may(partOf[field]))) throw forbidden();
  }

  private async checkAddress(em: EntityManager, email: string, id: string | null): Promise<void> {
    const other = await em.findOne(PersonEntity, { email: email.toLowerCase() }, { fields: ['id'] });
    if (!other || other.id === id) return;
    const message = say('problem.detail.addressTaken');
    throw problem('invalid', { detail: message, errors: [{ field: 'email', message }] });
  }

  private async apply(em: EntityManager, person: PersonEntity, body: UpdatePersonInput): Promise<void> {
    const { organisationId, email, ...fields } = body;
    const given = Object.entries({ ...fields, email: email?.toLowerCase() }).filter(
      ([, value]) => value !== undefined,
    );
    em.assign(person, Object.fromEntries(given));
    if (organisationId === undefined) return;
    person.organisation =
      organisationId === null ? null : await em.findOne(OrganisationEntity, { id: organisationId });
    if (organisationId !== null && person.organisation === null) {
      const message = say('problem.detail.organisationFromList');
      throw problem('invalid', { detail: message, errors: [{ field: 'organisationId', message }] });
    }
  }
}
