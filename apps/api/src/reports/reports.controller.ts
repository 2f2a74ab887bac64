import { Body, Controller, Get, Param, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ReportListQuery, ReportRow, ReportView, SaveAnswersInput, SavedAnswers } from '@waymark/contract';
import type { Viewer } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { CurrentViewer } from '../auth/current-viewer.js';
import { ApiList } from '../common/api-list.js';
import { UuidPipe } from '../common/uuid.pipe.js';
import { ReportDesk } from './report-desk.js';
import { ReportList } from './report-list.js';

@ApiTags('reports')
@Controller('api/reports')
export class ReportsController {
  constructor(
    private readonly lists: ReportList,
    private readonly desk: ReportDesk,
  ) {}

  @Get()
  @ApiList(ReportRow)
  list(
    @CurrentViewer() viewer: Viewer,
    @Query() query: ReportListQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportRow[]> {
    return this.lists.page(viewer, query, reply);
  }

  /** The form, the answers so far and what is missing. */
  @Get(':id')
  @ApiOkResponse({ type: ReportView })
  one(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<ReportView> {
    return this.desk.one(viewer, id);
  }

  /** Saves the answers as they are typed. Filing is a step of the exchange. */
  @Put(':id/answers')
  @ApiOkResponse({ type: SavedAnswers })
  save(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Body() body: SaveAnswersInput,
  ): Promise<SavedAnswers> {
    return this.desk.save(viewer, id, body);
  }
}
