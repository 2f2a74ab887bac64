import { renderToBuffer } from '@react-pdf/renderer';
import { documentName, type OfferedLanguage } from '@waymark/domain';
import { programmeModel, type VisitProgramme } from '../programme/model.js';
import { fontsReady } from './fonts.js';
import { ProgrammeDocument } from './programme-document.js';

/** A file to be read or saved. */
export interface PdfFile {
  /** Without folders and without signs that a header would obey. */
  readonly name: string;
  readonly content: Buffer;
}

/**
 * The programme of a visit as A4 PDF, fonts embedded, to be printed or sent on.
 * @param visit what its reader may see of the visit; everything in it is printed
 * @param language of its frame; what people wrote stays as they wrote it
 */
export async function renderProgrammePdf(visit: VisitProgramme, language: OfferedLanguage): Promise<PdfFile> {
  await fontsReady();
  const model = programmeModel(visit, language);
  return {
    name: documentName(`${model.texts.programme} – ${model.title.replace(/[\\/]/g, '-')}.pdf`, 'pdf'),
    content: await renderToBuffer(ProgrammeDocument({ visit, model, language })),
  };
}
