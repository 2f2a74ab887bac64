import type { CaseRole } from '../../lifecycle/case.js';
import { filedReviews, isClear, openReviews, reviewOf } from '../../promoter-application/panel.js';
import type { PromoterApplicationFacts } from '../../promoter-application/facts.js';
import type { Viewer } from '../viewer.js';
import { promoterApplicationRoles } from './roles.js';
import {
  promoterApplicationParts,
  promoterReadRules,
  type PromoterApplicationPart,
  type ReadCondition,
} from './rules.js';

type Readable = Parameters<typeof promoterApplicationRoles>[1] &
  Pick<PromoterApplicationFacts, 'reviews' | 'stageDates'>;

const conditions: Readonly<
  Record<ReadCondition, (facts: Readable, personId: string, anonymous: boolean) => boolean>
> = {
  namesShown: (_facts, _personId, anonymous) => !anonymous,
  declaredClear: (facts, personId) => isClear(facts, personId),
  assigned: (facts, personId) => reviewOf(facts, personId) !== undefined,
  filed: (facts, personId) => filedReviews(facts).some(({ reviewerId }) => reviewerId === personId),
  owesNone: (facts, personId) => !openReviews(facts).some(({ reviewerId }) => reviewerId === personId),
  released: ({ stageDates }) => stageDates.notified !== undefined,
};

/**
 * The parts of an application that somebody may read: all that their roles are granted together. As long as a reviewer
 * owes a review, no other role of theirs shows them those of the others, or the names that an anonymous review hides.
 * @param anonymous as set for the call
 * @returns in the order of the parts; empty for somebody who has no part in the application, or a conflict
 */
export function readablePartsOf(
  viewer: Viewer,
  facts: Readable,
  anonymous: boolean,
): readonly PromoterApplicationPart[] {
  const roles: readonly CaseRole[] = promoterApplicationRoles(viewer, facts);
  const granted = new Set(
    promoterReadRules.flatMap(({ to, parts, when = [] }) =>
      to.some((role) => roles.includes(role)) &&
      when.every((condition) => conditions[condition](facts, viewer.personId, anonymous))
        ? parts
        : [],
    ),
  );
  return promoterApplicationParts.filter((part) => granted.has(part));
}

/** May somebody read one part of an application? */
export const mayRead = (
  viewer: Viewer,
  facts: Readable,
  part: PromoterApplicationPart,
  anonymous: boolean,
): boolean => readablePartsOf(viewer, facts, anonymous).includes(part);

/**
 * Of some applications those of which somebody may read a part: what every list, count, export and search of that part
 * begins with, so that a figure over all gives nothing away of one.
 */
export const readableAmong = <F extends Readable>(
  viewer: Viewer,
  applications: readonly F[],
  part: PromoterApplicationPart,
  anonymous: boolean,
): readonly F[] => applications.filter((facts) => mayRead(viewer, facts, part, anonymous));
