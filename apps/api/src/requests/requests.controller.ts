import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequestView } from '@waymark/contract';
import { CommandEntity } from '@waymark/db';
import type { Viewer } from '@waymark/domain';
import { Access } from '../access/access.js';
import { CurrentViewer } from '../auth/current-viewer.js';
import { requestView } from '../cases/send-outcome.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { notFound } from '../common/problem.js';
import { Database } from '../database/database.js';

/** Far longer than a decision takes while its case has a run. */
const longestWaitMs = 60_000;

/** What became of an action that took longer than an answer may. */
@ApiTags('requests')
@Controller('api/requests')
export class RequestsController {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  @Get(':requestId')
  @ApiOkResponse({ type: RequestView })
  async one(@CurrentViewer() viewer: Viewer, @Param('requestId') requestId: string): Promise<RequestView> {
    const granted = this.access.where(viewer, 'read', 'Request');
    const command = granted && (await this.database.fork().findOne(CommandEntity, { requestId, ...granted }));
    if (!command) throw notFound();
    const view = requestView(command);
    const waited = this.now().getTime() - command.createdAt.getTime();
    // Nobody carries out what was answered 503; the same key sent again does.
    return view.state === 'waiting' && waited > longestWaitMs ? { ...view, state: 'not-taken-up' } : view;
  }
}
