import { Module } from '@nestjs/common';
import { HousekeepingModule } from '../housekeeping/housekeeping.module.js';
import { MailPreviewsController } from './mail-previews.controller.js';
import { SettingsController } from './settings.controller.js';
import { SettingsService } from './settings.service.js';

@Module({
  imports: [HousekeepingModule],
  controllers: [SettingsController, MailPreviewsController],
  providers: [SettingsService],
})
export class SettingsModule {}
