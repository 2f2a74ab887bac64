import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { PhotoInput, PhotoView } from '@waymark/contract';
import type { Viewer } from '@waymark/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentViewer } from '../auth/current-viewer.js';
import { IdempotencyKey } from '../common/idempotency.guard.js';
import { UuidPipe } from '../common/uuid.pipe.js';
import { PhotoDesk } from './photo-desk.js';
import { ApiPhotoWidth, photoUploadSchema, sendPhoto } from './sent-photo.js';
import { readPhoto } from './upload.js';

@ApiTags('reports')
@Controller('api')
export class PhotosController {
  constructor(private readonly photos: PhotoDesk) {}

  /** Adds a photo to a report. It is drawn anew, so that place and camera are gone. */
  @Post('reports/:id/photos')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: photoUploadSchema })
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
  @ApiPhotoWidth()
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async picture(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Query('width') width: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendPhoto(reply, await this.photos.bytes(viewer, id), width);
  }
}
