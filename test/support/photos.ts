import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder for photos that goes away with whoever uses it. */
export function temporaryPhotos(): { path: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'waymark-photos-'));
  return { path: folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
