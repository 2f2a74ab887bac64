import { createHash, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { PhotoInput, PhotoView } from '@waymark/contract';
import { FactsheetEntity, PersonEntity, PhotoEntity, type ReportEntity } from '@waymark/db';
import {
  caseRoles,
  type FactsheetContent,
  factsheetEditable,
  factsheetReadable,
  formFor,
  permissionProblems,
  type PhotoOthers,
  say,
  type Viewer,
  withoutRefused,
} from '@waymark/domain';
import { Access } from '../access/access.js';
import { PlainWrites } from '../common/plain-writes.js';
import { notFound, problem } from '../common/problem.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { PhotoFiles } from '../photo-store/photo-files.js';
import { ReportDesk } from './report-desk.js';
import { toPhotoView } from './report-view.js';
import { takenPhoto } from './taken-photo.js';
import type { PhotoUpload } from './upload.js';

/** Takes photos into reports, and shows them to those who may see them before they are public. */
@Injectable()
export class PhotoDesk {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly writes: PlainWrites,
    private readonly desk: ReportDesk,
    private readonly files: PhotoFiles,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async add(viewer: Viewer, key: string, reportId: string, upload: PhotoUpload): Promise<PhotoView> {
    const report = await this.open(this.database.fork(), viewer, reportId);
    const { caption = '', alt = '', others = 'unknown' } = upload.words;
    const permission = checkedPermission(others, upload.words.permission);
    const hash = createHash('sha256').update(upload.file).digest('base64url');
    const write = {
      key,
      viewer,
      route: `POST /reports/${reportId}/photos`,
      body: { hash, caption, alt, others, permission },
    };
    const { bytes, ...size } = await takenPhoto(upload.file);
    const id = await this.files.keep(bytes, (file) =>
      this.writes.once(write, async (em) => {
        await this.lockRoom(em, report);
        const entity = Object.assign(new PhotoEntity(), { id: randomUUID(), file, ...size });
        Object.assign(entity, { exchange: report.exchange.id, report: report.id, createdAt: this.now() });
        entity.person = em.getReference(PersonEntity, report.person?.id ?? viewer.personId);
        Object.assign(entity, { caption: caption.trim(), alt: alt.trim(), others, permission });
        await em.persist(entity).flush();
        await this.files.named(em, file);
        return entity.id;
      }),
    );
    return toPhotoView(await this.database.fork().findOneOrFail(PhotoEntity, id), true);
  }

  async edit(
    viewer: Viewer,
    id: string,
    { caption, alt, others, permission }: PhotoInput,
  ): Promise<PhotoView> {
    const em = this.database.fork();
    const photo = await this.changeable(em, viewer, id);
    if (caption !== undefined) photo.caption = caption.trim();
    if (alt !== undefined) photo.alt = alt.trim();
    if (others !== undefined) photo.others = others;
    photo.permission = checkedPermission(photo.others, permission ?? photo.permission);
    await em.flush();
    return toPhotoView(photo, true);
  }

  async remove(viewer: Viewer, id: string): Promise<void> {
    const em = this.database.fork();
    const photo = await this.changeable(em, viewer, id);
    // Of a filed report the photos are frozen too; the factsheet leaves out what should not be in it.
    await this.desk.writable(em, viewer, photo.report?.id ?? '');
    await em.remove(photo).flush();
    if (photo.file) await this.files.letGo(photo.file);
  }

  /** The picture itself, for whoever may read its report or the factsheet it stands in. */
  async bytes(viewer: Viewer, id: string): Promise<Uint8Array> {
    const em = this.database.fork();
    const photo = await em.findOne(PhotoEntity, id, { populate: ['exchange'] });
    if (!photo) throw notFound();
    const mayRead =
      photo.report !== null &&
      (await this.access.report(em, viewer, photo.report.id).then(
        () => true,
        () => this.standsInReadableFactsheet(em, viewer, photo),
      ));
    const bytes = mayRead ? await this.files.read(id) : null;
    if (!bytes) throw notFound();
    return bytes;
  }

  /** Is this a photo of that report? */
  async isOf(reportId: string, id: string): Promise<boolean> {
    return (await this.database.fork().count(PhotoEntity, { id, report: reportId })) > 0;
  }

  private async standsInReadableFactsheet(
    em: EntityManager,
    viewer: Viewer,
    { id, exchange }: PhotoEntity,
  ): Promise<boolean> {
    const roles = caseRoles(viewer, exchange.facts);
    if (!factsheetReadable(exchange.facts, roles)) return false;
    const sheet = await em.findOne(FactsheetEntity, { exchange: exchange.id });
    if (!sheet) return false;
    const content = sheet.content as unknown as FactsheetContent;
    const { photos } = roles.includes('secretariat') ? content : withoutRefused(content, exchange.facts);
    return photos.some((photo) => photo.photoId === id);
  }

  /** The report, if photos may be added to it now: while it is written, and by the secretariat while it drafts. */
  private async open(em: EntityManager, viewer: Viewer, reportId: string): Promise<ReportEntity> {
    const report = await this.access.report(em, viewer, reportId, 'update');
    const drafting = viewer.roles.includes('secretariat') && factsheetEditable(report.exchange.facts);
    return drafting ? report : (await this.desk.writable(em, viewer, reportId)).report;
  }

  private async changeable(em: EntityManager, viewer: Viewer, id: string): Promise<PhotoEntity> {
    const photo = await em.findOne(PhotoEntity, id);
    if (!photo?.report) throw notFound();
    await this.open(em, viewer, photo.report.id);
    return photo;
  }

  /** Several photos come at once: each waits for its turn, and for a step that files the report meanwhile. */
  private async lockRoom(em: EntityManager, report: ReportEntity): Promise<void> {
    const context = em.getTransactionContext();
    const sql = em.getConnection();
    // In the order in which a step takes them, so that none waits for the other.
    const held = 'select 1 from exchange where id = ? for key share';
    await sql.execute(held, [report.exchange.id], 'all', context);
    const lock = 'select status from report where id = ? for update';
    const [now] = await sql.execute<{ status: string }[]>(lock, [report.id], 'all', context);
    if (now?.status !== report.status) throw problem('unavailable', { retryAfter: 1 });
    const questions = formFor(report.kind, report.formVersion).sections.flatMap(
      (section) => section.questions,
    );
    const most = questions.find((question) => question.kind === 'photos')?.maxItems ?? 0;
    if ((await em.count(PhotoEntity, { report: report.id })) < most) return;
    const detail = most === 0 ? say('problem.detail.noPhotos') : say('problem.detail.mostPhotos', { most });
    throw problem('refused', { detail, reasons: [detail] });
  }
}

/** What is said of a permission, if there is one. @throws a problem when nobody says who gave it */
function checkedPermission(others: PhotoOthers, permission = ''): string {
  const errors = permissionProblems({ others, permission });
  if (errors.length > 0)
    throw problem('invalid', {
      detail: say('problem.detail.nothingSaved'),
      errors: errors.map(({ field, message }) => ({ field, message })),
    });
  return others === 'permitted' ? permission.trim() : '';
}
