import { renderToBuffer } from '@react-pdf/renderer';
import { documentName, type OfferedLanguage } from '@waymark/domain';
import { certificateModel, type Attendance } from '../certificate/model.js';
import { CertificateDocument } from './certificate-document.js';
import { fontsReady } from './fonts.js';
import type { PdfFile } from './programme-pdf.js';

/**
 * A certificate of attendance as A4 PDF, fonts embedded. Whether somebody may have one is not asked here.
 * @param attendance what is certified
 * @param language of its frame; titles and names stay as they were written
 */
export async function renderCertificatePdf(
  attendance: Attendance,
  language: OfferedLanguage,
): Promise<PdfFile> {
  await fontsReady();
  const model = certificateModel(attendance, language);
  return {
    name: documentName(`${model.certificate} – ${model.name.replace(/[\\/]/g, '-')}.pdf`, 'pdf'),
    content: await renderToBuffer(CertificateDocument({ attendance, model, language })),
  };
}
