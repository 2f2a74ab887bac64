import { Count, Day, Flag, Part, Parts, Text } from '../common/index.js';

export class DayCount {
  @Day()
  day!: string;

  @Count({ description: 'Days since the call opened.' })
  dayOfCall!: number;

  @Count({ description: 'Applications that had come in by then.' })
  cameIn!: number;
}

export class CountBy {
  @Text({ nullable: true })
  value!: string | null;

  @Text()
  label!: string;

  @Count()
  count!: number;
}

export class ReviewProgress {
  @Count({ description: 'Reviews that are needed in all.' })
  needed!: number;

  @Count()
  assigned!: number;

  @Count()
  filed!: number;

  @Count({ description: 'Open, and due by now.' })
  late!: number;
}

/** Something that should have been done by now. */
export class SlippageRow {
  @Text()
  label!: string;

  @Day()
  dueOn!: string;

  @Count({ description: 'How many applications.' })
  count!: number;

  @Count({ description: 'By how many days the oldest is late.' })
  days!: number;
}

/** The figures of a call, over the applications that the reader may read. */
export class CallDashboard {
  @Count({ description: 'That came in.' })
  applications!: number;

  @Count()
  drafts!: number;

  @Count()
  places!: number;

  @Parts(() => DayCount)
  overTime!: DayCount[];

  @Text({ nullable: true })
  lastCallTitle!: string | null;

  @Parts(() => DayCount, { description: 'The call before this one; empty where there was none.' })
  lastCall!: DayCount[];

  @Parts(() => CountBy)
  byStage!: CountBy[];

  @Parts(() => CountBy)
  byRegion!: CountBy[];

  @Parts(() => CountBy)
  byType!: CountBy[];

  @Parts(() => CountBy)
  byLanguage!: CountBy[];

  @Part(() => ReviewProgress, { nullable: true, description: 'For whoever may read who reviews.' })
  reviews!: ReviewProgress | null;

  @Parts(() => SlippageRow)
  slippage!: SlippageRow[];

  @Flag()
  late!: boolean;
}
