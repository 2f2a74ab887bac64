import { caseIdOf } from '@waymark/db';
import type { CaseKind, Instant } from '@waymark/domain';
import type { DemoCalendar } from './days.js';
import { requestIdOf, type Step } from './steps.js';

/** A step with its moment and its names in the database. */
export interface Moment {
  readonly at: Instant;
  readonly caseId: string;
  readonly requestId: string;
  readonly step: Step;
}

/** A case is named after the request that made it. */
export const demoCaseId = (kind: CaseKind, key: string): string => caseIdOf(requestIdOf(kind, key, 0));

const firstMinute = 45;
const spreadMinutes = 300;
const apartMinutes = 13;

/** Some minute of the working day that is always the same for a case, so that not everything happens at nine. */
const usualMinute = (caseKey: string): number =>
  firstMinute + ([...caseKey].reduce((sum, letter) => sum * 7 + letter.charCodeAt(0), 1) % spreadMinutes);

/**
 * Puts the steps of all cases into one line of time.
 * @param cases the steps of each case, the one that makes it first
 */
export function timeline(cases: readonly (readonly Step[])[], calendar: DemoCalendar): Moment[] {
  const moments = cases.flatMap((steps) => momentsOf(steps, calendar));
  return moments.sort((a, b) => a.at.localeCompare(b.at));
}

function momentsOf(steps: readonly Step[], calendar: DemoCalendar): Moment[] {
  const seen = new Map<string, number>();
  return steps.map((step, number) => {
    const earlier = seen.get(step.day) ?? 0;
    seen.set(step.day, earlier + 1);
    const minutes = step.minutes ?? usualMinute(step.caseKey) + earlier * apartMinutes;
    return {
      at: calendar.moment(step.day, minutes),
      caseId: demoCaseId(step.caseKind, step.caseKey),
      requestId: requestIdOf(step.caseKind, step.caseKey, number),
      step,
    };
  });
}
