import { say } from '@waymark/domain';
import { problem } from '../common/problem.js';
import { isHeic, storedPhoto, type StoredPhoto } from './photo-image.js';

/** The photo that is kept of an uploaded file. @throws a 422 problem where it is none that we open */
export async function takenPhoto(file: Uint8Array): Promise<StoredPhoto> {
  const photo = await storedPhoto(file);
  if (photo) return photo;
  const message = say(isHeic(file) ? 'problem.detail.heicPhoto' : 'problem.detail.noPhotoWeOpen');
  throw problem('invalid', { detail: message, errors: [{ field: 'file', message }] });
}
