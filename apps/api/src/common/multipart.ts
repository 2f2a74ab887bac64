import { HttpException } from '@nestjs/common';
import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { say, type FieldLabel } from '@waymark/domain';
import { uncleanFields } from './clean-input.js';
import { problem } from './problem.js';

export interface FormLimits {
  /** In bytes. */
  readonly fileSize: number;
  /** How many there are besides the file. */
  readonly fields: number;
}

/** A field too many is read, so that it can be refused by its name. */
const spare = 2;

export interface FileForm {
  readonly file: Buffer;
  /** As whoever sent it says: never to be trusted. */
  readonly fileName: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * Reads a form with one file, in the field `file`.
 * @param what the file is called when it is asked for: `a photo`
 * @throws a problem when it is no upload, is too large, or holds no file
 */
export async function readFileForm(
  request: FastifyRequest,
  what: FieldLabel,
  { fileSize, fields }: FormLimits,
): Promise<FileForm> {
  if (!request.isMultipart())
    throw problem('wrong-media-type', {
      detail: say('problem.detail.fileAsForm', { what: say(`field.${what}`) }),
    });
  const limits = { files: 1, fields: fields + spare, parts: fields + spare + 1, fieldSize: 2000, fileSize };
  const form = await partsOf(request, limits, what).catch((error: unknown) => {
    throw hasStatus(error) ? error : unreadable(what);
  });
  const errors = uncleanFields(form.fields);
  if (errors.length > 0) throw problem('invalid', { detail: say('problem.detail.nothingSaved'), errors });
  if (!form.file || form.file.length === 0) throw missing(what);
  return { ...form, file: form.file };
}

/** Reads all of a form. The reader's own errors carry a status only where it foresaw them. */
async function partsOf(
  request: FastifyRequest,
  limits: Record<string, number>,
  what: FieldLabel,
): Promise<{ file: Buffer | null; fileName: string; fields: Record<string, unknown> }> {
  let file: Buffer | null = null;
  let fileName = '';
  const fields: [string, unknown][] = [];
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') fields.push([part.fieldname, part.value]);
    else if (part.fieldname === 'file') {
      file = await part.toBuffer();
      fileName = part.filename;
    } else throw missing(what);
  }
  return { file, fileName, fields: Object.fromEntries(fields) };
}

const hasStatus = (error: unknown): boolean =>
  error instanceof HttpException || typeof (error as { statusCode?: unknown }).statusCode === 'number';

/** No boundary, or an end that never comes. */
const unreadable = (what: FieldLabel) =>
  problem('bad-request', { detail: say('problem.detail.fileFormCutOff', { what: say(`field.${what}`) }) });

const missing = (what: FieldLabel) => {
  const message = say('problem.detail.fileNone', { what: say(`field.${what}`) });
  return problem('invalid', { detail: message, errors: [{ field: 'file', message }] });
};
