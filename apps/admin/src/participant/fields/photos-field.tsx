import { useRef, useState } from 'react';
import { Refusal, type Photo, type Report } from '../api.js';
import { useSay } from '../words/index.js';
import { Field, type FieldProps } from './field.js';
import { maxPhotoBytes, photoKinds, sendPhoto } from './photo-upload.js';
import { StoredPhoto } from './stored-photo.js';

/** A photo on its way. */
interface Sending {
  readonly key: string;
  readonly file: File;
  /** From 0 to 1. */
  readonly part: number;
  /** Why it did not get through; null while it is on its way. */
  readonly why: string | null;
  /** It may go through when it is sent again. */
  readonly again: boolean;
}

interface Props extends FieldProps<never> {
  report: Report;
  most: number;
  onPhotos: (change: (before: readonly Photo[]) => readonly Photo[]) => void;
}

/** Photos, several at once: each shows how far it has come, and is sent again where it did not get through. */
export function PhotosField({ report, most, onPhotos, ...field }: Props) {
  const say = useSay();
  const picker = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const { photos } = report;
  const room = most - photos.length - sending.filter(({ why }) => why === null).length;

  const put = (key: string, change: Partial<Sending>) =>
    setSending((before) => before.map((one) => (one.key === key ? { ...one, ...change } : one)));
  const drop = (key: string) => setSending((before) => before.filter((one) => one.key !== key));

  const send = async ({ key, file }: Pick<Sending, 'key' | 'file'>) => {
    put(key, { part: 0, why: null });
    try {
      const sent = { at: `/api/my-reports/${report.id}/photos`, file, words: { others: 'unknown' } };
      const photo = await sendPhoto<Photo>(sent, key, (part) => put(key, { part }));
      drop(key);
      onPhotos((before) => [...before, photo]);
    } catch (refusal) {
      const { status, detail } = refusal as Refusal;
      put(key, {
        why: detail || say('photos.failed'),
        again: status === 0 || status === 401 || status >= 500,
      });
    }
  };

  const choose = (files: readonly File[]) => {
    const next = files.map((file, index): Sending => {
      const why = !photoKinds.includes(file.type)
        ? say('photos.notAPhoto')
        : file.size > maxPhotoBytes
          ? say('photos.tooLarge')
          : index >= room
            ? say('photos.full', { most })
            : null;
      return { key: crypto.randomUUID(), file, part: 0, why, again: false };
    });
    setSending((before) => [...before, ...next]);
    // One after the other: a phone's connection is soon full.
    void next
      .filter(({ why }) => why === null)
      .reduce((last, one) => last.then(() => send(one)), Promise.resolve());
  };

  return (
    <Field {...field} group>
      <p className="help">{say('photos.help', { most })}</p>
      <ul className="photos">
        {photos.map((photo) => (
          <StoredPhoto key={photo.id} reportId={report.id} photo={photo} onPhotos={onPhotos} />
        ))}
        {sending.map(({ key, file, part, why, again }) => (
          <li key={key} className="sending">
            <span className="name">{file.name}</span>
            {why === null ? (
              <>
                <progress value={part} max={1} aria-label={file.name} />
                <span>{say('photos.sending', { percent: Math.round(part * 100) })}</span>
              </>
            ) : (
              <>
                <p className="error" role="alert">
                  {why}
                </p>
                <p className="choices">
                  {again && (
                    <button type="button" className="link" onClick={() => void send({ key, file })}>
                      {say('photos.retry')}
                    </button>
                  )}
                  <button type="button" className="link" onClick={() => drop(key)}>
                    {say('photos.remove')}
                  </button>
                </p>
              </>
            )}
          </li>
        ))}
      </ul>
      <input
        ref={picker}
        type="file"
        hidden
        multiple
        accept={photoKinds.join(',')}
        onChange={({ target }) => {
          choose([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <button
        type="button"
        id={field.name}
        className="button plain"
        disabled={room <= 0}
        onClick={() => picker.current?.click()}
      >
        {say('photos.add')}
      </button>
    </Field>
  );
}
