import { Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { DocumentInput, DocumentsView, DocumentView } from '@waymark/contract';
import { documentAudiences, type DocumentType, maxDocumentBytes, type Viewer } from '@waymark/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentViewer } from '../auth/current-viewer.js';
import { fileHeader } from '../common/file-name.js';
import { IdempotencyKey } from '../common/idempotency.guard.js';
import { readFileForm } from '../common/multipart.js';
import { UuidPipe } from '../common/uuid.pipe.js';
import { validationPipe } from '../common/validation.js';
import { DocumentDesk, type DocumentUpload } from './document-desk.js';

const uploadSchema = {
  type: 'object',
  required: ['file', 'audience'],
  properties: {
    file: {
      type: 'string',
      format: 'binary',
      description: 'PDF, JPEG, PNG, WebP, docx, xlsx, pptx, odt, ods or odp, at most 10 MB.',
    },
    audience: { type: 'string', enum: [...documentAudiences] },
  },
};

const office = 'application/vnd.openxmlformats-officedocument';
const open = 'application/vnd.oasis.opendocument';
const mediaTypes: Readonly<Record<DocumentType, string>> = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  pptx: `${office}.presentationml.presentation`,
  odt: `${open}.text`,
  ods: `${open}.spreadsheet`,
  odp: `${open}.presentation`,
};

const check = validationPipe();

async function readDocument(request: FastifyRequest): Promise<DocumentUpload> {
  const { file, fileName, fields } = await readFileForm(request, 'a file', {
    fileSize: maxDocumentBytes,
    fields: 1,
  });
  const words = (await check.transform(fields, { type: 'body', metatype: DocumentInput })) as DocumentInput;
  return { file, fileName, words };
}

@ApiTags('documents')
@Controller('api')
export class DocumentsController {
  constructor(private readonly desk: DocumentDesk) {}

  /** The documents of an exchange, newest first, as far as they are for the viewer. */
  @Get('exchanges/:id/documents')
  @ApiOkResponse({ type: DocumentsView })
  ofExchange(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<DocumentsView> {
    return this.desk.list(viewer, 'exchange', id);
  }

  /** The documents of a proposal, newest first, as far as they are for the viewer. */
  @Get('proposals/:id/documents')
  @ApiOkResponse({ type: DocumentsView })
  ofProposal(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<DocumentsView> {
    return this.desk.list(viewer, 'proposal', id);
  }

  /** Puts a document with an exchange. What it is, is read from the file and not from its name. */
  @Post('exchanges/:id/documents')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: uploadSchema })
  @ApiCreatedResponse({ type: DocumentView })
  async addToExchange(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Param('id', UuidPipe) id: string,
    @Req() request: FastifyRequest,
  ): Promise<DocumentView> {
    return this.desk.add(viewer, key, ['exchange', id], await readDocument(request));
  }

  /** Puts a document with a proposal. */
  @Post('proposals/:id/documents')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: uploadSchema })
  @ApiCreatedResponse({ type: DocumentView })
  async addToProposal(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Param('id', UuidPipe) id: string,
    @Req() request: FastifyRequest,
  ): Promise<DocumentView> {
    return this.desk.add(viewer, key, ['proposal', id], await readDocument(request));
  }

  /** The file itself, to be saved and not opened in the page. */
  @Get('documents/:id')
  @ApiOkResponse({
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  async download(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, type, bytes } = await this.desk.file(viewer, id);
    await reply
      .header('content-type', mediaTypes[type])
      .header('content-disposition', fileHeader('attachment', name))
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; sandbox; frame-ancestors 'none'")
      .header('cache-control', 'private, no-store')
      .send(Buffer.from(bytes));
  }

  /** Takes a document away: whoever uploaded it, and the secretariat. */
  @Delete('documents/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Param('id', UuidPipe) id: string,
  ): Promise<void> {
    return this.desk.remove(viewer, key, id);
  }
}
