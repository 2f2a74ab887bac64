import { addDays, daysBetween, morningOf, type Day, type Instant } from '@waymark/domain';
import type { DemoDay } from './data/types.js';
import type { DemoVisit } from './data/types-exchange.js';

/** Longer visits begin on a Monday; shorter ones must not lie across a weekend. */
const longVisit = 5;
/** What happened longer ago than this may move to the Friday before; newer days are exact, deadlines hang on them. */
const exactDays = 20;
const minute = 60_000;

/** 1 is Monday, 7 is Sunday. */
export const weekday = (day: Day): number => ((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7) + 1;

/** Puts the days of the demo data, which count from today, into the calendar. */
export class DemoCalendar {
  /** @param today Brussels day on which the data is loaded */
  constructor(readonly today: Day) {}

  day(offset: DemoDay): Day {
    return addDays(this.today, offset);
  }

  /** The day on which people did something; nobody worked on the weekends of last winter. */
  workingDay(offset: DemoDay): Day {
    const day = this.day(offset);
    const after = offset < -exactDays ? Math.max(0, weekday(day) - 5) : 0;
    return addDays(day, -after);
  }

  /** First and last day of a visit. */
  visit(visit: DemoVisit): { readonly start: Day; readonly end: Day } {
    const [start, end] = [this.day(visit.start), this.day(visit.end)];
    if (visit.exact) return { start, end };
    const length = daysBetween(start, end);
    const begins = weekday(start);
    const fits = length >= longVisit ? begins === 1 : begins + length <= 5;
    const moved = addDays(start, fits ? 0 : 8 - begins);
    return { start: moved, end: addDays(moved, length) };
  }

  /** A moment of the working day. @param minutes after eight in the morning in Brussels */
  moment(day: Day, minutes: number): Instant {
    return new Date(Date.parse(morningOf(day)) + minutes * minute).toISOString();
  }
}
