import { Module } from '@nestjs/common';
import { ReportsModule } from '../reports/reports.module.js';
import { MyConsentController } from './my-consent.controller.js';
import { MyPhotosController } from './my-photos.controller.js';
import { MyReportController } from './my-report.controller.js';
import { ReportLinksController } from './report-links.controller.js';
import { ReportLinks } from './report-links.service.js';

@Module({
  imports: [ReportsModule],
  controllers: [ReportLinksController, MyReportController, MyPhotosController, MyConsentController],
  providers: [ReportLinks],
})
export class ReportLinksModule {}
