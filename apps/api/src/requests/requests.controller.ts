import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequestView } from '@waymark/contract';
import { CommandEntity } from '@waymark/db';
import type { Viewer } from '@waymark/domain';
import { Access } from '../access/access.js';
import { CurrentViewer } from '../auth/current-viewer.js';
import { requestView } from '../cases/send-outcome.js';
import { notFound } from '../common/problem.js';
import { Database } from '../database/database.js';

/** What became of an action that took longer than an answer may. */
@ApiTags('requests')
@Controller('api/requests')
export class RequestsController {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  @Get(':requestId')
  @ApiOkResponse({ type: RequestView })
  async one(@CurrentViewer() viewer: Viewer, @Param('requestId') requestId: string): Promise<RequestView> {
    const granted = this.access.where(viewer, 'read', 'Request');
    const command = granted && (await this.database.fork().findOne(CommandEntity, { requestId, ...granted }));
    if (!command) throw notFound();
    return requestView(command);
  }
}
