import { Inject, Injectable } from '@nestjs/common';
import type { SaveAnswersInput, SavedAnswers } from '@waymark/contract';
import { PromoterAnswersEntity, PromoterCallEntity } from '@waymark/db';
import type { PublicPromoter } from '@waymark/documents';
import { promoterFormFor, readablePartsOf, say, validateAnswers } from '@waymark/domain';
import { notFound, problem } from '../common/problem.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { profilePreview } from '../promoters/profile-preview.js';
import { writePaper } from '../promoters/write-paper.js';
import { type OwnApplication, ownApplication } from './application-view.js';
import type { Applying } from './application-visit.guard.js';
import { isProfileOpen, profilePaper } from './own-profile.js';

/** Saves a promoter's profile as it is typed, and shows it before it is public. */
@Injectable()
export class ProfileDesk {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** @throws a 422 problem for answers the form has not, and a 409 problem for what is closed or has changed */
  async save(visitor: Applying, { answers, revision }: SaveAnswersInput): Promise<SavedAnswers> {
    const { paper } = await this.open(visitor);
    if (!isProfileOpen(paper)) throw closed();
    const form = promoterFormFor('promoter-profile', paper.formVersion);
    const errors = validateAnswers(form, answers, 'draft');
    if (errors.length > 0)
      throw problem('invalid', {
        detail: say('problem.detail.nothingSavedAnswers'),
        errors: errors.map(({ field, message }) => ({ field, message })),
      });
    const at = this.now();
    const { applicationId } = visitor;
    const written = { applicationId, form: 'promoter-profile', personId: null, status: 'draft' } as const;
    return {
      revision: await writePaper(this.database, { ...written, answers, revision: revision ?? null }, at),
      savedAt: at.toISOString(),
      problems: [...validateAnswers(form, answers, 'filing')],
    };
  }

  async preview(visitor: Applying): Promise<PublicPromoter> {
    const { own, paper } = await this.open(visitor);
    const { application } = own;
    const em = this.database.fork();
    const call = await em.findOneOrFail(PromoterCallEntity, application.facts.call.id);
    const photosAt = `/api/my-applications/${application.id}/profile/photos`;
    return profilePreview(em, { application, year: call.facts.year, paper, photosAt });
  }

  /** @throws a 404 problem for whoever it is not theirs to read, or before there is one */
  async open(
    visitor: Applying,
  ): Promise<{ readonly own: OwnApplication; readonly paper: PromoterAnswersEntity }> {
    const em = this.database.fork();
    const own = await ownApplication(em, visitor, this.now().toISOString());
    const parts = readablePartsOf(visitor.viewer, own.application.facts, false);
    const paper = parts.includes('profile') ? await profilePaper(em, visitor.applicationId) : null;
    if (!paper) throw notFound();
    return { own, paper };
  }
}

/** What is written or sent too late. */
export const closed = () => {
  const detail = say('problem.detail.applicationClosed');
  return problem('refused', { detail, reasons: [detail] });
};
