import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger';
import { PhotoInput, PhotoView } from '@waymark/contract';
import { photoWidths } from '@waymark/documents';
import { maxPermission, photoOthers, type Viewer } from '@waymark/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentViewer } from '../auth/current-viewer.js';
import { IdempotencyKey } from '../common/idempotency.guard.js';
import { UuidPipe } from '../common/uuid.pipe.js';
import { PhotoDesk } from './photo-desk.js';
import { narrowPhoto } from './photo-image.js';
import { readPhoto } from './upload.js';

const uploadSchema = {
  type: 'object',
  required: ['file'],
  properties: {
    file: { type: 'string', format: 'binary', description: 'JPEG, PNG or WebP, at most 15 MB.' },
    caption: { type: 'string', maxLength: 300 },
    alt: {
      type: 'string',
      maxLength: 300,
      description: 'What the picture shows, for people who cannot see it.',
    },
    others: { type: 'string', enum: [...photoOthers] },
    permission: {
      type: 'string',
      maxLength: maxPermission,
      description: 'Who gave the permission for other people on it, and when; needed where there is one.',
    },
  },
};

@ApiTags('reports')
@Controller('api')
export class PhotosController {
  constructor(private readonly photos: PhotoDesk) {}

  /** Adds a photo to a report. It is drawn anew, so that place and camera are gone. */
  @Post('reports/:id/photos')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: uploadSchema })
  @ApiCreatedResponse({ type: PhotoView })
  async add(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Param('id', UuidPipe) id: string,
    @Req() request: FastifyRequest,
  ): Promise<PhotoView> {
    return this.photos.add(viewer, key, id, await readPhoto(request));
  }

  @Patch('photos/:id')
  @ApiOkResponse({ type: PhotoView })
  edit(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Body() body: PhotoInput,
  ): Promise<PhotoView> {
    return this.photos.edit(viewer, id, body);
  }

  @Delete('photos/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<void> {
    return this.photos.remove(viewer, id);
  }

  @Get('photos/:id')
  @ApiProduces('image/jpeg')
  @ApiQuery({
    name: 'width',
    required: false,
    enum: [...photoWidths],
    description: 'Pixels; the whole photo when left out.',
  })
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async picture(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Query('width') width: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const whole = await this.photos.bytes(viewer, id);
    const narrower = photoWidths.find((one) => String(one) === width);
    const bytes = narrower ? await narrowPhoto(whole, narrower) : whole;
    await reply
      .header('content-type', 'image/jpeg')
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, max-age=60')
      .send(Buffer.from(bytes));
  }
}
