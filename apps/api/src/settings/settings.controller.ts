import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SettingView, UpdateSettingsInput } from '@waymark/contract';
import type { Viewer } from '@waymark/domain';
import { CurrentViewer } from '../auth/current-viewer.js';
import { IdempotencyKey } from '../common/idempotency.guard.js';
import { SettingsService } from './settings.service.js';

@ApiTags('settings')
@Controller('api/settings')
export class SettingsController {
  constructor(private readonly settings: SettingsService) {}

  @Get()
  @ApiOkResponse({ type: SettingView, isArray: true })
  all(@CurrentViewer() viewer: Viewer): Promise<SettingView[]> {
    return this.settings.all(viewer);
  }

  /** Changes some numbers; `null` brings a default back. Every open case works out its next dates anew. */
  @Patch()
  @ApiOkResponse({ type: SettingView, isArray: true })
  update(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Body() body: UpdateSettingsInput,
  ): Promise<SettingView[]> {
    return this.settings.update(viewer, key, body.settings);
  }
}
