import { Module } from '@nestjs/common';
import { CalendarFeeds } from './calendar-feeds.service.js';
import { CalendarFeedsController } from './calendar-feeds.controller.js';
import { CalendarController } from './calendar.controller.js';
import { SubscribedVisits } from './subscribed-visits.js';

@Module({
  controllers: [CalendarFeedsController, CalendarController],
  providers: [CalendarFeeds, SubscribedVisits],
})
export class CalendarFeedsModule {}
