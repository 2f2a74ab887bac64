import { Module } from '@nestjs/common';
import { AnswersController } from './answers.controller.js';
import { Certificates } from './certificates.js';
import { PhotoDesk } from './photo-desk.js';
import { PhotosController } from './photos.controller.js';
import { ReportAnswers } from './report-answers.js';
import { ReportDesk } from './report-desk.js';
import { ReportList } from './report-list.js';
import { ReportsController } from './reports.controller.js';
import { SideBySide } from './side-by-side.js';

@Module({
  controllers: [ReportsController, PhotosController, AnswersController],
  providers: [ReportList, ReportDesk, ReportAnswers, SideBySide, PhotoDesk, Certificates],
  exports: [ReportList, ReportDesk, ReportAnswers, PhotoDesk, Certificates],
})
export class ReportsModule {}
