import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  ActionResult,
  CounterpartsView,
  CreateProposalInput,
  DraftProposalInput,
  EventView,
  ProposalListQuery,
  ProposalRow,
  ProposalView,
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
import { ProposalCounterparts } from './proposal-counterparts.js';
import { ProposalActions } from './proposal-actions.js';
import { ProposalList } from './proposal-list.js';
import { ProposalPages } from './proposal-pages.js';

@ApiTags('proposals')
@Controller('api/proposals')
export class ProposalsController {
  constructor(
    private readonly lists: ProposalList,
    private readonly pages: ProposalPages,
    private readonly counterparts: ProposalCounterparts,
    private readonly actions: ProposalActions,
    private readonly steps: CaseSteps,
  ) {}

  @Get()
  @ApiList(ProposalRow)
  list(
    @CurrentViewer() viewer: Viewer,
    @Query() query: ProposalListQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProposalRow[]> {
    return this.lists.page(viewer, query, reply);
  }

  @Get(':id')
  @ApiOkResponse({ type: ProposalView })
  one(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<ProposalView> {
    return this.pages.one(viewer, id);
  }

  /** The story, newest first. */
  @Get(':id/events')
  @ApiOkResponse({ type: EventView, isArray: true })
  events(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<EventView[]> {
    return this.pages.events(viewer, id);
  }

  /** Open proposals that this one might be matched with, for whoever proposes matches. */
  @Get(':id/counterparts')
  @ApiOkResponse({ type: CounterpartsView })
  counterpartsOf(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
  ): Promise<CounterpartsView> {
    return this.counterparts.of(viewer, id);
  }

  /** Begins a proposal as a draft. */
  @Post()
  @ApiCreatedResponse({ type: ProposalView })
  @ApiSlow()
  async create(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Body() body: CreateProposalInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProposalView> {
    const outcome = await this.actions.create(viewer, key, body);
    return sendOutcome(reply, outcome, 201, () => this.pages.one(viewer, outcome.caseId));
  }

  /** Saves the text of a draft as it is typed. */
  @Patch(':id')
  @ApiOkResponse({ type: ProposalView })
  async saveDraft(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Body() body: DraftProposalInput,
  ): Promise<ProposalView> {
    await this.actions.saveDraft(viewer, id, body);
    return this.pages.one(viewer, id);
  }

  /** Takes a step of the lifecycle. What each action asks for is in the schemas named after it. */
  @Post(':id/actions/:action')
  @HttpCode(200)
  @ApiActionBody('Proposal')
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
    const outcome = await this.steps.take({ viewer, key, kind: 'proposal', caseId: id, action }, body);
    return sendOutcome(reply, outcome, 200, () => actionResult(outcome));
  }
}
