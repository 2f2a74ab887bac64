import { Flag, Moment, Text } from '../common/index.js';

/** One's own subscription to one's visits. The address itself is told once, when it is made. */
export class CalendarFeedView {
  @Flag()
  exists!: boolean;

  @Moment({ nullable: true })
  createdAt!: string | null;

  @Moment({ nullable: true, description: 'When a calendar program last asked for it.' })
  readAt!: string | null;
}

export class NewCalendarFeed extends CalendarFeedView {
  @Text({ description: 'To be given to a calendar program. Whoever has it sees the visits.' })
  address!: string;
}
