import { Body, Controller, Get, Inject, Param, Put, Req, Res, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { SaveAnswersInput, SavedAnswers } from '@waymark/contract';
import { renderPromoterPage, sitePolicy } from '@waymark/documents';
import type { Settings } from '@waymark/settings';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../common/public.js';
import { UuidPipe } from '../common/uuid.pipe.js';
import { SETTINGS } from '../config/settings.token.js';
import { readingOf } from '../public/reading.js';
import { type Applying, ApplicationVisitGuard, CurrentApplying } from './application-visit.guard.js';
import { ProfileDesk } from './profile-desk.js';

/** The public profile of whoever was accepted, written by the link that opens their application. */
@ApiTags('application links')
@Public()
@UseGuards(ApplicationVisitGuard)
@Controller('api/my-applications/:id/profile')
export class MyProfileController {
  constructor(
    private readonly desk: ProfileDesk,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Saves the answers as they are typed. */
  @Put()
  @ApiOkResponse({ type: SavedAnswers })
  save(
    @CurrentApplying() visitor: Applying,
    @Param('id', UuidPipe) _id: string,
    @Body() body: SaveAnswersInput,
  ): Promise<SavedAnswers> {
    return this.desk.save(visitor, body);
  }

  /** The page as the public will see it, made of what is saved. */
  @Get('preview')
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  async preview(
    @CurrentApplying() visitor: Applying,
    @Param('id', UuidPipe) _id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const promoter = await this.desk.preview(visitor);
    await reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('content-security-policy', sitePolicy)
      .header('cache-control', 'no-store')
      .send(renderPromoterPage(promoter, readingOf(request), this.settings.publicUrl));
  }
}
