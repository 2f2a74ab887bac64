import type { Answers, FormDefinition, PromoterFormKey } from '../forms/definition.js';
import { publicProfile } from '../forms/promoters/readings.js';
import { profileConsents, type PromoterApplicationFacts } from './facts.js';
import { plainStatusOf } from './plain-status.js';

/** Was somebody a promoter, who is not one any more? Their page stays as long as they allow it. */
export const isFormerPromoter = ({ stage }: Pick<PromoterApplicationFacts, 'stage'>): boolean =>
  plainStatusOf[stage] === 'former-promoter';

/**
 * What the public reads of a published profile at this moment: each part as long as its consent stands.
 * @param content as it was published
 * @returns null where nothing may be shown
 */
export function shownProfile(
  form: FormDefinition<PromoterFormKey>,
  content: Answers,
  { profile: { consents } }: Pick<PromoterApplicationFacts, 'profile'>,
): Answers | null {
  const standing = profileConsents.filter((one) => consents[one] !== undefined);
  return standing.includes('page') ? publicProfile(form, content, standing) : null;
}
