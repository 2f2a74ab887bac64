import type { FastifyRequest } from 'fastify';
import { PhotoInput, ProfilePhotoInput } from '@waymark/contract';
import { readFileForm } from '../common/multipart.js';
import { validationPipe } from '../common/validation.js';
import { maxPhotoBytes } from './photo-image.js';

export interface PhotoUpload {
  readonly file: Buffer;
  readonly words: PhotoInput;
}

/** The picture of a profile, with what it shows. */
export interface PortraitUpload {
  readonly file: Buffer;
  readonly words: ProfilePhotoInput;
}

const check = validationPipe();

/**
 * Reads a photo with its words out of a request.
 * @throws a problem when it is no upload, is too large, or its fields are not those of a photo
 */
export async function readPhoto(request: FastifyRequest): Promise<PhotoUpload> {
  const { file, fields } = await readFileForm(request, 'a photo', { fileSize: maxPhotoBytes, fields: 4 });
  return {
    file,
    words: (await check.transform(fields, { type: 'body', metatype: PhotoInput })) as PhotoInput,
  };
}

/** Reads the photo of a profile out of a request. @throws as `readPhoto` does */
export async function readPortrait(request: FastifyRequest): Promise<PortraitUpload> {
  const { file, fields } = await readFileForm(request, 'a photo', { fileSize: maxPhotoBytes, fields: 1 });
  const as = { type: 'body', metatype: ProfilePhotoInput } as const;
  return { file, words: (await check.transform(fields, as)) as ProfilePhotoInput };
}
