import { createHash, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ProfilePhotoInput, ProfilePhotoView } from '@waymark/contract';
import { ProfilePhotoEntity, PromoterApplicationEntity } from '@waymark/db';
import type { EntityManager } from '@mikro-orm/postgresql';
import { PlainWrites } from '../common/plain-writes.js';
import { notFound } from '../common/problem.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { PhotoFiles } from '../photo-store/photo-files.js';
import { profilePhoto } from '../promoters/profile-preview.js';
import { takenPhoto } from '../reports/taken-photo.js';
import type { PortraitUpload } from '../reports/upload.js';
import type { Applying } from './application-visit.guard.js';
import { isProfileOpen, toProfilePhotoView } from './own-profile.js';
import { closed, ProfileDesk } from './profile-desk.js';

/** Takes the one photo of a profile by its promoter's link, while the profile is being written. */
@Injectable()
export class ProfilePhotoDesk {
  constructor(
    private readonly database: Database,
    private readonly desk: ProfileDesk,
    private readonly writes: PlainWrites,
    private readonly files: PhotoFiles,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** Keeps a photo in the place of the one before, if there was one. */
  async put(visitor: Applying, key: string, { file, words }: PortraitUpload): Promise<ProfilePhotoView> {
    await this.checkOpen(visitor);
    const { viewer, applicationId } = visitor;
    const alt = (words.alt ?? '').trim();
    const hash = createHash('sha256').update(file).digest('base64url');
    const route = `POST /my-applications/${applicationId}/profile/photos`;
    const before = await profilePhoto(this.database.fork(), applicationId);
    const { bytes, ...size } = await takenPhoto(file);
    const id = await this.files.keep(bytes, (name) =>
      this.writes.once({ key, viewer, route, body: { hash, alt } }, async (em) => {
        await lockOpen(em, applicationId);
        await em.nativeDelete(ProfilePhotoEntity, { application: applicationId });
        const entity = Object.assign(new ProfilePhotoEntity(), {
          id: randomUUID(),
          file: name,
          alt,
          ...size,
        });
        entity.application = em.getReference(PromoterApplicationEntity, applicationId);
        entity.createdAt = this.now();
        await em.persist(entity).flush();
        await this.files.named(em, name);
        return entity.id;
      }),
    );
    // Its row is gone, or a retry has found that it is still the one.
    if (before) await this.files.letGo(before.file);
    return toProfilePhotoView(await this.named(this.database.fork(), applicationId, id));
  }

  async describe(visitor: Applying, id: string, { alt }: ProfilePhotoInput): Promise<ProfilePhotoView> {
    await this.checkOpen(visitor);
    const em = this.database.fork();
    const photo = await this.named(em, visitor.applicationId, id);
    if (alt !== undefined) photo.alt = alt.trim();
    await em.flush();
    return toProfilePhotoView(photo);
  }

  async remove(visitor: Applying, id: string): Promise<void> {
    await this.checkOpen(visitor);
    const em = this.database.fork();
    const photo = await this.named(em, visitor.applicationId, id);
    await em.remove(photo).flush();
    await this.files.letGo(photo.file);
  }

  /** @throws a 404 problem where there is no such photo for this visitor */
  async bytes(visitor: Applying, id: string): Promise<Uint8Array> {
    await this.desk.open(visitor);
    const photo = await this.named(this.database.fork(), visitor.applicationId, id);
    const bytes = await this.files.readFile(photo.file);
    if (!bytes) throw notFound();
    return bytes;
  }

  private async checkOpen(visitor: Applying): Promise<void> {
    const { paper } = await this.desk.open(visitor);
    if (!isProfileOpen(paper)) throw closed();
  }

  private async named(em: EntityManager, application: string, id: string): Promise<ProfilePhotoEntity> {
    const photo = await profilePhoto(em, application);
    if (photo?.id !== id) throw notFound();
    return photo;
  }
}

/** Behind the locks that a step takes, in its order, so that none is sent in while its photo changes. */
async function lockOpen(em: EntityManager, application: string): Promise<void> {
  const context = em.getTransactionContext();
  const sql = em.getConnection();
  await sql.execute(
    'select 1 from promoter_application where id = ? for key share',
    [application],
    'all',
    context,
  );
  const lock = `select status from promoter_answers
    where application_id = ? and form = 'promoter-profile' for update`;
  const [now] = await sql.execute<{ status: 'draft' | 'filed' }[]>(lock, [application], 'all', context);
  if (!now || !isProfileOpen(now)) throw closed();
}
