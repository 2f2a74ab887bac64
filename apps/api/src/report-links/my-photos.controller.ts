import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  Query,
  Req,
  Res,
  UseGuards,
} from '@nestjs/common';
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
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IdempotencyKey } from '../common/idempotency.guard.js';
import { notFound } from '../common/problem.js';
import { Public } from '../common/public.js';
import { UuidPipe } from '../common/uuid.pipe.js';
import { PhotoDesk } from '../reports/photo-desk.js';
import { ApiPhotoWidth, photoUploadSchema, sendPhoto } from '../reports/sent-photo.js';
import { readPhoto } from '../reports/upload.js';
import { CurrentVisitor, VisitGuard, type Visitor } from './visit.guard.js';

/** The photos of the one report that a mailed link opens. */
@ApiTags('report links')
@Public()
@UseGuards(VisitGuard)
@Controller('api/my-reports/:id/photos')
export class MyPhotosController {
  constructor(private readonly photos: PhotoDesk) {}

  /** Adds a photo. It is drawn anew, so that place and camera are gone. */
  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: photoUploadSchema })
  @ApiCreatedResponse({ type: PhotoView })
  async add(
    @CurrentVisitor() { viewer, reportId }: Visitor,
    @IdempotencyKey() key: string,
    @Param('id', UuidPipe) _id: string,
    @Req() request: FastifyRequest,
  ): Promise<PhotoView> {
    return this.photos.add(viewer, key, reportId, await readPhoto(request));
  }

  @Patch(':photoId')
  @ApiOkResponse({ type: PhotoView })
  async edit(
    @CurrentVisitor() visitor: Visitor,
    @Param('id', UuidPipe) _id: string,
    @Param('photoId', UuidPipe) photoId: string,
    @Body() body: PhotoInput,
  ): Promise<PhotoView> {
    await this.checkOwn(visitor, photoId);
    return this.photos.edit(visitor.viewer, photoId, body);
  }

  @Delete(':photoId')
  @HttpCode(204)
  @ApiNoContentResponse()
  async remove(
    @CurrentVisitor() visitor: Visitor,
    @Param('id', UuidPipe) _id: string,
    @Param('photoId', UuidPipe) photoId: string,
  ): Promise<void> {
    await this.checkOwn(visitor, photoId);
    await this.photos.remove(visitor.viewer, photoId);
  }

  @Get(':photoId')
  @ApiProduces('image/jpeg')
  @ApiPhotoWidth()
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async picture(
    @CurrentVisitor() visitor: Visitor,
    @Param('id', UuidPipe) _id: string,
    @Param('photoId', UuidPipe) photoId: string,
    @Query('width') width: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.checkOwn(visitor, photoId);
    await sendPhoto(reply, await this.photos.bytes(visitor.viewer, photoId), width);
  }

  /** Another report of the same person has photos too: the link is for this one. */
  private async checkOwn({ reportId }: Visitor, photoId: string): Promise<void> {
    if (!(await this.photos.isOf(reportId, photoId))) throw notFound();
  }
}
