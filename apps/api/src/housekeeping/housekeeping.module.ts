import { Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { YearlyCall } from '../calls/yearly-call.js';
import { PeopleModule } from '../people/people.module.js';
import { Housekeeping } from './housekeeping.js';
import { Jobs } from './jobs.js';
import { Locks } from './locks.js';
import { Reconciler } from './reconciler.js';

@Module({
  imports: [ScheduleModule.forRoot(), PeopleModule],
  providers: [Housekeeping, Jobs, Locks, Reconciler, YearlyCall],
  exports: [Reconciler, Locks],
})
export class HousekeepingModule {}
