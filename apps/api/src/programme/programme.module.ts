import { Module } from '@nestjs/common';
import { ExchangesModule } from '../exchanges/exchanges.module.js';
import { ReportsModule } from '../reports/reports.module.js';
import { PrintedProgramme } from './printed-programme.js';
import { ProgrammeController } from './programme.controller.js';

@Module({
  imports: [ExchangesModule, ReportsModule],
  controllers: [ProgrammeController],
  providers: [PrintedProgramme],
})
export class ProgrammeModule {}
