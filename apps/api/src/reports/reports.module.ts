import { Module } from '@nestjs/common';
import { PhotoDesk } from './photo-desk.js';
import { PhotosController } from './photos.controller.js';
import { ReportDesk } from './report-desk.js';
import { ReportList } from './report-list.js';
import { ReportsController } from './reports.controller.js';

@Module({
  controllers: [ReportsController, PhotosController],
  providers: [ReportList, ReportDesk, PhotoDesk],
  exports: [ReportList],
})
export class ReportsModule {}
