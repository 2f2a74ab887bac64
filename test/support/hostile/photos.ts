import { deflateRawSync, deflateSync, crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { zipOf } from '../zip.js';

/** Stands in everything that has to be gone from a photo that is kept. */
export const trace = 'TRACE-OF-A-PHONE';

const picture = (width = 600, height = 400) =>
  sharp({ create: { width, height, channels: 3, background: '#0b6b6b' } });

const located = (image: Sharp) =>
  image.withExif({
    IFD0: { Make: trace, ImageDescription: trace },
    IFD2: { BodySerialNumber: trace },
    IFD3: {
      GPSLatitude: '43/1 2/1 0/1',
      GPSLatitudeRef: 'N',
      GPSLongitude: '2/1 3/1 0/1',
      GPSLongitudeRef: 'W',
    },
  });

const script = `<script>alert('${trace}')</script>`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40" onload="alert(1)">${script}<rect width="60" height="40"/></svg>`;

/** A part of a PNG. */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
}

/** A PNG that says it is enormous, or is: a few kilobytes that unpack to gigabytes. */
function flood(width: number, height: number, isThere: boolean): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const rows = isThere ? Buffer.alloc((Math.ceil(width / 8) + 1) * height) : Buffer.alloc(1);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The beginning of what a phone writes: enough to know it by, and to refuse it. */
function heic(brand: string): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(24);
  const box = Buffer.concat([size, Buffer.from(`ftyp${brand}\0\0\0\0mif1${brand}`, 'latin1')]);
  return Buffer.concat([box, Buffer.alloc(5000, 7)]);
}

/** Files that are no photo, or none that we open, by what is wrong with them. */
export async function badPhotos(): Promise<Record<string, Buffer>> {
  const jpeg = await picture().jpeg().toBuffer();
  const png = await picture().png().toBuffer();
  return {
    'a page': Buffer.from(`<!doctype html><title>x</title>${script}`),
    'a page that begins as a JPEG': Buffer.concat([
      Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
      Buffer.from(script),
    ]),
    'an archive': zipOf(['x/y.xml']),
    'a document': Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF'),
    'an SVG with a script': Buffer.from(svg),
    'a packed SVG': deflateRawSync(Buffer.from(svg)),
    'a flood of pixels': flood(60_000, 60_000, false),
    'a flood of pixels that is there': flood(24_000, 24_000, true),
    'more pixels than we open': flood(8000, 6400, true),
    'a cut-off JPEG': jpeg.subarray(0, Math.floor(jpeg.length / 2)),
    'a cut-off PNG': png.subarray(0, Math.floor(png.length / 2)),
    'the head of a JPEG': jpeg.subarray(0, 20),
    'an animated GIF': await sharp(Buffer.alloc(30 * 60 * 3, 9), {
      raw: { width: 30, height: 60, channels: 3, pageHeight: 30 },
    })
      .gif()
      .toBuffer(),
    'a TIFF': await picture().tiff().toBuffer(),
    'an AVIF': await picture(32, 32).avif().toBuffer(),
    noise: Buffer.alloc(4000, 0xff),
  };
}

/** What phones write beside JPEG: known by name, and refused with a way out. */
export const heicPhotos = (): Record<string, Buffer> =>
  Object.fromEntries(['heic', 'heix', 'mif1'].map((brand) => [brand, heic(brand)]));

/** Photos that are taken, with something in them that must not be kept. */
export async function tracedPhotos(): Promise<Record<string, Buffer>> {
  const jpeg = await located(picture()).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const frames = Buffer.alloc(64 * 128 * 3, 60).fill(200, 64 * 64 * 3);
  return {
    'a JPEG with place, camera and owner': await located(picture()).jpeg().toBuffer(),
    'a JPEG that lies on its side': jpeg,
    'a PNG with a place': await located(picture()).png().toBuffer(),
    'a WebP with a place': await located(picture()).webp().toBuffer(),
    'an animated WebP': await sharp(frames, { raw: { width: 64, height: 128, channels: 3, pageHeight: 64 } })
      .webp()
      .toBuffer(),
    'a JPEG with an archive and a page behind it': Buffer.concat([
      await picture().jpeg().toBuffer(),
      zipOf(['x.xml']),
      Buffer.from(script),
    ]),
  };
}
