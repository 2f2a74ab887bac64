import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { renderPromoterPage, sitePolicy } from '@waymark/documents';
import type { Viewer } from '@waymark/domain';
import type { Settings } from '@waymark/settings';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentViewer } from '../auth/current-viewer.js';
import { UuidPipe } from '../common/uuid.pipe.js';
import { SETTINGS } from '../config/settings.token.js';
import { readingOf } from '../public/reading.js';
import { ApiPhotoWidth, sendPhoto } from '../reports/sent-photo.js';
import { ProfileReading } from './profile-reading.js';

/** The profile of a promoter, before it is public. */
@ApiTags('promoter applications')
@Controller('api/promoter-applications/:id/profile')
export class PromoterProfileController {
  constructor(
    private readonly profiles: ProfileReading,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The page as the public will see it. */
  @Get('preview')
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  async preview(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const promoter = await this.profiles.preview(viewer, id);
    await reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('content-security-policy', sitePolicy)
      .header('cache-control', 'no-store')
      .send(renderPromoterPage(promoter, readingOf(request), this.settings.publicUrl));
  }

  @Get('photos/:photoId')
  @ApiProduces('image/jpeg')
  @ApiPhotoWidth()
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async photo(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Param('photoId', UuidPipe) photoId: string,
    @Query('width') width: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendPhoto(reply, await this.profiles.photo(viewer, id, photoId), width);
  }
}
