import { addDays, dayAfterVisit, type DeadlineInCalendar, type VisitInCalendar } from '@waymark/domain';
import ical, {
  ICalAttendeeStatus,
  ICalCalendarMethod,
  type ICalCalendar,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { calendarWords, type CalendarWords } from './words.js';

/** What a reader is told of the case beside its days. */
interface Told {
  readonly host: string;
  readonly sender: string;
  /** The page of the case. */
  readonly link: string;
  /** When the case last changed: the same visit is the same text until then. */
  readonly changedAt: Date;
}

/** A visit with what a reader is told of it. */
export interface CalendarVisit extends Told {
  readonly visit: VisitInCalendar;
}

/** The last day for something that the reader owes. */
export interface CalendarDeadline extends Told {
  readonly deadline: DeadlineInCalendar;
}

export interface CalendarPerson {
  readonly name: string;
  readonly email: string;
}

const statuses = {
  tentative: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
} as const;
const methods = {
  publish: ICalCalendarMethod.PUBLISH,
  request: ICalCalendarMethod.REQUEST,
  cancel: ICalCalendarMethod.CANCEL,
} as const;

/** A line of a calendar: what people wrote may not begin another one. */
const line = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

interface Addressed {
  readonly organizer: CalendarPerson;
  readonly attendee: CalendarPerson;
}

const descriptionOf = ({ host, sender, link }: Told, words: CalendarWords): string =>
  [`${words.host}: ${line(host)}`, `${words.sender}: ${line(sender)}`, `${words.open}: ${link}`].join('\n');

/** A day on which something is due takes nobody’s time. */
function addDeadline(calendar: ICalCalendar, due: CalendarDeadline, words: CalendarWords): void {
  const { id, what, title, day, cancelled, sequence } = due.deadline;
  calendar.createEvent({
    id: `${id}@waymark`,
    sequence,
    stamp: due.changedAt,
    lastModified: due.changedAt,
    allDay: true,
    start: midnight(day),
    end: midnight(addDays(day, 1)),
    summary: `${words[what]}: ${line(title)}`,
    description: descriptionOf(due, words),
    url: due.link,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
}

function calendarOf(
  visits: readonly CalendarVisit[],
  method: keyof typeof methods,
  language: string,
  { addressed, deadlines = [] }: { addressed?: Addressed; deadlines?: readonly CalendarDeadline[] } = {},
): string {
  const words = calendarWords(language);
  const calendar = ical({
    prodId: { company: 'Waymark', product: 'Waymark', language: language.slice(0, 2).toUpperCase() },
    method: methods[method],
    ...(method === 'publish' && { name: words.name, ttl: 60 * 60 }),
  });
  for (const deadline of deadlines) addDeadline(calendar, deadline, words);
  for (const shown of visits) {
    const { visit, link, changedAt } = shown;
    const event = calendar.createEvent({
      id: `${visit.id}@waymark`,
      sequence: visit.sequence,
      stamp: changedAt,
      lastModified: changedAt,
      allDay: true,
      start: midnight(visit.start),
      end: midnight(dayAfterVisit(visit)),
      summary: line(visit.title),
      description: descriptionOf(shown, words),
      url: link,
      status: method === 'cancel' ? ICalEventStatus.CANCELLED : statuses[visit.status],
      ...(visit.place && { location: line(visit.place) }),
    });
    if (!addressed) continue;
    event.organizer(addressed.organizer);
    // Nobody is asked to answer by mail: answers are given in the case.
    event.createAttendee({ ...addressed.attendee, rsvp: false, status: ICalAttendeeStatus.ACCEPTED });
  }
  return calendar.toString();
}

/**
 * All visits of somebody, and the days by which they owe something, as a calendar to subscribe to (iCalendar, RFC 5545).
 * @param deadlines what the reader owes
 * @param language BCP 47 code of the reader
 * @returns text with CRLF line ends; what was cancelled is in it as cancelled
 */
export const renderVisitFeed = (
  visits: readonly CalendarVisit[],
  deadlines: readonly CalendarDeadline[],
  language: string,
): string => calendarOf(visits, 'publish', language, { deadlines });

export interface VisitNews extends Addressed {
  readonly visit: CalendarVisit;
  /** Enter or move the visit, or take it out. */
  readonly news: 'request' | 'cancel';
  readonly language: string;
}

export interface CalendarFile {
  readonly fileName: string;
  /** Of the transport: calendar programs look here for what to do. */
  readonly method: 'REQUEST' | 'CANCEL';
  readonly content: string;
}

/** What a mail about a visit's dates carries for the reader's calendar (iTIP, RFC 5546). */
export const renderVisitNews = ({ visit, news, language, organizer, attendee }: VisitNews): CalendarFile => ({
  fileName: news === 'cancel' ? 'visit-cancelled.ics' : 'visit.ics',
  method: news === 'cancel' ? 'CANCEL' : 'REQUEST',
  content: calendarOf([visit], news, language, { addressed: { organizer, attendee } }),
});
