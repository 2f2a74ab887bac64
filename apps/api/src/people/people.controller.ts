import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CreatePersonInput, PersonListQuery, PersonView, UpdatePersonInput } from '@waymark/contract';
import type { Viewer } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { CurrentViewer } from '../auth/current-viewer.js';
import { ApiList } from '../common/api-list.js';
import { IdempotencyKey } from '../common/idempotency.guard.js';
import { UuidPipe } from '../common/uuid.pipe.js';
import { People } from './people.service.js';

@ApiTags('people')
@Controller('api/people')
export class PeopleController {
  constructor(private readonly people: People) {}

  @Get()
  @ApiList(PersonView)
  list(
    @CurrentViewer() viewer: Viewer,
    @Query() query: PersonListQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonView[]> {
    return this.people.page(viewer, query, reply);
  }

  @Get(':id')
  @ApiOkResponse({ type: PersonView })
  one(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<PersonView> {
    return this.people.one(viewer, id);
  }

  @Post()
  @ApiCreatedResponse({ type: PersonView })
  create(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Body() body: CreatePersonInput,
  ): Promise<PersonView> {
    return this.people.create(viewer, key, body);
  }

  @Patch(':id')
  @ApiOkResponse({ type: PersonView })
  update(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Param('id', UuidPipe) id: string,
    @Body() body: UpdatePersonInput,
  ): Promise<PersonView> {
    return this.people.update(viewer, key, id, body);
  }
}
