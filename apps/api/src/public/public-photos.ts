import { Injectable } from '@nestjs/common';
import { photoWidths, type PhotoWidth, type PublicFactsheet } from '@waymark/documents';
import { PhotoFiles } from '../photo-store/photo-files.js';
import { narrowPhoto } from '../reports/photo-image.js';
import { Kept } from './kept.js';

const address = /^([0-9a-f-]{36})-(\d{3,4})\.jpg$/;

/** Photos of published factsheets, in the widths that pages ask for. */
@Injectable()
export class PublicPhotos {
  private readonly kept = new Kept<Buffer | null>(60);

  constructor(private readonly files: PhotoFiles) {}

  /** @param name last part of the address, e.g. `<id>-960.jpg`; null unless the factsheet shows that photo now */
  async named(sheet: PublicFactsheet, name: string): Promise<Buffer | null> {
    const [, id = '', pixels = ''] = address.exec(name) ?? [];
    const width = photoWidths.find((one) => String(one) === pixels);
    const shown = sheet.content.photos.some((photo) => photo.photoId === id);
    return width && shown ? this.narrow(id, width) : null;
  }

  /** The photos of a factsheet for its PDF, by id. */
  async all(sheet: PublicFactsheet): Promise<ReadonlyMap<string, Uint8Array>> {
    const found = await Promise.all(
      sheet.content.photos.map(async ({ photoId }) => [photoId, await this.narrow(photoId, 1600)] as const),
    );
    return new Map(found.filter((one): one is readonly [string, Buffer] => one[1] !== null));
  }

  private narrow(id: string, width: PhotoWidth): Promise<Buffer | null> {
    return this.kept.get(`${id} ${width}`, async () => {
      const whole = await this.files.read(id);
      return whole && narrowPhoto(whole, width);
    });
  }
}
