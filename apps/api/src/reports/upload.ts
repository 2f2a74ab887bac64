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
  let file: Buffer | null = null;
  const fields: [string, unknown][] = [];
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') fields.push([part.fieldname, part.value]);
    else if (part.fieldname === 'file') file = await part.toBuffer();
    else throw missing();
  }
  const words = Object.fromEntries(fields);
  const errors = uncleanFields(words);
  if (errors.length > 0) throw problem('invalid', { detail: 'Nothing was saved.', errors });
  if (!file || file.length === 0) throw missing();
  return {
    file,
    words: (await check.transform(words, { type: 'body', metatype: PhotoInput })) as PhotoInput,
  };
}

const missing = () => {
  const message = 'Choose a photo.';
  return problem('invalid', { detail: message, errors: [{ field: 'file', message }] });
};
