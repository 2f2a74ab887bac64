import { Module } from '@nestjs/common';
import { FactsheetList } from './factsheet-list.js';
import { FactsheetPages } from './factsheet-pages.js';
import { FactsheetWriter } from './factsheet-writer.js';
import { FactsheetsController } from './factsheets.controller.js';

@Module({
  controllers: [FactsheetsController],
  providers: [FactsheetList, FactsheetPages, FactsheetWriter],
  exports: [FactsheetList],
})
export class FactsheetsModule {}
