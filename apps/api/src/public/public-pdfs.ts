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
  // A PDF costs a second of work, so each is made once; the key is what it says, so none is ever old.
  private readonly kept = new Kept<Buffer>(20);

  constructor(
    private readonly photos: PublicPhotos,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  of(sheet: PublicFactsheet, reading: Reading): Promise<Buffer> {
    const key = createHash('sha256')
      .update(JSON.stringify([sheet, reading.language]))
      .digest('base64url');
    return this.kept.get(key, async () =>
      renderFactsheetPdf(sheet, this.settings.publicUrl, await this.photos.all(sheet), reading),
    );
  }
}
