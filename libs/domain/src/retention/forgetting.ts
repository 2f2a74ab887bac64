import { addDays, addMonths, dayOf } from '../deadlines/brussels.js';
import { settingValue } from '../deadlines/settings.js';
import type { Day, Instant } from '../lifecycle/case.js';
import type { LifecycleSettings } from '../lifecycle/definition.js';

/** What of a person decides whether Waymark may forget them, and when it does so by itself. */
export interface PersonKept {
  readonly roles: readonly string[];
  /** Represents an organisation, or stands in for who does. */
  readonly speaks: boolean;
  /** Is named as the contact of a side, in whatever case. */
  readonly isContact: boolean;
  /** Takes part in a case that is not over. */
  readonly hasOpenCase: boolean;
  /** When the last case they took part in was over; where there is none, when they were added. */
  readonly since: Instant;
  readonly forgottenAt: Instant | null;
}

/** What keeps somebody, each apart, so that the secretariat can see to it. */
export const keepReasons = ['forgotten', 'role', 'speaks', 'contact', 'openCase'] as const;
export type KeepReason = (typeof keepReasons)[number];

/**
 * Why somebody may not be forgotten now, by the clock or on request; empty when nothing speaks against it. Whoever does
 * something for the partnership besides travelling is no participant alone: for them, other ends hold.
 */
export const keptBecause = (person: PersonKept): readonly KeepReason[] => {
  if (person.forgottenAt !== null) return ['forgotten'];
  const holds: Readonly<Record<Exclude<KeepReason, 'forgotten'>, boolean>> = {
    role: person.roles.some((role) => role !== 'participant'),
    speaks: person.speaks,
    contact: person.isContact,
    openCase: person.hasOpenCase,
  };
  return keepReasons.filter((reason) => reason !== 'forgotten' && holds[reason]);
};

/** The day on which somebody is forgotten; null while something keeps them, and for whoever is forgotten. */
export const forgetDay = (person: PersonKept, settings: LifecycleSettings): Day | null =>
  keptBecause(person).length > 0
    ? null
    : addMonths(dayOf(person.since), settingValue(settings, 'participantContactMonths'));

/** Has the day come? */
export function isToBeForgotten(person: PersonKept, settings: LifecycleSettings, today: Day): boolean {
  const day = forgetDay(person, settings);
  return day !== null && day <= today;
}

/** The days by which months of different lengths may differ. */
const slack = 3;

/** Nobody whose last case was over later than this can be due: for looking among few instead of all. */
export const latestDue = (settings: LifecycleSettings, today: Day): Day =>
  addDays(addMonths(today, -settingValue(settings, 'participantContactMonths')), slack);

/** In whose name somebody is forgotten: nobody’s, once their time is over, or their own, because they asked. */
export type ForgetCause = 'time' | 'request';

/** Known in all our languages for a name that is not told. */
export const nameOfForgotten = 'N. N.';

/**
 * Does the name stay with the cases? Once their time is over, the ways to reach somebody go and the record of who
 * travelled stays. On request the name goes too, but for one that is public with their consent: that they can take back
 * by itself.
 */
export const keepsName = (cause: ForgetCause, isNamedInPublic: boolean): boolean =>
  cause === 'time' || isNamedInPublic;
