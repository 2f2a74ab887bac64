import { Injectable } from '@nestjs/common';
import { ProfilePhotoEntity } from '@waymark/db';
import { photoWidths, type PhotoWidth, type PublicPromoter } from '@waymark/documents';
import { Database } from '../../database/database.js';
import { PhotoFiles } from '../../photo-store/photo-files.js';
import { narrowPhoto } from '../../reports/photo-image.js';
import { Kept } from '../kept.js';

const address = /^([0-9a-f-]{36})-(\d{3,4})\.jpg$/;

/** Photos of promoters, in the widths that pages ask for. */
@Injectable()
export class PromoterPhotos {
  private readonly kept = new Kept<Buffer | null>(60);

  constructor(
    private readonly database: Database,
    private readonly files: PhotoFiles,
  ) {}

  /** @param name last part of the address, e.g. `<id>-960.jpg`; null unless the profile shows that photo now */
  async named(promoter: PublicPromoter, name: string): Promise<Buffer | null> {
    const [, id, pixels] = address.exec(name) ?? [];
    const width = photoWidths.find((one) => String(one) === pixels);
    return width && promoter.photo?.id === id ? this.of(promoter, width) : null;
  }

  /** The photo that a profile shows now; null where it shows none. */
  async of({ photo }: PublicPromoter, width: PhotoWidth): Promise<Buffer | null> {
    if (!photo) return null;
    return this.kept.get(`${photo.id} ${width}`, async () => {
      const row = await this.database.fork().findOne(ProfilePhotoEntity, { id: photo.id });
      const whole = row && (await this.files.readFile(row.file));
      return whole && narrowPhoto(whole, width);
    });
  }
}
