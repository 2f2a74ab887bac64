import type { BucketParts } from '@waymark/settings';
import { S3mini } from 's3mini';
import { type PhotoStore, PhotoStoreFailure, telling } from './photo-store.js';

/** A page waits for a photo, so a server that hangs is told from one that is slow soon enough. */
const patienceMs = 10_000;

/** Photos as objects in a bucket of a server that speaks S3. */
export class BucketStore implements PhotoStore {
  private readonly bucket: S3mini;

  private readonly prefix: string;

  constructor({ endpoint, prefix, region, accessKeyId, secretAccessKey }: BucketParts) {
    this.prefix = prefix;
    const requestAbortTimeout = patienceMs;
    this.bucket = new S3mini({ endpoint, region, accessKeyId, secretAccessKey, requestAbortTimeout });
  }

  async put(name: string, bytes: Uint8Array): Promise<void> {
    await telling(() => this.bucket.putObject(this.keyOf(name), Buffer.from(bytes), 'image/jpeg'));
  }

  async get(name: string): Promise<Buffer | null> {
    const bytes = await telling(() => this.bucket.getObjectArrayBuffer(this.keyOf(name)));
    if (bytes) return Buffer.from(bytes);
    // A bucket that is not there answers as a file that is not there.
    await this.checkBucket();
    return null;
  }

  async remove(name: string): Promise<void> {
    await telling(() => this.bucket.deleteObject(this.keyOf(name)));
  }

  /** Reads something that is not there, for which a server asks for the key as for everything else. */
  async check(): Promise<void> {
    await this.get('is-anybody-there');
  }

  private async checkBucket(): Promise<void> {
    if (!(await telling(() => this.bucket.bucketExists()))) throw new PhotoStoreFailure('NoSuchBucket');
  }

  private keyOf(name: string): string {
    return `${this.prefix}${name}.jpg`;
  }
}
