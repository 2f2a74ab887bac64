import { photoOthers, type FactsheetPhoto, type PhotoOthers } from '@waymark/domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { ListChoice } from '../fields/list-choice.js';
import { PlainField } from '../fields/plain-field.js';
import { useWords } from '../i18n/use-words.js';
import { LeftOut } from './left-out.js';

interface Props {
  photos: readonly FactsheetPhoto[];
  /** What the reports offer. */
  offered: readonly FactsheetPhoto[];
  errors: Readonly<Record<string, string>>;
  onChange: (photos: FactsheetPhoto[]) => void;
}

/** Photos with their words, and whether everybody on them may be shown. */
export function PhotoFields({ photos, offered, errors, onChange }: Props) {
  const t = useWords();
  const change = (index: number, part: Partial<FactsheetPhoto>) =>
    onChange(photos.map((photo, at) => (at === index ? { ...photo, ...part } : photo)));
  const leftOut = offered.filter(({ photoId }) => !photos.some((photo) => photo.photoId === photoId));
  return (
    <>
      {photos.length + leftOut.length === 0 && (
        <Box sx={{ color: 'text.secondary' }}>{t('factsheet.photosNone')}</Box>
      )}
      {photos.map((photo, index) => (
        <Box
          key={photo.photoId}
          sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '180px 1fr' }, gap: 2 }}
        >
          <Box
            component="img"
            src={`/api/photos/${photo.photoId}`}
            alt={photo.alt}
            loading="lazy"
            sx={{
              width: '100%',
              borderRadius: 1,
              aspectRatio: `${photo.width} / ${photo.height}`,
              objectFit: 'cover',
            }}
          />
          <Box sx={{ display: 'grid', gap: 2 }}>
            <PlainField
              name={`photos.${index}.caption`}
              label={t('factsheet.caption')}
              value={photo.caption}
              error={errors[`photos.${index}.caption`]}
              onChange={(caption) => change(index, { caption: String(caption ?? '') })}
            />
            <PlainField
              name={`photos.${index}.alt`}
              label={t('factsheet.alt')}
              value={photo.alt}
              error={errors[`photos.${index}.alt`]}
              onChange={(alt) => change(index, { alt: String(alt ?? '') })}
            />
            <ListChoice
              name={`photos.${index}.others`}
              label={t('factsheet.others')}
              value={photo.others}
              onChange={(others) => others && change(index, { others: others as PhotoOthers })}
              options={photoOthers.map((value) => ({ value, label: t(`factsheet.others.${value}`) }))}
            />
            <Button
              size="small"
              sx={{ justifySelf: 'start' }}
              onClick={() => onChange(photos.filter((_photo, at) => at !== index))}
            >
              {t('factsheet.removePhoto')}
            </Button>
          </Box>
        </Box>
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
