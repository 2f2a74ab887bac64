import type { Question } from '@waymark/domain';
import { useRef, useState } from 'react';
import { Refusal } from '../participant/api.js';
import { Field } from '../participant/fields/field.js';
import { maxPhotoBytes, photoKinds, sendPhoto } from '../participant/fields/photo-upload.js';
import { useSay } from '../participant/words/index.js';
import {
  describeProfilePhoto,
  profilePhotoAddress,
  removeProfilePhoto,
  type ProfilePhoto as Photo,
} from './api.js';
import { useApplySay } from './words/index.js';

interface Props {
  applicationId: string;
  question: Question;
  photo: Photo | null;
  onPhoto: (photo: Photo | null) => void;
}

/** The one picture of a profile: chosen, described, put in the place of another, or taken away. */
export function ProfilePhoto({ applicationId, question, photo, onPhoto }: Props) {
  const say = useSay();
  const own = useApplySay();
  const picker = useRef<HTMLInputElement>(null);
  /** From 0 to 1 while one is on its way. */
  const [part, setPart] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { key, label } = question;
  const field = { name: key, label, help: own('photo.help'), optional: true, isTitle: false, errors: {} };

  const tell = (refusal: unknown) => {
    const { status, detail } = refusal as Refusal;
    setProblem(status === 0 ? say('photos.failed') : detail || say('photos.failed'));
  };
  const send = async (file: File) => {
    if (!photoKinds.includes(file.type)) return setProblem(say('photos.notAPhoto'));
    if (file.size > maxPhotoBytes) return setProblem(say('photos.tooLarge'));
    setProblem(null);
    setPart(0);
    try {
      const at = `/api/my-applications/${applicationId}/profile/photos`;
      onPhoto(await sendPhoto<Photo>({ at, file, words: {} }, crypto.randomUUID(), setPart));
    } catch (refusal) {
      tell(refusal);
    } finally {
      setPart(null);
    }
  };
  const remove = async (id: string) => {
    setProblem(null);
    try {
      await removeProfilePhoto(applicationId, id);
      onPhoto(null);
    } catch (refusal) {
      tell(refusal);
    }
  };

  return (
    <Field {...field} group>
      {photo && (
        <div className="photo">
          <img
            src={profilePhotoAddress(applicationId, photo.id)}
            alt={photo.alt}
            width={photo.width}
            height={photo.height}
          />
          <Shown key={photo.id} applicationId={applicationId} photo={photo} onPhoto={onPhoto} />
        </div>
      )}
      {part !== null && (
        <p className="sending">
          <progress value={part} max={1} aria-label={label} />
          <span>{say('photos.sending', { percent: Math.round(part * 100) })}</span>
        </p>
      )}
      {problem && (
        <p className="error" role="alert">
          {problem}
        </p>
      )}
      <input
        ref={picker}
        type="file"
        hidden
        accept={photoKinds.join(',')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file) void send(file);
        }}
      />
      <p className="choices">
        <button
          type="button"
          id={key}
          className="button plain"
          disabled={part !== null}
          onClick={() => picker.current?.click()}
        >
          {own(photo ? 'photo.another' : 'photo.choose')}
        </button>
        {photo && (
          <button type="button" className="link" onClick={() => void remove(photo.id)}>
            {say('photos.remove')}
          </button>
        )}
      </p>
    </Field>
  );
}

interface ShownProps {
  applicationId: string;
  photo: Photo;
  onPhoto: Props['onPhoto'];
}

/** What the picture shows, saved as one goes on to the next field. */
function Shown({ applicationId, photo, onPhoto }: ShownProps) {
  const say = useSay();
  const [alt, setAlt] = useState(photo.alt);
  const [state, setState] = useState<'same' | 'saved' | 'failed'>('same');
  const save = async () => {
    if (alt.trim() === photo.alt) return;
    try {
      onPhoto(await describeProfilePhoto(applicationId, photo.id, alt));
      setState('saved');
    } catch {
      setState('failed');
    }
  };
  return (
    <div className="part">
      <label htmlFor="photo-alt">{say('photos.alt')}</label>
      <p className="help" id="photo-alt-help">
        {say('photos.altHelp')}
      </p>
      <input
        id="photo-alt"
        value={alt}
        maxLength={300}
        aria-describedby="photo-alt-help"
        onChange={({ target }) => {
          setState('same');
          setAlt(target.value);
        }}
        onBlur={() => void save()}
      />
      <span role="status" className={state === 'failed' ? 'error' : 'quiet'}>
        {state === 'saved' ? say('photos.saved') : state === 'failed' ? say('server') : ''}
      </span>
    </div>
  );
}
