import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from '../common/problem.js';
import { Public } from '../common/public.js';
import { SubscribedVisits } from './subscribed-visits.js';

const address = /^\/calendar\/([A-Za-z0-9_-]{43})\.ics(?:\?|$)/;

/** What calendar programs ask for. They cannot sign in: the address is the key. */
@Public()
@ApiExcludeController()
@Controller('calendar')
export class CalendarController {
  constructor(private readonly visits: SubscribedVisits) {}

  // By a star and no name: paths of such routes are kept out of the log.
  @Get('*')
  async calendar(@Req() { url }: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const secret = address.exec(url)?.[1];
    const calendar = secret === undefined ? null : await this.visits.calendar(secret);
    if (calendar === null) throw notFound();
    await reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('cache-control', 'private, no-cache')
      .header('referrer-policy', 'no-referrer')
      .header('x-robots-tag', 'noindex')
      .send(calendar);
  }
}
