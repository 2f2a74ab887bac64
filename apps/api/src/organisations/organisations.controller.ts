import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  CreateOrganisationInput,
  OrganisationListQuery,
  OrganisationView,
  UpdateOrganisationInput,
} from '@waymark/contract';
import type { Viewer } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { CurrentViewer } from '../auth/current-viewer.js';
import { ApiList } from '../common/api-list.js';
import { IdempotencyKey } from '../common/idempotency.guard.js';
import { UuidPipe } from '../common/uuid.pipe.js';
import { Organisations } from './organisations.service.js';

@ApiTags('organisations')
@Controller('api/organisations')
export class OrganisationsController {
  constructor(private readonly organisations: Organisations) {}

  @Get()
  @ApiList(OrganisationView)
  list(
    @CurrentViewer() viewer: Viewer,
    @Query() query: OrganisationListQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganisationView[]> {
    return this.organisations.page(viewer, query, reply);
  }

  @Get(':id')
  @ApiOkResponse({ type: OrganisationView })
  one(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<OrganisationView> {
    return this.organisations.one(viewer, id);
  }

  @Post()
  @ApiCreatedResponse({ type: OrganisationView })
  create(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Body() body: CreateOrganisationInput,
  ): Promise<OrganisationView> {
    return this.organisations.create(viewer, key, body);
  }

  @Patch(':id')
  @ApiOkResponse({ type: OrganisationView })
  update(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Param('id', UuidPipe) id: string,
    @Body() body: UpdateOrganisationInput,
  ): Promise<OrganisationView> {
    return this.organisations.update(viewer, key, id, body);
  }
}
