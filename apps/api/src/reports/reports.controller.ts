import { Body, Controller, Get, Param, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ReportListQuery, ReportRow, ReportView, SaveAnswersInput, SavedAnswers } from '@waymark/contract';
import type { Viewer } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { CurrentViewer } from '../auth/current-viewer.js';
import { ApiList } from '../common/api-list.js';
import { UuidPipe } from '../common/uuid.pipe.js';
import { sendPdf } from '../common/send-pdf.js';
import { ApiCertificateLanguage, speakCertificateIn } from './certificate-language.js';
import { Certificates } from './certificates.js';
import { ReportDesk } from './report-desk.js';
import { ReportList } from './report-list.js';

@ApiTags('reports')
@Controller('api/reports')
export class ReportsController {
  constructor(
    private readonly lists: ReportList,
    private readonly desk: ReportDesk,
    private readonly certificates: Certificates,
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

  /** The certificate of attendance that this report asks for, once its author is known to have been there. */
  @Get(':id/certificate.pdf')
  @ApiCertificateLanguage()
  @ApiOkResponse({ content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } })
  async certificate(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Query('lang') language: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    speakCertificateIn(language);
    await sendPdf(reply, await this.certificates.of(viewer, id));
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
