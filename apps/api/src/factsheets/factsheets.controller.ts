import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { FactsheetListQuery, FactsheetRow, UpdateFactsheetInput } from '@waymark/contract';
import { sitePolicy } from '@waymark/documents';
import type { Viewer } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { CurrentViewer } from '../auth/current-viewer.js';
import { ApiList } from '../common/api-list.js';
import { IdempotencyKey } from '../common/idempotency.guard.js';
import { UuidPipe } from '../common/uuid.pipe.js';
import { FactsheetList } from './factsheet-list.js';
import { DraftFactsheetInput, FactsheetPage } from './factsheet-page.js';
import { FactsheetPages } from './factsheet-pages.js';
import { FactsheetWriter } from './factsheet-writer.js';

@ApiTags('factsheets')
@Controller('api/factsheets')
export class FactsheetsController {
  constructor(
    private readonly lists: FactsheetList,
    private readonly pages: FactsheetPages,
    private readonly writer: FactsheetWriter,
  ) {}

  @Get()
  @ApiList(FactsheetRow)
  list(
    @CurrentViewer() viewer: Viewer,
    @Query() query: FactsheetListQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FactsheetRow[]> {
    return this.lists.page(viewer, query, reply);
  }

  /** A factsheet has the id of its exchange. */
  @Get(':id')
  @ApiOkResponse({ type: FactsheetPage })
  one(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<FactsheetPage> {
    return this.pages.one(viewer, id);
  }

  /** The page as it would look when published, for those who may read the draft. */
  @Get(':id/preview')
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  async preview(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const page = await this.pages.preview(viewer, id);
    await reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('content-security-policy', sitePolicy)
      .header('cache-control', 'no-store')
      .send(page);
  }

  /** Drafts the factsheet from the filed reports. */
  @Post(':id/draft')
  @ApiCreatedResponse({ type: FactsheetPage })
  async draft(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Param('id', UuidPipe) id: string,
    @Body() body: DraftFactsheetInput,
  ): Promise<FactsheetPage> {
    await this.writer.draft(viewer, key, id, body);
    return this.pages.one(viewer, id);
  }

  /** Changes parts of the draft. Whose approval that costs, the answer says. */
  @Patch(':id')
  @ApiOkResponse({ type: FactsheetPage })
  async edit(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Body() body: UpdateFactsheetInput,
  ): Promise<FactsheetPage> {
    await this.writer.edit(viewer, id, body);
    return this.pages.one(viewer, id);
  }
}
