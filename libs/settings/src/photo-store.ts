import path from 'node:path';
import type { Parser } from './parsers.js';

/** Photos in a folder of a file system. */
export interface FolderParts {
  readonly kind: 'folder';
  /** Absolute path. */
  readonly folder: string;
}

/** Photos in a bucket of a server that speaks S3. */
export interface BucketParts {
  readonly kind: 'bucket';
  /** Address of the server with the bucket in its path. */
  readonly endpoint: string;
  /** What every name in the bucket begins with: nothing, or words with a slash at the end. */
  readonly prefix: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** What many servers take when there is nothing like a region. */
const anyRegion = 'us-east-1';
const likeThis =
  'write it as a folder like /var/lib/waymark/photos, or as https://key:secret@host/bucket?region=name';

/** A folder, or an S3 address with its key. What holds the key is never repeated. */
export const photoStore: Parser<string> = (text) => {
  if (!text.includes('://')) return { value: path.resolve(text) };
  const url = URL.parse(text);
  if (!url || !['http:', 'https:'].includes(url.protocol))
    return { problem: `is neither a folder nor an S3 address; ${likeThis}.` };
  if (!url.username || !url.password || !isEscaped(url.username) || !isEscaped(url.password))
    return { problem: `has no key and secret before the @, or not every sign of them escaped; ${likeThis}.` };
  if (url.pathname.split('/').filter(Boolean).length === 0)
    return { problem: `names no bucket after the host; ${likeThis}.` };
  if (url.hash || [...url.searchParams.keys()].some((name) => name !== 'region'))
    return { problem: `may say its region after the question mark and nothing else; ${likeThis}.` };
  return { value: text };
};

function isEscaped(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Takes the setting of the photos apart.
 * @param setting as `loadSettings` gives it
 * @throws TypeError for what `loadSettings` would have refused
 */
export function photoStoreParts(setting: string): FolderParts | BucketParts {
  const parsed = photoStore(setting);
  if ('problem' in parsed) throw new TypeError(`The place of the photos ${parsed.problem}`);
  if (!setting.includes('://')) return { kind: 'folder', folder: parsed.value };
  const url = new URL(setting);
  const [bucket, ...folders] = url.pathname.split('/').filter(Boolean);
  return {
    kind: 'bucket',
    endpoint: `${url.origin}/${bucket}`,
    prefix: folders.map((one) => `${decodeURIComponent(one)}/`).join(''),
    region: url.searchParams.get('region') || anyRegion,
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
  };
}
