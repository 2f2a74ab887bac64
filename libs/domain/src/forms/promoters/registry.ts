import type { FormDefinition, PromoterFormKey } from '../definition.js';
import { promoterApplication1 } from './application.js';
import { promoterEligibility1 } from './eligibility.js';
import { promoterProfile1 } from './profile.js';
import { promoterReview1 } from './review.js';

type PromoterForm = FormDefinition<PromoterFormKey>;

/** Every version of every form of a call, the oldest first; a version that somebody has answered is never changed. */
export const promoterForms: Readonly<Record<PromoterFormKey, readonly [PromoterForm, ...PromoterForm[]]>> = {
  'promoter-application': [promoterApplication1],
  'promoter-eligibility': [promoterEligibility1],
  'promoter-review': [promoterReview1],
  'promoter-profile': [promoterProfile1],
};

/**
 * The form that an application, a checklist, a review or a profile is read and filled in with.
 * @param version as stored with the answers; the newest when left out
 * @throws RangeError for a version that does not exist
 */
export function promoterFormFor(
  key: PromoterFormKey,
  version: number = promoterForms[key].length,
): PromoterForm {
  const form = promoterForms[key].find((candidate) => candidate.version === version);
  if (!form) throw new RangeError(`There is no version ${version} of the form ${key}`);
  return form;
}
