import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { MatchAnswerInput, MatchLinkInput, MatchLinkView } from '@waymark/contract';
import type { FastifyRequest } from 'fastify';
import { Attempts } from '../auth/attempts.js';
import { IdempotencyKey, NoKey } from '../common/idempotency.guard.js';
import { Public } from '../common/public.js';
import { MatchLinks } from './match-links.service.js';

/** The one match that a mailed link answers. No session: the link says whom it was sent to. */
@ApiTags('match links')
@Public()
@Controller('api/match-links')
export class MatchLinksController {
  constructor(
    private readonly links: MatchLinks,
    private readonly attempts: Attempts,
  ) {}

  /** What a mailed link is for. Looking answers nothing, however often it is done. */
  @NoKey()
  @Post('look')
  @HttpCode(200)
  @ApiOkResponse({ type: MatchLinkView })
  async look(@Body() { token }: MatchLinkInput, @Req() request: FastifyRequest): Promise<MatchLinkView> {
    await this.countFrom(request);
    return this.links.look(token);
  }

  /** Says yes, “not now” or no. */
  @Post('answer')
  @HttpCode(200)
  @ApiOkResponse({ type: MatchLinkView, description: 'The match as it stands then.' })
  async answer(
    @Body() body: MatchAnswerInput,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
  ): Promise<MatchLinkView> {
    await this.countFrom(request);
    return this.links.answer(body, key);
  }

  /** A token cannot be guessed; this keeps whoever tries from costing us much. */
  private countFrom({ ip }: FastifyRequest): Promise<void> {
    return this.attempts.count(`match link tried from ${ip}`, 120, 60);
  }
}
