import { HttpException } from '@nestjs/common';
import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { PhotoInput } from '@waymark/contract';
import { uncleanFields } from '../common/clean-input.js';
import { problem } from '../common/problem.js';
import { validationPipe } from '../common/validation.js';
import { maxPhotoBytes } from './photo-image.js';

export interface PhotoUpload {
  readonly file: Buffer;
  readonly words: PhotoInput;
}

const limits = { files: 1, fields: 4, parts: 5, fieldSize: 2000, fileSize: maxPhotoBytes };
const check = validationPipe();

/**
 * Reads a photo with its words out of a request.
 * @throws a problem when it is no upload, is too large, or its fields are not those of a photo
 */
export async function readPhoto(request: FastifyRequest): Promise<PhotoUpload> {
  if (!request.isMultipart())
    throw problem('wrong-media-type', {
      detail: 'Send the photo as multipart/form-data, in the field file.',
    });
  const { file, fields } = await partsOf(request).catch((error: unknown) => {
    throw hasStatus(error) ? error : unreadable();
  });
  const words = Object.fromEntries(fields);
  const errors = uncleanFields(words);
  if (errors.length > 0) throw problem('invalid', { detail: 'Nothing was saved.', errors });
  if (!file || file.length === 0) throw missing();
  return {
    file,
    words: (await check.transform(words, { type: 'body', metatype: PhotoInput })) as PhotoInput,
  };
}

/** Reads all of a form. The reader's own errors carry a status only where it foresaw them. */
async function partsOf(
  request: FastifyRequest,
): Promise<{ file: Buffer | null; fields: [string, unknown][] }> {
  let file: Buffer | null = null;
  const fields: [string, unknown][] = [];
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') fields.push([part.fieldname, part.value]);
    else if (part.fieldname === 'file') file = await part.toBuffer();
    else throw missing();
  }
  return { file, fields };
}

const hasStatus = (error: unknown): boolean =>
  error instanceof HttpException || typeof (error as { statusCode?: unknown }).statusCode === 'number';

/** No boundary, or an end that never comes. */
const unreadable = () =>
  problem('bad-request', { detail: 'This form cannot be read to its end. Choose the photo once more.' });

const missing = () => {
  const message = 'Choose a photo.';
  return problem('invalid', { detail: message, errors: [{ field: 'file', message }] });
};
