import type { OwnProfileView } from '@waymark/contract';
import { PromoterAnswersEntity, PromoterProfileEntity } from '@waymark/db';
import { promoterPath, type PublicPromoter } from '@waymark/documents';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  type FormDefinition,
  isFormerPromoter,
  profileConsents,
  profileConsentsIn,
  promoterFormFor,
  type PromoterFormKey,
  publicProfile,
} from '@waymark/domain';
import { withOptions } from './form-options.js';
import type { OwnApplication } from './application-view.js';

/** The paper in which a promoter writes what the public is to read; null before they have accepted. */
export const profilePaper = (em: EntityManager, application: string): Promise<PromoterAnswersEntity | null> =>
  em.findOne(PromoterAnswersEntity, { application, form: 'promoter-profile' });

/** May it be written now? Papers stand where the lifecycle says so, and only its own promoter reads this one here. */
export const isProfileOpen = ({ status }: Pick<PromoterAnswersEntity, 'status'>): boolean =>
  status === 'draft';

/** Pictures are not taken yet, so nobody is asked for one, nor whether it may be shown. */
const withoutPhoto = (form: FormDefinition<PromoterFormKey>): FormDefinition<PromoterFormKey> => ({
  ...form,
  sections: form.sections.map((section) => ({
    ...section,
    questions: section.questions.filter(({ kind, key }) => kind !== 'photos' && key !== 'photoConsent'),
  })),
});

/** The profile as whoever it is about writes it, and what of it is public. */
export async function ownProfile(em: EntityManager, own: OwnApplication): Promise<OwnProfileView | null> {
  const { id, facts } = own.application;
  const paper = await profilePaper(em, id);
  if (!paper) return null;
  const shown = await em.findOne(PromoterProfileEntity, { application: id });
  const { consents } = facts.profile;
  return {
    form: { ...withOptions(withoutPhoto(promoterFormFor('promoter-profile', paper.formVersion))) },
    answers: { ...paper.answers },
    revision: paper.revision,
    editable: isProfileOpen(paper),
    consents: profileConsents.filter((one) => consents[one] !== undefined),
    path: shown && consents.page !== undefined ? promoterPath(shown.slug) : null,
  };
}

/** The page as everybody will see it, with what its writer agrees to in what is typed so far. */
export function profilePreview(
  { application: { facts }, year }: { application: OwnApplication['application']; year: number },
  { answers, formVersion }: PromoterAnswersEntity,
): PublicPromoter {
  const form = promoterFormFor('promoter-profile', formVersion);
  const agreed = [...new Set(['page' as const, ...profileConsentsIn(answers)])];
  return {
    slug: '',
    name: facts.title,
    type: facts.applicantType,
    region: facts.region,
    year,
    former: isFormerPromoter(facts),
    content: publicProfile(form, answers, agreed),
    photo: null,
    preview: true,
  };
}
