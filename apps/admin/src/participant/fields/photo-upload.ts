import { Refusal } from '../api.js';

/** Largest file taken, in bytes; the server says so too. */
export const maxPhotoBytes = 15 * 1024 * 1024;
/** Kinds of pictures that are taken. */
export const photoKinds = ['image/jpeg', 'image/png', 'image/webp'];

/**
 * Sends one photo. Not by `fetch`, which does not tell how much has gone.
 * @param at where it goes
 * @param words what is said with it
 * @param key the same when the same photo is sent again, so that it is there once
 * @param onProgress hears how much has gone, from 0 to 1
 * @throws Refusal when it did not get through
 */
export const sendPhoto = <T>(
  { at, file, words }: { at: string; file: File; words: Readonly<Record<string, string>> },
  key: string,
  onProgress: (part: number) => void,
): Promise<T> =>
  new Promise((resolve, reject) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(words)) body.append(name, value);
    body.append('file', file);
    const request = new XMLHttpRequest();
    request.open('POST', at);
    request.setRequestHeader('Idempotency-Key', key);
    request.setRequestHeader('Accept-Language', document.documentElement.lang);
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    );
    request.addEventListener('error', () => reject(new Refusal(0)));
    request.addEventListener('load', () => {
      const { status, response } = request;
      if (status === 201) return resolve(response as T);
      reject(new Refusal(status, (response as { detail?: string } | null)?.detail));
    });
    request.send(body);
  });
