import { Body, Controller, Delete, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  ApplicationLinkInput,
  ApplicationLinkOpened,
  ApplicationLinkView,
  AskApplicationLinkInput,
  AskApplicationLinkResult,
  BeginApplicationInput,
} from '@waymark/contract';
import { say, type Viewer } from '@waymark/domain';
import type { Settings } from '@waymark/settings';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Attempts } from '../auth/attempts.js';
import { CurrentViewer } from '../auth/current-viewer.js';
import { NoKey } from '../common/idempotency.guard.js';
import { problem } from '../common/problem.js';
import { Public } from '../common/public.js';
import { UuidPipe } from '../common/uuid.pipe.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { SETTINGS } from '../config/settings.token.js';
import { ApplicationBeginner } from './application-beginner.js';
import { ApplicationLinks, type OpenApplicationLink } from './application-links.service.js';
import { visitCookie } from './application-visit.js';

const hour = 3600;

@ApiTags('application links')
@Controller('api')
export class ApplicationLinksController {
  constructor(
    private readonly links: ApplicationLinks,
    private readonly beginner: ApplicationBeginner,
    private readonly attempts: Attempts,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Sends links to this address, if there is anything to send: the answer is the same. */
  @Public()
  @NoKey()
  @Post('application-links/ask')
  @HttpCode(200)
  @ApiOkResponse({ type: AskApplicationLinkResult })
  async ask(
    @Body() { email, language }: AskApplicationLinkInput,
    @Req() request: FastifyRequest,
  ): Promise<AskApplicationLinkResult> {
    await this.attempts.count(`application link from ${request.ip}`, 60, hour);
    await this.attempts.count(`application link to ${email}`, 10, hour);
    this.links.ask(email, language ?? 'en');
    return { message: say('problem.detail.applicationLinkOnItsWay') };
  }

  /** What a mailed link is for. Looking uses nothing up and begins nothing. */
  @Public()
  @NoKey()
  @Post('application-links/look')
  @HttpCode(200)
  @ApiOkResponse({ type: ApplicationLinkView })
  async look(
    @Body() { token }: ApplicationLinkInput,
    @Req() request: FastifyRequest,
  ): Promise<ApplicationLinkView> {
    await this.countFrom(request);
    return this.links.look(token);
  }

  /** Begins an application by a link that was asked for; from now on the link opens it. */
  @Public()
  @NoKey()
  @Post('application-links/begin')
  @HttpCode(200)
  @ApiOkResponse({ type: ApplicationLinkOpened })
  async begin(
    @Body() body: BeginApplicationInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ApplicationLinkOpened> {
    await this.countFrom(request);
    const link = await this.links.find({ id: await this.beginner.begin(body) });
    if (!link) throw problem('unavailable', { detail: say('problem.detail.waitAMoment') });
    return this.enter(link, reply);
  }

  /** Opens the one application the link is for, in this browser. */
  @Public()
  @NoKey()
  @Post('application-links/open')
  @HttpCode(200)
  @ApiOkResponse({ type: ApplicationLinkOpened })
  async open(
    @Body() { token }: ApplicationLinkInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ApplicationLinkOpened> {
    await this.countFrom(request);
    return this.enter(await this.links.open(token), reply);
  }

  /** Ends every link that was mailed for an application; the next mail brings a new one. */
  @Delete('promoter-applications/:id/links')
  @HttpCode(204)
  @ApiNoContentResponse()
  revoke(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<void> {
    return this.links.revokeAll(viewer, id);
  }

  private enter(
    { id, application, expiresAt }: OpenApplicationLink,
    reply: FastifyReply,
  ): ApplicationLinkOpened {
    void reply.header('set-cookie', visitCookie(application.id, id, this.now(), this.settings));
    return { applicationId: application.id, until: expiresAt.toISOString() };
  }

  /** A token cannot be guessed; this keeps whoever tries from costing us much. */
  private countFrom({ ip }: FastifyRequest): Promise<void> {
    return this.attempts.count(`application link tried from ${ip}`, 120, 60);
  }
}
