import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Put,
  Query,
  Res,
  UseGuards,
} from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ReportView, SaveAnswersInput, SavedAnswers } from '@waymark/contract';
import type { Settings } from '@waymark/settings';
import type { FastifyReply } from 'fastify';
import { CaseSteps } from '../cases/case-steps.js';
import { refusal } from '../cases/send-outcome.js';
import { IdempotencyKey, NoKey } from '../common/idempotency.guard.js';
import { Public } from '../common/public.js';
import { sendPdf } from '../common/send-pdf.js';
import { UuidPipe } from '../common/uuid.pipe.js';
import { SETTINGS } from '../config/settings.token.js';
import { ApiCertificateLanguage, speakCertificateIn } from '../reports/certificate-language.js';
import { Certificates } from '../reports/certificates.js';
import { ReportDesk } from '../reports/report-desk.js';
import { CurrentVisitor, VisitGuard, type Visitor } from './visit.guard.js';
import { noVisit } from './visit-cookie.js';

/** The one report that a mailed link opens. No session, but the visit that the link began. */
@ApiTags('report links')
@Public()
@UseGuards(VisitGuard)
@Controller('api/my-reports/:id')
export class MyReportController {
  constructor(
    private readonly desk: ReportDesk,
    private readonly steps: CaseSteps,
    private readonly certificates: Certificates,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @ApiOkResponse({ type: ReportView })
  one(
    @CurrentVisitor() { viewer, reportId }: Visitor,
    @Param('id', UuidPipe) _id: string,
  ): Promise<ReportView> {
    return this.desk.one(viewer, reportId);
  }

  /** Saves the answers as they are typed. */
  @Put('answers')
  @ApiOkResponse({ type: SavedAnswers })
  save(
    @CurrentVisitor() { viewer, reportId }: Visitor,
    @Param('id', UuidPipe) _id: string,
    @Body() body: SaveAnswersInput,
  ): Promise<SavedAnswers> {
    return this.desk.save(viewer, reportId, body);
  }

  /** Files the report as it is saved. */
  @Post('file')
  @HttpCode(200)
  @ApiOkResponse({ type: ReportView })
  @ApiAcceptedResponse({
    description: 'It takes longer. Look at the report again in a moment.',
    type: ReportView,
  })
  async file(
    @CurrentVisitor() { viewer, reportId, reportKind, exchangeId }: Visitor,
    @IdempotencyKey() key: string,
    @Param('id', UuidPipe) _id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportView> {
    const step = { viewer, key, kind: 'exchange', caseId: exchangeId, action: 'fileReport' } as const;
    const outcome = await this.steps.take(step, { reportKind });
    if (outcome.result && !outcome.result.accepted) throw refusal(outcome);
    if (!outcome.result) void reply.status(202).header('retry-after', '1');
    return this.desk.one(viewer, reportId);
  }

  /** The certificate of attendance that this report asks for, once its author is known to have been there. */
  @Get('certificate.pdf')
  @ApiCertificateLanguage()
  @ApiOkResponse({ content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } })
  async certificate(
    @CurrentVisitor() { viewer, reportId }: Visitor,
    @Param('id', UuidPipe) _id: string,
    @Query('lang') language: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    speakCertificateIn(language);
    await sendPdf(reply, await this.certificates.of(viewer, reportId));
  }

  /** Ends the visit: whoever comes to this device next cannot go on. */
  @NoKey()
  @Post('leave')
  @HttpCode(204)
  @ApiNoContentResponse()
  leave(
    @CurrentVisitor() { reportId }: Visitor,
    @Param('id', UuidPipe) _id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): void {
    void reply.removeHeader('set-cookie').header('set-cookie', noVisit(reportId, this.settings));
  }
}
