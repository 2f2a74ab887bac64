import { renderToBuffer } from '@react-pdf/renderer';
import { inReadingOrder } from '@waymark/domain';
import { factsheetModel, type PublicFactsheet } from '../factsheet/model.js';
import { factsheetPath } from '../factsheet/page.js';
import { asWritten, type Reading } from '../texts/reading.js';
import { FactsheetDocument } from './factsheet-document.js';
import { fontsReady } from './fonts.js';

/** Everything composed, for a letter and its accent apart would be drawn beside each other; and in reading order. */
const composed = <T>(value: T): T => JSON.parse(inReadingOrder(JSON.stringify(value).normalize('NFC'))) as T;

/**
 * A published factsheet as A4 PDF, fonts embedded.
 * @param origin of our own site, e.g. `https://waymark.example`
 * @param photos JPEG bytes by photo id; a photo whose bytes are missing is left out
 * @param reading in which language the frame around what people wrote is
 * @returns the file; the same bytes for the same factsheet, but for what the PDF library numbers itself
 */
export async function renderFactsheetPdf(
  sheet: PublicFactsheet,
  origin: string,
  photos: ReadonlyMap<string, Uint8Array>,
  reading: Reading = asWritten(sheet.language),
): Promise<Buffer> {
  await fontsReady();
  const content = composed(sheet.content);
  const model = factsheetModel({ ...sheet, content }, reading);
  const url = `${origin}${factsheetPath(sheet.slug)}`;
  return renderToBuffer(FactsheetDocument({ sheet, model, url, photos, reading }));
}
