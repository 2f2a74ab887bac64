import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { expectFile, fileNamed, filesToRemove, movePhoto, PhotoEntity, removeLeftover } from '@waymark/db';
import { say } from '@waymark/domain';
import { problem } from '../common/problem.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { type PhotoStore, PhotoStoreFailure } from './photo-store.js';

/** Injects the store of photos. */
export const PHOTO_STORE = Symbol('photo store');

/** After that a file that was written for a row will never get one. */
const writingTakesMs = 3_600_000;
/** Files that one turn of housekeeping removes, and photos that it moves. */
const atATurn = 100;

/**
 * The files of photos, and that rows and files agree. A file is noted before it is written and named by a row after
 * that, so that no row ever names a file that is not there; what a crash leaves between is found in the list of
 * leftovers, and so is the file of a row that goes.
 */
@Injectable()
export class PhotoFiles {
  private readonly logger = new Logger(PhotoFiles.name);

  constructor(
    private readonly database: Database,
    @Inject(PHOTO_STORE) private readonly store: PhotoStore,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /**
   * Keeps a file for a row that the work writes, in a transaction that calls `named`. Where no row names it in the end,
   * it is removed again.
   * @throws a 503 problem when the store fails; no row has been written then
   */
  async keep<T>(bytes: Uint8Array, work: (file: string) => Promise<T>): Promise<T> {
    const file = await this.expected();
    try {
      await this.orUnavailable(() => this.store.put(file, bytes));
      return await work(file);
    } finally {
      await this.letGo(file);
    }
  }

  /** To be called in the transaction that writes the row of a kept file. @throws a 503 problem when it came too late */
  async named(em: EntityManager, file: string): Promise<void> {
    if (!(await fileNamed(em, file))) throw unavailable();
  }

  /**
   * The bytes of a photo.
   * @returns null when there is no such photo
   * @throws a 503 problem when the store fails
   */
  async read(id: string): Promise<Buffer | null> {
    const em = this.database.fork();
    const photo = await em.findOne(PhotoEntity, id, { populate: ['bytes'] });
    if (!photo) return null;
    const { file, bytes } = photo;
    if (bytes) return Buffer.from(bytes);
    const found = file && (await this.readFile(file));
    // Gone since we looked, which a row that is still there denies.
    if (!found && (await em.fork().count(PhotoEntity, { id })) > 0)
      this.logger.error({ photo: id, file }, 'the file of a photo is missing');
    return found || null;
  }

  /** The bytes of a file, by its name; null when it is not there. @throws a 503 problem when the store fails */
  readFile(file: string): Promise<Buffer | null> {
    return this.orUnavailable(() => this.store.get(file));
  }

  /** Removes a file that no row names any more. What fails is tried again by housekeeping. */
  async letGo(file: string): Promise<void> {
    await removeLeftover(this.database.fork(), file, () => this.store.remove(file)).catch((error: unknown) =>
      this.logger.warn({ code: (error as { code?: unknown }).code }, 'a photo will be removed later'),
    );
  }

  /**
   * Moves photos that are still in their rows, and removes files that no row names.
   * @throws what fails; nothing is lost by it, and the next turn goes on
   */
  async tidy(): Promise<void> {
    const em = this.database.fork();
    for (let turn = 0; turn < atATurn; turn += 1) {
      if ((await em.count(PhotoEntity, { file: null })) === 0) break;
      const file = await this.expected();
      await movePhoto(em, file, (bytes) => this.store.put(file, bytes));
    }
    for (const file of await filesToRemove(em, this.now(), atATurn))
      await removeLeftover(em, file, () => this.store.remove(file));
  }

  check(): Promise<void> {
    return this.store.check();
  }

  private async expected(): Promise<string> {
    const file = randomUUID();
    await expectFile(this.database.fork(), file, new Date(this.now().getTime() + writingTakesMs));
    return file;
  }

  private async orUnavailable<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof PhotoStoreFailure)) throw error;
      this.logger.warn({ code: error.code }, 'photos unavailable');
      throw unavailable();
    }
  }
}

const unavailable = () =>
  problem('unavailable', { detail: say('problem.detail.photosSilent'), retryAfter: 5 });
