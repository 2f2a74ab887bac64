import { renderToBuffer } from '@react-pdf/renderer';
import { factsheetModel, type PublicFactsheet } from '../factsheet/model.js';
import { factsheetPath } from '../factsheet/page.js';
import { FactsheetDocument } from './factsheet-document.js';
import { registerFonts } from './fonts.js';

/** Everything composed: a letter and its accent apart would be drawn beside each other. */
const composed = <T>(value: T): T => JSON.parse(JSON.stringify(value).normalize('NFC')) as T;

/**
 * A published factsheet as A4 PDF, fonts embedded.
 * @param origin of our own site, e.g. `https://waymark.example`
 * @param photos JPEG bytes by photo id; a photo whose bytes are missing is left out
 * @returns the file; the same bytes for the same factsheet, but for what the PDF library numbers itself
 */
export async function renderFactsheetPdf(
  sheet: PublicFactsheet,
  origin: string,
  photos: ReadonlyMap<string, Uint8Array>,
): Promise<Buffer> {
  registerFonts();
  const content = composed(sheet.content);
  const model = factsheetModel({ ...sheet, content });
  const url = `${origin}${factsheetPath(sheet.slug)}`;
  return renderToBuffer(FactsheetDocument({ sheet, model, url, photos }));
}
