import { Body, Controller, Delete, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  AskReportLinkInput,
  AskReportLinkResult,
  ReportLinkInput,
  ReportLinkOpened,
  ReportLinkView,
} from '@waymark/contract';
import { say, type Viewer } from '@waymark/domain';
import type { Settings } from '@waymark/settings';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Attempts } from '../auth/attempts.js';
import { CurrentViewer } from '../auth/current-viewer.js';
import { NoKey } from '../common/idempotency.guard.js';
import { Public } from '../common/public.js';
import { UuidPipe } from '../common/uuid.pipe.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { SETTINGS } from '../config/settings.token.js';
import { ReportLinks, toLinkView } from './report-links.service.js';
import { visitCookie } from './visit-cookie.js';

const hour = 3600;

@ApiTags('report links')
@Controller('api')
export class ReportLinksController {
  constructor(
    private readonly links: ReportLinks,
    private readonly attempts: Attempts,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** What a mailed link is for. Looking uses nothing up and begins nothing. */
  @Public()
  @NoKey()
  @Post('report-links/look')
  @HttpCode(200)
  @ApiOkResponse({ type: ReportLinkView })
  async look(@Body() { token }: ReportLinkInput, @Req() request: FastifyRequest): Promise<ReportLinkView> {
    await this.countFrom(request);
    return toLinkView(await this.links.open(token));
  }

  /** Begins: from now on this browser may write the one report the link is for. */
  @Public()
  @NoKey()
  @Post('report-links/open')
  @HttpCode(200)
  @ApiOkResponse({ type: ReportLinkOpened })
  async open(
    @Body() { token }: ReportLinkInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportLinkOpened> {
    await this.countFrom(request);
    const { id, report, expiresAt } = await this.links.open(token);
    void reply.header('set-cookie', visitCookie(report.id, id, this.now(), this.settings));
    return { reportId: report.id, until: expiresAt.toISOString() };
  }

  /** Sends a new link to the address on file, if there is anything to send: the answer is the same. */
  @Public()
  @NoKey()
  @Post('report-links/ask')
  @HttpCode(200)
  @ApiOkResponse({ type: AskReportLinkResult })
  async ask(
    @Body() { email, token }: AskReportLinkInput,
    @Req() request: FastifyRequest,
  ): Promise<AskReportLinkResult> {
    await this.attempts.count(`report link from ${request.ip}`, 60, hour);
    await this.attempts.count(`report link to ${email}`, 10, hour);
    this.links.sendAgain(email, token);
    return { message: say('problem.detail.reportLinkOnItsWay') };
  }

  /** Ends every link that was mailed for a report; the next mail brings a new one. */
  @Delete('reports/:id/links')
  @HttpCode(204)
  @ApiNoContentResponse()
  revoke(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<void> {
    return this.links.revoke(viewer, id);
  }

  /** A token cannot be guessed; this keeps whoever tries from costing us much. */
  private countFrom({ ip }: FastifyRequest): Promise<void> {
    return this.attempts.count(`report link tried from ${ip}`, 120, 60);
  }
}
