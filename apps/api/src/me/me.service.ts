import { Inject, Injectable } from '@nestjs/common';
import type { MeView, UpdateMeInput } from '@waymark/contract';
import { OrganisationEntity, PersonEntity } from '@waymark/db';
import { accessRulesFor, spokenFor, type Viewer } from '@waymark/domain';
import type { Settings } from '@waymark/settings';
import { PlainWrites } from '../common/plain-writes.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { SETTINGS } from '../config/settings.token.js';
import { Database } from '../database/database.js';
import { organisationRef } from '../organisations/organisation-ref.js';
import { toPersonView } from '../people/person-view.js';

/** The person who asks. */
@Injectable()
export class Me {
  constructor(
    private readonly database: Database,
    private readonly writes: PlainWrites,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async view(viewer: Viewer): Promise<MeView> {
    const em = this.database.fork();
    const person = await em.findOneOrFail(PersonEntity, viewer.personId, { populate: ['organisation'] });
    const organisations = await em.find(OrganisationEntity, { id: { $in: [...spokenFor(viewer)] } });
    return {
      person: toPersonView(person, () => true),
      roles: [...viewer.roles],
      organisationIds: [...spokenFor(viewer)],
      organisations: organisations.map(organisationRef),
      abilities: accessRulesFor(viewer).map((rule) => ({ ...rule })),
      demo: this.settings.demo,
      tourSeen: person.tourSeenAt !== null,
    };
  }

  async update(viewer: Viewer, key: string, body: UpdateMeInput): Promise<MeView> {
    const { language, tourSeen } = body;
    await this.writes.once({ key, viewer, route: 'PATCH /me', body }, async (em) => {
      const person = await em.findOneOrFail(PersonEntity, viewer.personId);
      if (language !== undefined) person.language = language;
      if (tourSeen !== undefined) person.tourSeenAt = tourSeen ? this.now() : null;
      return person.id;
    });
    return this.view(viewer);
  }
}
