import { Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { Housekeeping } from './housekeeping.js';
import { Jobs } from './jobs.js';
import { Locks } from './locks.js';
import { Reconciler } from './reconciler.js';

@Module({
  imports: [ScheduleModule.forRoot()],
  providers: [Housekeeping, Jobs, Locks, Reconciler],
  exports: [Reconciler, Locks],
})
export class HousekeepingModule {}
