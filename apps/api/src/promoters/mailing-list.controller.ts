import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  MailingListInput,
  MailingListPasted,
  MailingListPasteInput,
  MailingListPastePreview,
  MailingListQuery,
  MailingListRow,
  MailingListTaken,
} from '@waymark/contract';
import type { Viewer } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { CurrentViewer } from '../auth/current-viewer.js';
import { ApiList } from '../common/api-list.js';
import { IdempotencyKey } from '../common/idempotency.guard.js';
import { UuidPipe } from '../common/uuid.pipe.js';
import { MailingList } from './mailing-list.js';

/** The wider mailing list of calls, which the secretariat keeps. */
@ApiTags('mailing list')
@Controller('api/mailing-list')
export class MailingListController {
  constructor(private readonly people: MailingList) {}

  @Get()
  @ApiList(MailingListRow)
  list(
    @CurrentViewer() viewer: Viewer,
    @Query() query: MailingListQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MailingListRow[]> {
    return this.people.page(viewer, query, reply);
  }

  @Post()
  @ApiCreatedResponse({ type: MailingListRow })
  add(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Body() body: MailingListInput,
  ): Promise<MailingListRow> {
    return this.people.add(viewer, key, body);
  }

  /** What pasted addresses would come to. Nothing is done by this. */
  @Post('preview')
  @HttpCode(200)
  @ApiOkResponse({ type: MailingListPastePreview })
  look(
    @CurrentViewer() viewer: Viewer,
    @Body() { text }: MailingListPasteInput,
  ): Promise<MailingListPastePreview> {
    return this.people.look(viewer, text);
  }

  @Post('paste')
  @HttpCode(200)
  @ApiOkResponse({ type: MailingListPasted })
  paste(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Body() { text }: MailingListPasteInput,
  ): Promise<MailingListPasted> {
    return this.people.paste(viewer, key, text);
  }

  @Delete(':id')
  @ApiOkResponse({ type: MailingListTaken })
  take(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Param('id', UuidPipe) id: string,
  ): Promise<MailingListTaken> {
    return this.people.take(viewer, key, id);
  }
}
