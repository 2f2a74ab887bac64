import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { renderFactsheetPdf, type PublicFactsheet, type Reading } from '@waymark/documents';
import type { Settings } from '@waymark/settings';
import { SETTINGS } from '../config/settings.token.js';
import { Kept } from './kept.js';
import { PublicPhotos } from './public-photos.js';

/** PDFs of published factsheets. */
@Injectable()
export class PublicPdfs {
  // A PDF costs a second of work, so each is made once; the key is what it says and shows, so none is ever old, and one
  // that was made while a photo could not be read is made anew when it can.
  private readonly kept = new Kept<Buffer>(20);

  constructor(
    private readonly photos: PublicPhotos,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async of(sheet: PublicFactsheet, reading: Reading): Promise<Buffer> {
    const photos = await this.photos.all(sheet);
    const key = createHash('sha256')
      .update(JSON.stringify([sheet, reading.language, [...photos.keys()]]))
      .digest('base64url');
    return this.kept.get(key, () => renderFactsheetPdf(sheet, this.settings.publicUrl, photos, reading));
  }
}
