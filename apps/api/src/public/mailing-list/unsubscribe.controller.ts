import { Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { joinMailingList, leaveMailingList, readerOfUnsubscribeLink, type ListReader } from '@waymark/db';
import { livelyPolicy, renderLeavePage, unsubscribePath, type LeaveState } from '@waymark/documents';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NoKey } from '../../common/idempotency.guard.js';
import { Public } from '../../common/public.js';
import { CLOCK, type Clock } from '../../config/clock.js';
import { Database } from '../../database/database.js';
import { readingOf } from '../reading.js';

const address = /^\/unsubscribe\/([A-Za-z0-9_-]{43})(\?back)?$/;

/** Leaving the mailing list, from the link in one of its mails or by the mail program itself. */
@Public()
@ApiExcludeController()
@Controller('unsubscribe')
export class UnsubscribeController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  // By a star and no name: paths of such routes are kept out of the log.
  /** Changes nothing: programs that look for bad links open every one of them. */
  @Get('*')
  async look(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const found = await this.found(request);
    await this.show(request, reply, found, found?.reader.left ? 'left' : 'asked');
  }

  /** Does it: asked by the page’s button, or by a mail program (RFC 8058). Again it changes nothing more. */
  @NoKey()
  @Post('*')
  @HttpCode(200)
  async change(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const found = await this.found(request);
    if (found) {
      const change = found.back ? joinMailingList : leaveMailingList;
      await change(this.database.fork(), found.reader.personId, this.now());
    }
    await this.show(request, reply, found, found?.back ? 'back' : 'left');
  }

  private async found({ url }: FastifyRequest) {
    const [, token, back] = address.exec(url) ?? [];
    if (token === undefined) return null;
    const reader = await readerOfUnsubscribeLink(this.database.fork(), token);
    return reader && { reader, token, back: back !== undefined };
  }

  private async show(
    request: FastifyRequest,
    reply: FastifyReply,
    found: { readonly reader: ListReader; readonly token: string } | null,
    state: LeaveState,
  ): Promise<void> {
    const page = found
      ? renderLeavePage(state, found.reader.email, unsubscribePath(found.token), readingOf(request))
      : renderLeavePage('wrong', '', '', readingOf(request));
    await reply
      .status(found ? 200 : 404)
      .header('content-type', 'text/html; charset=utf-8')
      .header('content-security-policy', livelyPolicy)
      .header('cache-control', 'no-store')
      // Of the page itself: without it, a browser would not say that its own button is ours. Nobody else is told.
      .header('referrer-policy', 'same-origin')
      .send(page);
  }
}
