import { maxPermission, permissionProblems, photoOthers } from '@waymark/domain';
import { useState } from 'react';
import { describePhoto, removePhoto, type Photo, type PhotoWords, type Refusal } from '../api.js';
import { useSay } from '../words/index.js';
import { Radios } from './choice-field.js';
import { photoAddress } from './photo-address.js';

interface Props {
  reportId: string;
  photo: Photo;
  onPhotos: (change: (before: readonly Photo[]) => readonly Photo[]) => void;
}

/** A photo that has arrived, and what is said about it: saved as one goes on to the next field. */
export function StoredPhoto({ reportId, photo, onPhotos }: Props) {
  const say = useSay();
  const [words, setWords] = useState<PhotoWords>({
    caption: photo.caption,
    alt: photo.alt,
    others: photo.others,
    permission: photo.permission ?? '',
  });
  const [state, setState] = useState<'same' | 'saved' | string>('same');
  const isIncomplete = permissionProblems(words).length > 0;

  const save = async (next: PhotoWords) => {
    if (permissionProblems(next).length > 0) return;
    try {
      const saved = await describePhoto(reportId, photo.id, next);
      onPhotos((before) => before.map((one) => (one.id === saved.id ? saved : one)));
      setState('saved');
    } catch (refusal) {
      const { status, detail } = refusal as Refusal;
      setState(status === 0 ? say('offline') : detail || say('server'));
    }
  };
  const remove = async () => {
    try {
      await removePhoto(reportId, photo.id);
      onPhotos((before) => before.filter(({ id }) => id !== photo.id));
    } catch (refusal) {
      setState((refusal as Refusal).detail || say('server'));
    }
  };
  const text = (part: 'alt' | 'caption' | 'permission', maxLength: number) => ({
    id: `${part}-${photo.id}`,
    value: words[part],
    maxLength,
    onChange: ({ target }: { target: { value: string } }) => {
      setState('same');
      setWords({ ...words, [part]: target.value });
    },
    onBlur: () => void save(words),
  });

  return (
    <li className="photo">
      <img src={photoAddress(reportId, photo.id)} alt={words.alt} width={photo.width} height={photo.height} />
      <div className="part">
        <label htmlFor={`alt-${photo.id}`}>{say('photos.alt')}</label>
        <p className="help" id={`alt-help-${photo.id}`}>
          {say('photos.altHelp')}
        </p>
        <input {...text('alt', 300)} aria-describedby={`alt-help-${photo.id}`} />
      </div>
      <div className="part">
        <label htmlFor={`caption-${photo.id}`}>
          {say('photos.caption')} <span className="optional">({say('optional')})</span>
        </label>
        <input {...text('caption', 300)} />
      </div>
      <fieldset className="part">
        <legend>{say('photos.others')}</legend>
        <Radios
          name={`others-${photo.id}`}
          options={photoOthers.map((key) => ({ key, label: say(`photos.others.${key}`) }))}
          value={words.others}
          onChange={(key) => {
            const next = { ...words, others: key as PhotoWords['others'] };
            setWords(next);
            void save(next);
          }}
        />
      </fieldset>
      {words.others === 'permitted' && (
        <div className="part">
          <label htmlFor={`permission-${photo.id}`}>{say('photos.permission')}</label>
          {isIncomplete && <p className="error">{say('photos.permissionMissing')}</p>}
          <input {...text('permission', maxPermission)} />
        </div>
      )}
      <p className="choices">
        <button type="button" className="link" onClick={() => void remove()}>
          {say('photos.remove')}
        </button>
        <span role="status" className={state === 'same' || state === 'saved' ? 'quiet' : 'error'}>
          {state === 'saved' ? say('photos.saved') : state === 'same' ? '' : state}
        </span>
      </p>
    </li>
  );
}
