import type { Day } from '../lifecycle/index.js';
import { addDays } from '../deadlines/brussels.js';
import type { ExchangeFacts, ExchangeStage } from './facts.js';
import type { ExchangeMailKey } from './keys.js';
import { visitEnd, visitStart } from './visit.js';

/** A visit as a calendar shows it. The same visit keeps its `id` whatever becomes of it. */
export interface VisitInCalendar {
  readonly id: string;
  readonly title: string;
  readonly start: Day;
  /** The last day, which still belongs to the visit. */
  readonly end: Day;
  readonly place: string | null;
  readonly status: 'tentative' | 'confirmed' | 'cancelled';
  /** Goes up with whatever happens in the case, so that the later of two versions is known. */
  readonly sequence: number;
}

/** On hold a visit is not to be expected on its days. Going on, it is announced again. */
const notToBeExpected: readonly ExchangeStage[] = ['declined', 'expired', 'lapsed', 'cancelled', 'on-hold'];
const notYetSettled: readonly ExchangeStage[] = ['proposed', 'introduced', 'preparing'];

/** @returns null while the visit has no dates */
export function visitInCalendar(facts: ExchangeFacts): VisitInCalendar | null {
  const start = visitStart(facts);
  const end = visitEnd(facts);
  if (start === null || end === null) return null;
  return {
    id: facts.id,
    title: facts.title,
    start,
    end: end < start ? start : end,
    place: facts.plan.place ?? null,
    status: notToBeExpected.includes(facts.stage)
      ? 'cancelled'
      : notYetSettled.includes(facts.stage)
        ? 'tentative'
        : 'confirmed',
    sequence: facts.seq,
  };
}

/** The day after a visit: calendars name the first day that no longer belongs to it. */
export const dayAfterVisit = ({ end }: Pick<VisitInCalendar, 'end'>): Day => addDays(end, 1);

/** Mails that tell of dates: with them goes what a calendar can take up. */
const announcing: readonly ExchangeMailKey[] = [
  'visit-dates-set',
  'visit-ready',
  'pre-report-invitation',
  'resumed',
  'exchange-reopened',
];
const cancelling: readonly ExchangeMailKey[] = [
  'exchange-cancelled',
  'visit-not-held',
  'put-on-hold',
  'participant-removed',
];

/**
 * What a mail does in its reader's calendar: puts the visit there (or moves it), takes it out, or nothing. What the case
 * says at the moment of sending wins over what the mail was about: nobody is to enter a visit that was cancelled since.
 */
export function calendarNews(mail: string, facts: ExchangeFacts): 'request' | 'cancel' | null {
  const visit = visitInCalendar(facts);
  if (visit === null) return null;
  if ((cancelling as readonly string[]).includes(mail)) return 'cancel';
  if (!(announcing as readonly string[]).includes(mail)) return null;
  return visit.status === 'cancelled' ? 'cancel' : 'request';
}
