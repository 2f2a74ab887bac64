import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  AssignInput,
  AssignmentView,
  BalanceView,
  CallDashboard,
  CoordinatorView,
  DiscussionEntry,
  DiscussionInput,
  LetterPreview,
  LetterQuery,
  ManyResult,
  RankedApplication,
  RankingQuery,
  ReleaseView,
} from '@waymark/contract';
import type { Viewer } from '@waymark/domain';
import { CurrentViewer } from '../auth/current-viewer.js';
import { IdempotencyKey } from '../common/idempotency.guard.js';
import { UuidPipe } from '../common/uuid.pipe.js';
import { Assignments } from './assignments.js';
import { CoordinatorHome } from './coordinator-home.js';
import { Dashboards } from './dashboards.js';
import { Decisions } from './decisions.js';
import { Discussions } from './discussions.js';

/** What a panel works with: figures, assignment, ranking, balance, release; the discussion and the letter of each. */
@ApiTags('promoter panel')
@Controller('api')
export class PromoterPanelController {
  constructor(
    private readonly assignments: Assignments,
    private readonly decisions: Decisions,
    private readonly dashboards: Dashboards,
    private readonly discussions: Discussions,
    private readonly home: CoordinatorHome,
  ) {}

  /** Mine today: what waits for the reader in every call, the most urgent first. */
  @Get('coordinator')
  @ApiOkResponse({ type: CoordinatorView })
  mine(@CurrentViewer() viewer: Viewer): Promise<CoordinatorView> {
    return this.home.of(viewer);
  }

  @Get('promoter-calls/:id/dashboard')
  @ApiOkResponse({ type: CallDashboard })
  dashboard(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<CallDashboard> {
    return this.dashboards.of(viewer, id);
  }

  /** Who could review what, as the solver proposes it. Nothing is assigned by this. */
  @Get('promoter-calls/:id/assignment')
  @ApiOkResponse({ type: AssignmentView })
  assignment(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<AssignmentView> {
    return this.assignments.propose(viewer, id);
  }

  /** Gives reviews out at one stroke: each application is a step of its own, and has its own result. */
  @Post('promoter-calls/:id/assignment')
  @HttpCode(200)
  @ApiOkResponse({ type: ManyResult, isArray: true })
  assign(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Param('id', UuidPipe) id: string,
    @Body() body: AssignInput,
  ): Promise<ManyResult[]> {
    return this.assignments.take(viewer, key, id, body);
  }

  @Get('promoter-calls/:id/ranking')
  @ApiOkResponse({ type: RankedApplication, isArray: true })
  ranking(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Query() query: RankingQuery,
  ): Promise<RankedApplication[]> {
    return this.decisions.ranking(viewer, id, query);
  }

  @Get('promoter-calls/:id/balance')
  @ApiOkResponse({ type: BalanceView })
  balance(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<BalanceView> {
    return this.decisions.balance(viewer, id);
  }

  @Get('promoter-calls/:id/release')
  @ApiOkResponse({ type: ReleaseView })
  release(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<ReleaseView> {
    return this.decisions.release(viewer, id);
  }

  @Get('promoter-applications/:id/letter')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: LetterPreview })
  letter(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Query() { decision }: LetterQuery,
  ): Promise<LetterPreview> {
    return this.decisions.letter(viewer, id, decision);
  }

  @Get('promoter-applications/:id/discussion')
  @ApiOkResponse({ type: DiscussionEntry, isArray: true })
  discussion(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<DiscussionEntry[]> {
    return this.discussions.read(viewer, id);
  }

  @Post('promoter-applications/:id/discussion')
  @HttpCode(200)
  @ApiOkResponse({ type: DiscussionEntry, isArray: true })
  say(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Param('id', UuidPipe) id: string,
    @Body() body: DiscussionInput,
  ): Promise<DiscussionEntry[]> {
    return this.discussions.write(viewer, key, id, body);
  }
}
