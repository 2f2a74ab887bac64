import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CreateSavedViewInput, SavedView, SavedViewQuery, UpdateSavedViewInput } from '@waymark/contract';
import type { Viewer } from '@waymark/domain';
import { CurrentViewer } from '../auth/current-viewer.js';
import { IdempotencyKey } from '../common/idempotency.guard.js';
import { UuidPipe } from '../common/uuid.pipe.js';
import { SavedViews } from './saved-views.service.js';

@ApiTags('views')
@Controller('api/views')
export class SavedViewsController {
  constructor(private readonly views: SavedViews) {}

  /** One's own ways of looking at lists, and the secretariat's for those who belong to it. */
  @Get()
  @ApiOkResponse({ type: SavedView, isArray: true })
  list(@CurrentViewer() viewer: Viewer, @Query() query: SavedViewQuery): Promise<SavedView[]> {
    return this.views.list(viewer, query);
  }

  @Get(':id')
  @ApiOkResponse({ type: SavedView })
  one(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<SavedView> {
    return this.views.one(viewer, id);
  }

  @Post()
  @ApiCreatedResponse({ type: SavedView })
  create(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Body() body: CreateSavedViewInput,
  ): Promise<SavedView> {
    return this.views.create(viewer, key, body);
  }

  @Patch(':id')
  @ApiOkResponse({ type: SavedView })
  update(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Param('id', UuidPipe) id: string,
    @Body() body: UpdateSavedViewInput,
  ): Promise<SavedView> {
    return this.views.update(viewer, key, id, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Param('id', UuidPipe) id: string,
  ): Promise<void> {
    return this.views.remove(viewer, key, id);
  }
}
