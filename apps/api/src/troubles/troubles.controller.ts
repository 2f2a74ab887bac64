import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { TroubleListQuery, TroubleRow, WayOutInput, WayOutTaken } from '@waymark/contract';
import { type Viewer, wayOutNames } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { CurrentViewer } from '../auth/current-viewer.js';
import { ApiList } from '../common/api-list.js';
import { IdempotencyKey } from '../common/idempotency.guard.js';
import { UuidPipe } from '../common/uuid.pipe.js';
import { TroublePages } from './trouble-pages.js';
import { WaysOut } from './ways-out.js';

@ApiTags('troubles')
@Controller('api/troubles')
export class TroublesController {
  constructor(
    private readonly pages: TroublePages,
    private readonly ways: WaysOut,
  ) {}

  /** The cases in which something keeps failing, the longest first; for the secretariat. */
  @Get()
  @ApiList(TroubleRow)
  list(
    @CurrentViewer() viewer: Viewer,
    @Query() query: TroubleListQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TroubleRow[]> {
    return this.pages.cases(viewer, query, reply);
  }

  /** Takes a way out: which there are, and what each asks for, is said with the trouble. */
  @Post(':id/ways/:way')
  @HttpCode(200)
  @ApiParam({ name: 'way', enum: wayOutNames, enumName: 'WayOut' })
  @ApiOkResponse({ type: WayOutTaken })
  take(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Param('id', UuidPipe) id: string,
    @Param('way') way: string,
    @Body() body: WayOutInput,
  ): Promise<WayOutTaken> {
    return this.ways.take({ viewer, key, id, way, body });
  }
}
