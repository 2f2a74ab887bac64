import { dayOf, daysBetween, laterOf } from '../deadlines/brussels.js';
import type { Day, Instant } from '../lifecycle/index.js';
import type { ExchangeFacts } from './facts.js';
import type { ExchangeContext } from './kit.js';
import { withProgrammeMoved } from './programme.js';

type DatesNeeded = Pick<ExchangeFacts, 'visit' | 'plan'>;

/** The first day of the visit: the real one where it is known, else the planned one. */
export const visitStart = (facts: DatesNeeded): Day | null => facts.visit?.start ?? facts.plan.start ?? null;

/** The last day of the visit. A visit of which only the start is known lasts a day. */
export const visitEnd = (facts: DatesNeeded): Day | null =>
  facts.visit?.end ?? facts.plan.end ?? visitStart(facts);

export const today = (context: ExchangeContext): Day => dayOf(context.now);

/** Whole Brussels days since the last day of the visit; null while no date is known. */
export function daysSinceVisit(facts: ExchangeFacts, context: ExchangeContext): number | null {
  const end = visitEnd(facts);
  return end === null ? null : daysBetween(end, today(context));
}

/** A visit planned for a day that went by while the case stood still has no dates any more. */
export function withoutPassedDates(facts: ExchangeFacts, context: ExchangeContext): ExchangeFacts {
  const { start, end: _end, ...plan } = facts.plan;
  if (!start || start >= today(context)) return facts;
  // Without dates nothing is ready: it has to be prepared again.
  const cameFrom = facts.cameFrom === 'ready' ? 'preparing' : facts.cameFrom;
  return { ...facts, plan: withProgrammeMoved(facts.plan, plan), cameFrom };
}

/** A visit that was not held is to be planned anew: what was said of it, and reported after it, is void. */
export const withoutVisit = (facts: ExchangeFacts): ExchangeFacts => ({
  ...facts,
  cameFrom: 'preparing',
  visit: null,
  hostPost: { status: 'due' },
  participants: facts.participants.map(({ unreachable: _unreachable, ...person }) => ({
    ...person,
    attendance: 'unknown',
    post: { status: 'due' },
    consent: { quote: false, name: false, photo: false },
  })),
});

/** Since when the two sides have been expected to agree on dates: the first contact, or their last "still on". */
export const lastSaidToBeOn = ({ stageSince, host, sender }: ExchangeFacts): Instant =>
  laterOf(laterOf(stageSince, host.stillOnAt), sender.stillOnAt);
