import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A file as a reader of PDFs takes it. */
export const opened = (file: Buffer): Promise<PDFDocumentProxy> =>
  getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;

/** The words of each page, blanks made even. */
export const textsOf = (document: PDFDocumentProxy): Promise<string[]> =>
  Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      return items
        .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
        .join('')
        .replace(/\s+/g, ' ');
    }),
  );

/** All words, pages one after the other. */
export const textOf = async (document: PDFDocumentProxy): Promise<string> =>
  (await textsOf(document)).join(' ').replace(/\s+/g, ' ');
