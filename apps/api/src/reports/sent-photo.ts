import { ApiQuery } from '@nestjs/swagger';
import { photoWidths } from '@waymark/documents';
import { maxPermission, photoOthers } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { narrowPhoto } from './photo-image.js';

/** A photo with its words, as a form brings them. */
export const photoUploadSchema = {
  type: 'object',
  required: ['file'],
  properties: {
    file: { type: 'string', format: 'binary', description: 'JPEG, PNG or WebP, at most 15 MB.' },
    caption: { type: 'string', maxLength: 300 },
    alt: {
      type: 'string',
      maxLength: 300,
      description: 'What the picture shows, for people who cannot see it.',
    },
    others: { type: 'string', enum: [...photoOthers] },
    permission: {
      type: 'string',
      maxLength: maxPermission,
      description: 'Who gave the permission for other people on it, and when; needed where there is one.',
    },
  },
};

/** The photo of a profile with what it shows, as a form brings them. */
export const portraitUploadSchema = {
  type: 'object',
  required: ['file'],
  properties: { file: photoUploadSchema.properties.file, alt: photoUploadSchema.properties.alt },
};

/** How wide a photo is wanted. */
export const ApiPhotoWidth = () =>
  ApiQuery({
    name: 'width',
    required: false,
    enum: [...photoWidths],
    description: 'Pixels; the whole photo when left out.',
  });

/** Sends a photo in one of the widths there are, or whole. */
export async function sendPhoto(reply: FastifyReply, whole: Uint8Array, width: unknown): Promise<void> {
  const narrower = photoWidths.find((one) => String(one) === width);
  const bytes = narrower ? await narrowPhoto(whole, narrower) : whole;
  await reply
    .header('content-type', 'image/jpeg')
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, max-age=60')
    .send(Buffer.from(bytes));
}
