import { Controller, Delete, Get, Header, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CalendarFeedView, NewCalendarFeed } from '@waymark/contract';
import type { Viewer } from '@waymark/domain';
import { CurrentViewer } from '../auth/current-viewer.js';
import { CalendarFeeds } from './calendar-feeds.service.js';

@ApiTags('me')
@Controller('api/me/calendar')
export class CalendarFeedsController {
  constructor(private readonly feeds: CalendarFeeds) {}

  /** Whether one has an address to subscribe at, and when it was last asked. */
  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: CalendarFeedView })
  mine(@CurrentViewer() viewer: Viewer): Promise<CalendarFeedView> {
    return this.feeds.mine(viewer);
  }

  /** Makes one's address, which is told this once. One that was there before ends. */
  @Post()
  @Header('cache-control', 'no-store')
  @ApiCreatedResponse({ type: NewCalendarFeed })
  make(@CurrentViewer() viewer: Viewer): Promise<NewCalendarFeed> {
    return this.feeds.make(viewer);
  }

  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  revoke(@CurrentViewer() viewer: Viewer): Promise<void> {
    return this.feeds.revoke(viewer);
  }
}
