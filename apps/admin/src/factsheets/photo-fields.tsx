import type { FactsheetPhoto } from '@waymark/domain';
import Box from '@mui/material/Box';
import type { Option } from '../fields/list-choice.js';
import { useWords } from '../i18n/use-words.js';
import { LeftOut } from './left-out.js';
import { PhotoField } from './photo-field.js';

interface Props {
  photos: readonly FactsheetPhoto[];
  /** What the reports offer. */
  offered: readonly FactsheetPhoto[];
  /** Participants who may be on them. */
  guests: readonly Option[];
  errors: Readonly<Record<string, string>>;
  onChange: (photos: FactsheetPhoto[]) => void;
}

/** Photos with their words, and whether everybody on them may be shown. */
export function PhotoFields({ photos, offered, guests, errors, onChange }: Props) {
  const t = useWords();
  const leftOut = offered.filter(({ photoId }) => !photos.some((photo) => photo.photoId === photoId));
  return (
    <>
      {photos.length + leftOut.length === 0 && (
        <Box sx={{ color: 'text.secondary' }}>{t('factsheet.photosNone')}</Box>
      )}
      {photos.map((photo, index) => (
        <PhotoField
          key={photo.photoId}
          name={`photos.${index}`}
          photo={photo}
          guests={guests}
          errors={errors}
          onChange={(part) => onChange(photos.map((one, at) => (at === index ? { ...one, ...part } : one)))}
          onRemove={() => onChange(photos.filter((_photo, at) => at !== index))}
        />
      ))}
      <LeftOut
        items={leftOut.map((photo) => ({
          key: photo.photoId,
          text: photo.caption || photo.alt,
          add: () => onChange([...photos, photo]),
        }))}
      />
    </>
  );
}
