import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import {
  type CreatePersonInput,
  type PersonListQuery,
  personSorts,
  type PersonView,
  type UpdatePersonInput,
} from '@waymark/contract';
import { foldText, OrganisationEntity, PersonEntity, uuidFrom } from '@waymark/db';
import { mayOn, type PersonPart, spokenFor, type SubjectRecords, type Viewer } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { Access, forbidden } from '../access/access.js';
import type { Where } from '../access/translations.js';
import { Auth } from '../auth/auth.service.js';
import { searchFilter } from '../cases/case-filters.js';
import { listOf, pageOf } from '../common/list.js';
import { PlainWrites } from '../common/plain-writes.js';
import { problem } from '../common/problem.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { toPersonView } from './person-view.js';

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

/** People: the secretariat keeps them, a representative those of their own organisation. */
@Injectable()
export class People {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly writes: PlainWrites,
    private readonly auth: Auth,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async page(viewer: Viewer, query: PersonListQuery, reply: FastifyReply): Promise<PersonView[]> {
    const { offset, limit, sort, order } = pageOf(query, personSorts);
    const granted = this.access.where(viewer, 'read', 'Person');
    if (!granted) return listOf(reply, [], 0);
    const where = { $and: [granted, ...this.filtersOf(viewer, query)] } as FilterQuery<PersonEntity>;
    const [rows, total] = await this.database.fork().findAndCount(PersonEntity, where, {
      populate: ['organisation'],
      orderBy: [{ [sort]: order }, { id: 'asc' }],
      offset,
      limit,
    });
    return listOf(
      reply,
      rows.map((row) => this.view(viewer, row)),
      total,
    );
  }

  async one(viewer: Viewer, id: string): Promise<PersonView> {
    return this.view(viewer, await this.access.person(this.database.fork(), viewer, id));
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
    this.checkParts(viewer, 'update', this.recordOf(viewer, before), body);
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

  private filtersOf(viewer: Viewer, { q, id, role, organisationId }: PersonListQuery): Where[] {
    return [
      ...(q ? searchFilter(foldText(q)) : []),
      ...(id ? [{ id }] : []),
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
    const message = 'Somebody has this mail address already.';
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
      const message = 'Choose an organisation from the list.';
      throw problem('invalid', { detail: message, errors: [{ field: 'organisationId', message }] });
    }
  }

  private view(viewer: Viewer, person: PersonEntity): PersonView {
    const ability = this.access.ability(viewer);
    const record = this.recordOf(viewer, person);
    return toPersonView(person, (part) => mayOn(ability, 'read', 'Person', record, part));
  }

  /** A row that the database let the viewer see and that is no colleague's is somebody they were introduced to. */
  private recordOf(viewer: Viewer, person: PersonEntity): SubjectRecords['Person'] {
    const organisationId = person.organisation?.id ?? null;
    const introducedTo = spokenFor(viewer);
    const isPlain = person.roles.every((role) => role === 'participant');
    const hasAccount = person.authUserId !== null;
    return { id: person.id, organisationId, introducedTo, hasAccount, isPlain };
  }
}
