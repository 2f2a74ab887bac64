import type { PdfFile } from '@waymark/documents';
import type { FastifyReply } from 'fastify';
import { fileHeader } from './file-name.js';

/** Sends a PDF that was made for this reader alone, to be read or saved. */
export async function sendPdf(reply: FastifyReply, { name, content }: PdfFile): Promise<void> {
  await reply
    .header('content-type', 'application/pdf')
    .header('content-disposition', fileHeader('inline', name))
    .header('cache-control', 'private, no-store')
    .send(content);
}
