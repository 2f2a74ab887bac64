import { Refusal, type Photo } from '../api.js';

/** Largest file taken, in bytes; the server says so too. */
export const maxPhotoBytes = 15 * 1024 * 1024;
/** Kinds of pictures that are taken. */
export const photoKinds = ['image/jpeg', 'image/png', 'image/webp'];

/**
 * Sends one photo. Not by `fetch`, which does not tell how much has gone.
 * @param key the same when the same photo is sent again, so that it is there once
 * @param onProgress hears how much has gone, from 0 to 1
 * @throws Refusal when it did not get through
 */
export const sendPhoto = (
  reportId: string,
  file: File,
  key: string,
  onProgress: (part: number) => void,
): Promise<Photo> =>
  new Promise((resolve, reject) => {
    const body = new FormData();
    body.append('others', 'unknown');
    body.append('file', file);
    const request = new XMLHttpRequest();
    request.open('POST', `/api/my-reports/${reportId}/photos`);
    request.setRequestHeader('Idempotency-Key', key);
    request.setRequestHeader('Accept-Language', document.documentElement.lang);
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    );
    request.addEventListener('error', () => reject(new Refusal(0)));
    request.addEventListener('load', () => {
      const { status, response } = request;
      if (status === 201) return resolve(response as Photo);
      reject(new Refusal(status, (response as { detail?: string } | null)?.detail));
    });
    request.send(body);
  });
