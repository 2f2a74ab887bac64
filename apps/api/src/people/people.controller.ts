import { Body, Controller, Get, Header, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import {
  CreatePersonInput,
  PersonKeepingView,
  PersonListQuery,
  PersonView,
  UpdatePersonInput,
} from '@waymark/contract';
import type { Viewer } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { CurrentViewer } from '../auth/current-viewer.js';
import { ApiList } from '../common/api-list.js';
import { IdempotencyKey } from '../common/idempotency.guard.js';
import { UuidPipe } from '../common/uuid.pipe.js';
import { Forgetting } from './forgetting.js';
import { People } from './people.service.js';

@ApiTags('people')
@Controller('api/people')
export class PeopleController {
  constructor(
    private readonly people: People,
    private readonly forgetting: Forgetting,
  ) {}

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

  /** Until when a person's contact data is kept, or what keeps it. */
  @Get(':id/keeping')
  @ApiOkResponse({ type: PersonKeepingView })
  keeping(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<PersonKeepingView> {
    return this.forgetting.keeping(viewer, id);
  }

  /** Everything that is held on a person, as one file for them to be given. */
  @Get(':id/everything.json')
  @Header('cache-control', 'no-store')
  @Header('content-disposition', 'attachment; filename="waymark-person.json"')
  @ApiProduces('application/json')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  everything(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
  ): Promise<Record<string, unknown>> {
    return this.forgetting.everything(viewer, id);
  }

  /** Deletes for good how a person is reached, and their name where it is not public with their consent. */
  @Post(':id/forget')
  @HttpCode(200)
  @ApiOkResponse({ type: PersonView })
  async forget(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Param('id', UuidPipe) id: string,
  ): Promise<PersonView> {
    await this.forgetting.onRequest(viewer, key, id);
    return this.people.one(viewer, id);
  }
}
