import { ProfilePhotoEntity, type PromoterAnswersEntity, type PromoterApplicationEntity } from '@waymark/db';
import type { PublicPromoter } from '@waymark/documents';
import type { EntityManager } from '@mikro-orm/postgresql';
import { consentsInPreview, isFormerPromoter, promoterFormFor, publicProfile } from '@waymark/domain';

/** The photo of a profile; null where there is none. */
export const profilePhoto = (em: EntityManager, application: string): Promise<ProfilePhotoEntity | null> =>
  em.findOne(ProfilePhotoEntity, { application });

interface Previewed {
  readonly application: PromoterApplicationEntity;
  readonly year: number;
  readonly paper: PromoterAnswersEntity;
  /** Where its reader finds its photos. */
  readonly photosAt: string;
}

/** The page as everybody will see it, with what its writer agrees to in what is written so far. */
export async function profilePreview(
  em: EntityManager,
  { application: { id, facts }, year, paper, photosAt }: Previewed,
): Promise<PublicPromoter> {
  const form = promoterFormFor('promoter-profile', paper.formVersion);
  const agreed = consentsInPreview(facts, paper);
  const photo = agreed.includes('photo') ? await profilePhoto(em, id) : null;
  return {
    slug: '',
    name: facts.title,
    type: facts.applicantType,
    region: facts.region,
    year,
    former: isFormerPromoter(facts),
    content: publicProfile(form, paper.answers, agreed),
    photo: photo && {
      id: photo.id,
      width: photo.width,
      height: photo.height,
      alt: photo.alt,
      at: `${photosAt}/${photo.id}`,
    },
    preview: true,
  };
}
