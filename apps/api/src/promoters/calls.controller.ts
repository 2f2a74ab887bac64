import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import {
  ActionResult,
  CallPreviewView,
  CallTextInput,
  CreatePromoterCallInput,
  EventView,
  PromoterCallListQuery,
  PromoterCallRow,
  PromoterCallView,
} from '@waymark/contract';
import { type OfferedLanguage, offeredLanguages, type Viewer } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { CurrentViewer } from '../auth/current-viewer.js';
import { ApiActionBody, ApiSlow } from '../cases/api-action.js';
import { actionResult } from '../cases/outcome.js';
import { sendOutcome } from '../cases/send-outcome.js';
import { ApiList } from '../common/api-list.js';
import { IdempotencyKey } from '../common/idempotency.guard.js';
import { notFound } from '../common/problem.js';
import { UuidPipe } from '../common/uuid.pipe.js';
import { CallDesk } from './call-desk.js';
import { CallList } from './call-list.js';
import { CallPages } from './call-pages.js';
import { PromoterSteps } from './promoter-steps.js';

function languageNamed(name: string): OfferedLanguage {
  const language = offeredLanguages.find((one) => one === name);
  if (!language) throw notFound();
  return language;
}
const ApiLanguage = () => ApiParam({ name: 'language', enum: [...offeredLanguages] });

/** Calls for Mobility Promoters: planned, written, taken from step to step. */
@ApiTags('promoter calls')
@Controller('api/promoter-calls')
export class PromoterCallsController {
  constructor(
    private readonly lists: CallList,
    private readonly pages: CallPages,
    private readonly desk: CallDesk,
    private readonly steps: PromoterSteps,
  ) {}

  @Get()
  @ApiList(PromoterCallRow)
  list(
    @CurrentViewer() viewer: Viewer,
    @Query() query: PromoterCallListQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PromoterCallRow[]> {
    return this.lists.page(viewer, query, reply);
  }

  /** Plans a call. */
  @Post()
  @ApiCreatedResponse({ type: PromoterCallView })
  @ApiSlow()
  async create(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Body() body: CreatePromoterCallInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PromoterCallView> {
    const outcome = await this.desk.plan(viewer, key, body);
    return sendOutcome(reply, outcome, 201, () => this.pages.one(viewer, outcome.caseId));
  }

  @Get(':id')
  @ApiOkResponse({ type: PromoterCallView })
  one(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<PromoterCallView> {
    return this.pages.one(viewer, id);
  }

  /** The story, newest first. */
  @Get(':id/events')
  @ApiOkResponse({ type: EventView, isArray: true })
  events(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<EventView[]> {
    return this.pages.events(viewer, id);
  }

  /** Writes what the call says in one language. */
  @Put(':id/texts/:language')
  @ApiLanguage()
  @ApiOkResponse({ type: PromoterCallView })
  async write(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Param('id', UuidPipe) id: string,
    @Param('language') language: string,
    @Body() body: CallTextInput,
  ): Promise<PromoterCallView> {
    await this.desk.write(viewer, key, id, languageNamed(language), body);
    return this.pages.one(viewer, id);
  }

  /** The call as its readers will see it. Looking at it is no step; `previewCall` says that somebody did. */
  @Get(':id/preview/:language')
  @ApiLanguage()
  @ApiOkResponse({ type: CallPreviewView })
  preview(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Param('language') language: string,
  ): Promise<CallPreviewView> {
    return this.desk.preview(viewer, id, languageNamed(language));
  }

  /** Takes a step of the lifecycle. What each action asks for is in the schemas named after it. */
  @Post(':id/actions/:action')
  @HttpCode(200)
  @ApiActionBody('PromoterCall')
  @ApiBody({ schema: { type: 'object' } })
  @ApiOkResponse({ type: ActionResult })
  @ApiSlow()
  async act(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Param('id', UuidPipe) id: string,
    @Param('action') action: string,
    @Body() body: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActionResult> {
    const outcome = await this.steps.take({ viewer, key, kind: 'promoterCall', caseId: id, action }, body);
    return sendOutcome(reply, outcome, 200, () => actionResult(outcome));
  }
}
