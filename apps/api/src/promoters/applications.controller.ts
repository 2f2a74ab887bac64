import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import {
  ActionResult,
  EventView,
  type PaperName,
  paperNames,
  PromoterApplicationListQuery,
  PromoterApplicationRow,
  PromoterApplicationView,
  SaveAnswersInput,
  SavedAnswers,
  StartApplicationInput,
} from '@waymark/contract';
import type { Viewer } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { CurrentViewer } from '../auth/current-viewer.js';
import { ApiActionBody, ApiSlow } from '../cases/api-action.js';
import { actionResult } from '../cases/outcome.js';
import { sendOutcome } from '../cases/send-outcome.js';
import { ApiList } from '../common/api-list.js';
import { IdempotencyKey } from '../common/idempotency.guard.js';
import { notFound } from '../common/problem.js';
import { UuidPipe } from '../common/uuid.pipe.js';
import { ApplicationList } from './application-list.js';
import { ApplicationPages } from './application-pages.js';
import { ApplicationPapers } from './application-papers.js';
import { ApplicationStart } from './application-start.js';
import { PromoterSteps } from './promoter-steps.js';

function paperNamed(name: string): PaperName {
  const paper = paperNames.find((one) => one === name);
  if (!paper) throw notFound();
  return paper;
}

/** Applications of a call, for the panel and the secretariat. Whoever applies has pages of their own. */
@ApiTags('promoter applications')
@Controller('api/promoter-applications')
export class PromoterApplicationsController {
  constructor(
    private readonly lists: ApplicationList,
    private readonly pages: ApplicationPages,
    private readonly papers: ApplicationPapers,
    private readonly starts: ApplicationStart,
    private readonly steps: PromoterSteps,
  ) {}

  @Get()
  @ApiList(PromoterApplicationRow)
  list(
    @CurrentViewer() viewer: Viewer,
    @Query() query: PromoterApplicationListQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PromoterApplicationRow[]> {
    return this.lists.page(viewer, query, reply);
  }

  /** Begins an application on somebody's word. */
  @Post()
  @ApiCreatedResponse({ type: PromoterApplicationView })
  @ApiSlow()
  async create(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Body() body: StartApplicationInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PromoterApplicationView> {
    const outcome = await this.starts.begin(viewer, key, body);
    return sendOutcome(reply, outcome, 201, () => this.pages.one(viewer, outcome.caseId));
  }

  @Get(':id')
  @ApiOkResponse({ type: PromoterApplicationView })
  one(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<PromoterApplicationView> {
    return this.pages.one(viewer, id);
  }

  /** The story, newest first: what its reader may hear of. */
  @Get(':id/events')
  @ApiOkResponse({ type: EventView, isArray: true })
  events(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<EventView[]> {
    return this.pages.events(viewer, id);
  }

  /** Saves a paper as it is typed: the checklist, one's own review, an application on its author's word. */
  @Put(':id/papers/:name/answers')
  @ApiParam({ name: 'name', enum: [...paperNames] })
  @ApiOkResponse({ type: SavedAnswers })
  save(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Param('name') name: string,
    @Body() body: SaveAnswersInput,
  ): Promise<SavedAnswers> {
    return this.papers.save(viewer, id, paperNamed(name), body);
  }

  /** Takes a step of the lifecycle. What each action asks for is in the schemas named after it. */
  @Post(':id/actions/:action')
  @HttpCode(200)
  @ApiActionBody('PromoterApplication')
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
    const outcome = await this.steps.take(
      { viewer, key, kind: 'promoterApplication', caseId: id, action },
      body,
    );
    return sendOutcome(reply, outcome, 200, () => actionResult(outcome));
  }
}
