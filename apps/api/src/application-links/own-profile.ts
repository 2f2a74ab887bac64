import type { OwnProfileView, ProfilePhotoView } from '@waymark/contract';
import { PromoterAnswersEntity, PromoterProfileEntity, type ProfilePhotoEntity } from '@waymark/db';
import { promoterPath } from '@waymark/documents';
import type { EntityManager } from '@mikro-orm/postgresql';
import { consentsToOffer, profileConsents, promoterFormFor } from '@waymark/domain';
import { profilePhoto } from '../promoters/profile-preview.js';
import { withOptions } from './form-options.js';
import type { OwnApplication } from './application-view.js';

/** The paper in which a promoter writes what the public is to read; null before they have accepted. */
export const profilePaper = (em: EntityManager, application: string): Promise<PromoterAnswersEntity | null> =>
  em.findOne(PromoterAnswersEntity, { application, form: 'promoter-profile' });

/** May it be written now? Papers stand where the lifecycle says so, and only its own promoter reads this one here. */
export const isProfileOpen = ({ status }: Pick<PromoterAnswersEntity, 'status'>): boolean =>
  status === 'draft';

export const toProfilePhotoView = ({ id, alt, width, height }: ProfilePhotoEntity): ProfilePhotoView => ({
  id,
  alt,
  width,
  height,
});

/** The profile as whoever it is about writes it, and what of it is public. */
export async function ownProfile(em: EntityManager, own: OwnApplication): Promise<OwnProfileView | null> {
  const { id, facts } = own.application;
  const paper = await profilePaper(em, id);
  if (!paper) return null;
  const shown = await em.findOne(PromoterProfileEntity, { application: id });
  const photo = await profilePhoto(em, id);
  const { consents } = facts.profile;
  const editable = isProfileOpen(paper);
  const mayAgree = !editable && own.actions.some(({ name, allowed }) => name === 'giveConsents' && allowed);
  const there = { answers: paper.answers, hasPhoto: photo !== null };
  return {
    form: { ...withOptions(promoterFormFor('promoter-profile', paper.formVersion)) },
    answers: { ...paper.answers },
    revision: paper.revision,
    editable,
    consents: profileConsents.filter((one) => consents[one] !== undefined),
    offered: mayAgree ? [...consentsToOffer(facts, there)] : [],
    photo: photo && toProfilePhotoView(photo),
    path: shown && consents.page !== undefined ? promoterPath(shown.slug) : null,
  };
}
