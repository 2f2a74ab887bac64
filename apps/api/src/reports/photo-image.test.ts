import { describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { narrowPhoto, photoKind, storedPhoto } from './photo-image.js';

const picture = (width = 64, height = 32) =>
  sharp({ create: { width, height, channels: 3, background: '#0b6b6b' } });

describe('an uploaded photo', () => {
  test('loses place, camera and comments, and is turned upright first', async () => {
    const file = await picture()
      .withExif({ IFD0: { Make: 'SECRET-CAMERA' }, IFD3: { GPSLatitude: '43/1 2/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect(file.includes('SECRET-CAMERA')).toBe(true);
    const stored = await storedPhoto(file);
    expect(stored && [stored.width, stored.height]).toEqual([32, 64]);
    const { exif, xmp, iptc, icc, format } = await sharp(stored?.bytes).metadata();
    expect([exif, xmp, iptc, icc, format]).toEqual([undefined, undefined, undefined, undefined, 'jpeg']);
    expect(stored?.bytes.includes('SECRET-CAMERA')).toBe(false);
  });

  test('is taken as JPEG, PNG or WebP, by what it is and not by its name', async () => {
    for (const kind of ['jpeg', 'png', 'webp'] as const) {
      const file = await picture().toFormat(kind).toBuffer();
      expect(photoKind(file)).toBe(kind);
      expect(await storedPhoto(file)).toMatchObject({ width: 64, height: 32 });
    }
  });

  test('is nothing else', async () => {
    const gif = await picture().gif().toBuffer();
    const tiff = await picture().tiff().toBuffer();
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>');
    const page = Buffer.from('<html><script>alert(1)</script></html>');
    const broken = (await picture().jpeg().toBuffer()).subarray(0, 200);
    const pretender = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), page]);
    for (const file of [gif, tiff, svg, page, broken, pretender, Buffer.alloc(0)])
      expect(await storedPhoto(file)).toBeNull();
  });

  test('is no picture that unpacks to more pixels than we open', async () => {
    const bomb = await picture(9000, 6000).png({ compressionLevel: 9 }).toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await storedPhoto(bomb)).toBeNull();
  });

  test('is made smaller, never larger', async () => {
    const stored = await storedPhoto(await picture(3000, 1000).png().toBuffer());
    expect(stored && [stored.width, stored.height]).toEqual([2000, 667]);
    const small = await sharp(await narrowPhoto(stored?.bytes ?? Buffer.alloc(0), 480)).metadata();
    expect(small.width).toBe(480);
    const same = await sharp(await narrowPhoto(await picture().jpeg().toBuffer(), 480)).metadata();
    expect(same.width).toBe(64);
  });

  test('keeps no hidden colours behind a transparent ground', async () => {
    const clear = await sharp({ create: { width: 4, height: 4, channels: 4, background: '#ff000000' } })
      .png()
      .toBuffer();
    const stored = await storedPhoto(clear);
    const { data } = await sharp(stored?.bytes).raw().toBuffer({ resolveWithObject: true });
    expect([...data].every((value) => value > 250)).toBe(true);
  });
});
