import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { MeView } from '@waymark/contract';
import { OrganisationEntity, PersonEntity } from '@waymark/db';
import { accessRulesFor, spokenFor, type Viewer } from '@waymark/domain';
import type { Settings } from '@waymark/settings';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Auth } from '../auth/auth.service.js';
import { CurrentViewer } from '../auth/current-viewer.js';
import { SETTINGS } from '../config/settings.token.js';
import { Database } from '../database/database.js';
import { organisationRef } from '../organisations/organisation-ref.js';
import { toPersonView } from '../people/person-view.js';

@ApiTags('me')
@Controller('api/me')
export class MeController {
  constructor(
    private readonly database: Database,
    private readonly auth: Auth,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Who is signed in, and the rules that say what they may do. Keeps a session that is used from ending. */
  @Get()
  @ApiOkResponse({ type: MeView })
  async me(
    @CurrentViewer() viewer: Viewer,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeView> {
    await this.auth.keepSession(request, reply);
    const em = this.database.fork();
    const person = await em.findOneOrFail(PersonEntity, viewer.personId, { populate: ['organisation'] });
    const organisations = await em.find(OrganisationEntity, { id: { $in: [...spokenFor(viewer)] } });
    void reply.header('cache-control', 'no-store');
    return {
      person: toPersonView(person, () => true),
      roles: [...viewer.roles],
      organisationIds: [...spokenFor(viewer)],
      organisations: organisations.map(organisationRef),
      abilities: accessRulesFor(viewer).map((rule) => ({ ...rule })),
      demo: this.settings.demo,
    };
  }
}
