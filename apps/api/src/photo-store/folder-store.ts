import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { type PhotoStore, telling } from './photo-store.js';

const isGone = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Photos as files in a folder, which every API process has to share. Readable by the owner alone. */
export class FolderStore implements PhotoStore {
  constructor(private readonly folder: string) {}

  put(name: string, bytes: Uint8Array): Promise<void> {
    return telling(async () => {
      const place = this.placeOf(name);
      const shelf = path.dirname(place);
      await mkdir(shelf, { recursive: true, mode: 0o700 });
      // Written whole beside its place, then moved there: nobody ever finds half of it.
      const draft = path.join(shelf, `.${randomUUID()}`);
      try {
        await written(draft, bytes);
        await rename(draft, place);
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
      await kept(shelf);
    });
  }

  get(name: string): Promise<Buffer | null> {
    return telling(() =>
      readFile(this.placeOf(name)).catch((error: unknown) => {
        if (isGone(error)) return null;
        throw error;
      }),
    );
  }

  remove(name: string): Promise<void> {
    return telling(() => rm(this.placeOf(name), { force: true }));
  }

  check(): Promise<void> {
    return telling(async () => {
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      await access(this.folder, constants.R_OK | constants.W_OK | constants.X_OK);
    });
  }

  /** Some hundred folders, so that none grows too large to be looked at. */
  private placeOf(name: string): string {
    if (!/^[\w-]+$/.test(name)) throw new TypeError('This is no name of a photo.');
    return path.join(this.folder, name.slice(0, 2), `${name}.jpg`);
  }
}

async function written(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A new name in a folder survives a power cut once the folder itself is on the disk. */
async function kept(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
