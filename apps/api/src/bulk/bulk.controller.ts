import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { BulkQuery, BulkStep } from '@waymark/contract';
import type { Viewer } from '@waymark/domain';
import { CurrentViewer } from '../auth/current-viewer.js';
import { BulkSteps } from './bulk-steps.js';

@ApiTags('bulk')
@Controller('api/bulk')
export class BulkController {
  constructor(private readonly steps: BulkSteps) {}

  /** What could be done with these exchanges, in which of them, and why not in the others. Nothing is done by this. */
  @Get('exchanges')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: BulkStep, isArray: true })
  exchanges(@CurrentViewer() viewer: Viewer, @Query() { id }: BulkQuery): Promise<BulkStep[]> {
    return this.steps.exchanges(viewer, id);
  }

  /** The same of proposals. */
  @Get('proposals')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: BulkStep, isArray: true })
  proposals(@CurrentViewer() viewer: Viewer, @Query() { id }: BulkQuery): Promise<BulkStep[]> {
    return this.steps.proposals(viewer, id);
  }

  /** The same of promoter applications. */
  @Get('promoter-applications')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: BulkStep, isArray: true })
  applications(@CurrentViewer() viewer: Viewer, @Query() { id }: BulkQuery): Promise<BulkStep[]> {
    return this.steps.applications(viewer, id);
  }
}
