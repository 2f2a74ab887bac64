import type { PromoterFormKey, Reader } from '../../forms/definition.js';
import type { CaseRole } from '../../lifecycle/case.js';
import { isClear, reviewOf } from '../../promoter-application/panel.js';
import { papersOf } from '../../promoter-application/papers.js';
import type { PromoterApplicationFacts } from '../../promoter-application/facts.js';
import type { Viewer } from '../viewer.js';
import { readablePartsOf } from './reading.js';
import { promoterApplicationRoles } from './roles.js';
import type { PromoterApplicationPart } from './rules.js';

/** Those who apply have pages of their own, and are shown nothing by those of the panel. */
const ofTheSide: readonly CaseRole[] = ['applicant', 'nominator', 'coAuthor'];

/** What a person is in one application on the side of those who answer for the call; empty for everybody else. */
export const promoterDeskRoles = (
  viewer: Viewer,
  facts: Parameters<typeof promoterApplicationRoles>[1],
): readonly CaseRole[] => promoterApplicationRoles(viewer, facts).filter((role) => !ofTheSide.includes(role));

/** The parts of an application that somebody reads at the desk: none for whoever applies, or has a conflict. */
export const promoterDeskParts = (
  viewer: Viewer,
  facts: PromoterApplicationFacts,
  anonymous: boolean,
): readonly PromoterApplicationPart[] =>
  promoterDeskRoles(viewer, facts).length > 0 ? readablePartsOf(viewer, facts, anonymous) : [];

/** As whom somebody with these roles reads the forms of a call. Whoever checks reads what the lead reads. */
export const promoterFormReaders = (roles: readonly CaseRole[]): readonly Reader[] => [
  ...(roles.includes('secretariat') ? (['secretariat'] as const) : []),
  ...(roles.includes('lead') || roles.includes('checker') ? (['lead'] as const) : []),
  ...(roles.includes('reviewer') || roles.includes('outsideReviewer') ? (['reviewer'] as const) : []),
];

/** What somebody may write in one of the forms: any question, those that are named, or nothing. */
export type PromoterWriting = 'all' | readonly string[];

/**
 * What somebody at the desk may write in a paper of an application as it stands. The secretariat writes an application
 * on its author's word as long as that is a draft, and afterwards the question that was opened again; a checklist is
 * for who decides on it; a review is its reviewer's alone.
 */
export function promoterDeskWriting(
  viewer: Viewer,
  facts: PromoterApplicationFacts,
  form: PromoterFormKey,
): PromoterWriting {
  const roles = promoterDeskRoles(viewer, facts);
  const personId = form === 'promoter-review' ? viewer.personId : null;
  const paper = papersOf(facts).find((one) => one.form === form && one.personId === personId);
  const isDraft = paper?.status === 'draft';
  switch (form) {
    case 'promoter-application':
      if (!roles.includes('secretariat') || !paper) return [];
      if (isDraft) return 'all';
      return facts.reopenedField === null ? [] : [facts.reopenedField];
    case 'promoter-eligibility':
      return isDraft && (roles.includes('lead') || roles.includes('checker')) ? 'all' : [];
    case 'promoter-review':
      return isDraft &&
        roles.length > 0 &&
        reviewOf(facts, viewer.personId)?.status === 'open' &&
        isClear(facts, viewer.personId)
        ? 'all'
        : [];
    case 'promoter-profile':
      return [];
  }
}
