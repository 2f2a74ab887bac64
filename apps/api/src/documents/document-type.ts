import type { DocumentType } from '@waymark/domain';
import { photoKind } from '../reports/photo-image.js';
import { namesInZip } from './zip-names.js';

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1');

/** Where each kind of office file of Microsoft keeps its main part. */
const officeParts = {
  docx: 'word/document.xml',
  xlsx: 'xl/workbook.xml',
  pptx: 'ppt/presentation.xml',
} as const;
/** What each kind of OpenDocument says of itself, in its first file, which is not packed. */
const openKinds: Readonly<Record<string, DocumentType>> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
};
const openKind = /^mimetype(application\/vnd\.oasis\.opendocument\.[a-z]+)/;
/** Programs inside a document: `vbaProject.bin`, ActiveX, `Basic/`, scripts. */
const hasProgram = (name: string): boolean =>
  /vbaProject|vbaData|\/activeX\/|\/embeddings\/oleObject|^Basic\/|^Scripts\//i.test(name);

/**
 * What a file is by what stands in it, whatever its name and its sender say. Only kinds we take: anything else, and any
 * office file with a program in it, is null.
 */
export async function documentType(bytes: Uint8Array): Promise<DocumentType | null> {
  if (ascii(bytes, 0, 5) === '%PDF-') return 'pdf';
  const photo = photoKind(bytes);
  if (photo) return photo;
  const names = await namesInZip(bytes);
  if (!names || names.some(hasProgram)) return null;
  // The name of the first file and what is in it, right behind the header of 30 bytes.
  const open = openKind.exec(ascii(bytes, 30, 120));
  if (open) return openKinds[open[1]!] ?? null;
  if (!names.includes('[Content_Types].xml')) return null;
  const found = Object.entries(officeParts).filter(([, part]) => names.includes(part));
  return found.length === 1 ? (found[0]![0] as DocumentType) : null;
}
