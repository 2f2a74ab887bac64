import { Injectable } from '@nestjs/common';
import { PromoterAnswersEntity } from '@waymark/db';
import type { PublicPromoter } from '@waymark/documents';
import { promoterFormReaders, type Viewer } from '@waymark/domain';
import { notFound } from '../common/problem.js';
import { Database } from '../database/database.js';
import { PhotoFiles } from '../photo-store/photo-files.js';
import { profilePhoto, profilePreview } from './profile-preview.js';
import { PromoterAccess } from './promoter-access.js';

/** A profile as the public will see it, for those who decide whether it becomes public. */
@Injectable()
export class ProfileReading {
  constructor(
    private readonly database: Database,
    private readonly access: PromoterAccess,
    private readonly files: PhotoFiles,
  ) {}

  /** @throws a 404 problem where there is no profile, or none for this reader */
  async preview(viewer: Viewer, id: string): Promise<PublicPromoter> {
    const em = this.database.fork();
    const { application, call } = await this.readable(viewer, id);
    const paper = await em.findOne(PromoterAnswersEntity, { application: id, form: 'promoter-profile' });
    if (!paper) throw notFound();
    const photosAt = `/api/promoter-applications/${id}/profile/photos`;
    return profilePreview(em, { application, year: call.facts.year, paper, photosAt });
  }

  /** @throws a 404 problem where there is no such photo for this reader */
  async photo(viewer: Viewer, id: string, photoId: string): Promise<Uint8Array> {
    await this.readable(viewer, id);
    const photo = await profilePhoto(this.database.fork(), id);
    const bytes = photo?.id === photoId ? await this.files.readFile(photo.file) : null;
    if (!bytes) throw notFound();
    return bytes;
  }

  private async readable(viewer: Viewer, id: string) {
    const seen = await this.access.application(this.database.fork(), viewer, id);
    const { parts, roles } = seen;
    // What is not public yet is for its writer and the secretariat.
    if (!parts.includes('profile') || !promoterFormReaders(roles).includes('secretariat')) throw notFound();
    return seen;
  }
}
