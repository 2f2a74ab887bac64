import sharp from 'sharp';

/** Largest file taken, in bytes. */
export const maxPhotoBytes = 15 * 1024 * 1024;
/** Largest picture opened, in pixels: a small file can unpack to a huge one. */
const maxPixels = 50_000_000;
/** Longest edge of what is kept, in pixels. */
const longestEdge = 2000;

export interface StoredPhoto {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

const starts = (bytes: Uint8Array, ...signature: number[]) =>
  signature.every((byte, index) => bytes[index] === byte);
const ascii = (bytes: Uint8Array, from: number, to: number) =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1');

/**
 * What a file is by its first bytes, whatever its name and its sender say. Only kinds of pictures we open:
 * everything else (SVG, PDF, GIF …) is null and never reaches the decoder.
 */
export function photoKind(bytes: Uint8Array): 'jpeg' | 'png' | 'webp' | null {
  if (starts(bytes, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp';
  return null;
}

/** Brands of the kinds of pictures that Apple's and Samsung's phones write: HEIC and its relatives. */
const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);

/** Is it a picture in a format that phones write and that we do not open? */
export const isHeic = (bytes: Uint8Array): boolean =>
  ascii(bytes, 4, 8) === 'ftyp' && heicBrands.has(ascii(bytes, 8, 12));

/**
 * Makes of an uploaded file the photo that is kept: turned upright, at most 2000 pixels wide and high, a JPEG
 * drawn anew from its pixels, so that nothing else of the file is left (place, camera, comments, hidden data).
 * @returns null when the file is no picture, is broken or has too many pixels
 */
export async function storedPhoto(file: Uint8Array): Promise<StoredPhoto | null> {
  if (!photoKind(file)) return null;
  try {
    const { data, info } = await sharp(file, { limitInputPixels: maxPixels, failOn: 'error', pages: 1 })
      .rotate()
      .resize(longestEdge, longestEdge, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: 82, mozjpeg: true })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch {
    // The decoder says why in its own words; for us it is no picture.
    return null;
  }
}

/** A kept photo in a smaller width, in pixels; never larger than it is. */
export const narrowPhoto = (photo: Uint8Array, width: number): Promise<Buffer> =>
  sharp(photo, { limitInputPixels: maxPixels })
    .resize({ width, withoutEnlargement: true })
    .jpeg({ quality: 80, mozjpeg: true })
    .toBuffer();
