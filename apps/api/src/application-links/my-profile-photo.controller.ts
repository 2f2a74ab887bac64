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
import { ProfilePhotoInput, ProfilePhotoView } from '@waymark/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IdempotencyKey } from '../common/idempotency.guard.js';
import { Public } from '../common/public.js';
import { UuidPipe } from '../common/uuid.pipe.js';
import { ApiPhotoWidth, portraitUploadSchema, sendPhoto } from '../reports/sent-photo.js';
import { readPortrait } from '../reports/upload.js';
import { type Applying, ApplicationVisitGuard, CurrentApplying } from './application-visit.guard.js';
import { ProfilePhotoDesk } from './profile-photo-desk.js';

/** The photo of a promoter's profile, by the link that opens their application. There is one at most. */
@ApiTags('application links')
@Public()
@UseGuards(ApplicationVisitGuard)
@Controller('api/my-applications/:id/profile/photos')
export class MyProfilePhotoController {
  constructor(private readonly photos: ProfilePhotoDesk) {}

  /** Takes a photo in the place of the one before. It is drawn anew, so that place and camera are gone. */
  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: portraitUploadSchema })
  @ApiCreatedResponse({ type: ProfilePhotoView })
  async add(
    @CurrentApplying() visitor: Applying,
    @IdempotencyKey() key: string,
    @Param('id', UuidPipe) _id: string,
    @Req() request: FastifyRequest,
  ): Promise<ProfilePhotoView> {
    return this.photos.put(visitor, key, await readPortrait(request));
  }

  @Patch(':photoId')
  @ApiOkResponse({ type: ProfilePhotoView })
  edit(
    @CurrentApplying() visitor: Applying,
    @Param('id', UuidPipe) _id: string,
    @Param('photoId', UuidPipe) photoId: string,
    @Body() body: ProfilePhotoInput,
  ): Promise<ProfilePhotoView> {
    return this.photos.describe(visitor, photoId, body);
  }

  @Delete(':photoId')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(
    @CurrentApplying() visitor: Applying,
    @Param('id', UuidPipe) _id: string,
    @Param('photoId', UuidPipe) photoId: string,
  ): Promise<void> {
    return this.photos.remove(visitor, photoId);
  }

  @Get(':photoId')
  @ApiProduces('image/jpeg')
  @ApiPhotoWidth()
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async picture(
    @CurrentApplying() visitor: Applying,
    @Param('id', UuidPipe) _id: string,
    @Param('photoId', UuidPipe) photoId: string,
    @Query('width') width: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendPhoto(reply, await this.photos.bytes(visitor, photoId), width);
  }
}
