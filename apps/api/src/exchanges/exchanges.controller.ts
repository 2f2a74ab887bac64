import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  ActionResult,
  EventView,
  ExchangeListQuery,
  ExchangeRow,
  ExchangeView,
  LookView,
  ProposeMatchInput,
} from '@waymark/contract';
import type { Viewer } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { CurrentViewer } from '../auth/current-viewer.js';
import { ApiActionBody, ApiSlow } from '../cases/api-action.js';
import { CaseSteps } from '../cases/case-steps.js';
import { actionResult } from '../cases/outcome.js';
import { sendOutcome } from '../cases/send-outcome.js';
import { ApiList } from '../common/api-list.js';
import { IdempotencyKey } from '../common/idempotency.guard.js';
import { UuidPipe } from '../common/uuid.pipe.js';
import { ExchangeActions } from './exchange-actions.js';
import { ExchangeList } from './exchange-list.js';
import { ExchangeLooks } from './exchange-looks.js';
import { ExchangePages } from './exchange-pages.js';

@ApiTags('exchanges')
@Controller('api/exchanges')
export class ExchangesController {
  constructor(
    private readonly lists: ExchangeList,
    private readonly pages: ExchangePages,
    private readonly looks: ExchangeLooks,
    private readonly actions: ExchangeActions,
    private readonly steps: CaseSteps,
  ) {}

  @Get()
  @ApiList(ExchangeRow)
  list(
    @CurrentViewer() viewer: Viewer,
    @Query() query: ExchangeListQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ExchangeRow[]> {
    return this.lists.page(viewer, query, reply);
  }

  @Get(':id')
  @ApiOkResponse({ type: ExchangeView })
  one(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<ExchangeView> {
    return this.pages.one(viewer, id);
  }

  /** The story, newest first. */
  @Get(':id/events')
  @ApiOkResponse({ type: EventView, isArray: true })
  events(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<EventView[]> {
    return this.pages.events(viewer, id);
  }

  /** Who looked at personal data here, newest first; for the secretariat. */
  @Get(':id/looks')
  @ApiOkResponse({ type: LookView, isArray: true })
  looksOf(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<LookView[]> {
    return this.looks.of(viewer, id);
  }

  /** Proposes a match: this is how an exchange begins. */
  @Post()
  @ApiCreatedResponse({ type: ExchangeView })
  @ApiSlow()
  async propose(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Body() body: ProposeMatchInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ExchangeView> {
    const outcome = await this.actions.propose(viewer, key, body);
    return sendOutcome(reply, outcome, 201, () => this.pages.one(viewer, outcome.caseId));
  }

  /** Takes a step of the lifecycle. What each action asks for is in the schemas named after it. */
  @Post(':id/actions/:action')
  @HttpCode(200)
  @ApiActionBody('Exchange')
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
    const outcome = await this.steps.take({ viewer, key, kind: 'exchange', caseId: id, action }, body);
    return sendOutcome(reply, outcome, 200, () => actionResult(outcome));
  }
}
