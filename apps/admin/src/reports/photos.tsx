import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { PhotoView } from '../api/views.js';
import { useWords } from '../i18n/use-words.js';

interface Props {
  photos: readonly PhotoView[];
  /** Left out where the photos can only be looked at. */
  onRemove?: (photo: PhotoView) => void;
}

/** Photos with their captions. */
export function Photos({ photos, onRemove }: Props) {
  const t = useWords();
  if (photos.length === 0) return <Box sx={{ color: 'text.secondary' }}>{t('report.noAnswer')}</Box>;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, gap: 2 }}>
      {photos.map((photo) => (
        <Box component="figure" key={photo.id}>
          <Box
            component="img"
            src={photo.url}
            alt={photo.alt}
            loading="lazy"
            sx={{
              width: '100%',
              height: 'auto',
              borderRadius: 1,
              display: 'block',
              aspectRatio: `${photo.width} / ${photo.height}`,
              bgcolor: (theme) => theme.palette.tokens.sunken,
            }}
          />
          <Box component="figcaption" sx={{ fontSize: '0.875rem', color: 'text.secondary', mt: 0.5 }}>
            {photo.caption}
          </Box>
          {onRemove && (
            <Button
              size="small"
              sx={{ mt: 0.5 }}
              aria-label={t('report.removePhotoOf', { text: photo.caption || photo.alt })}
              onClick={() => onRemove(photo)}
            >
              {t('report.removePhoto')}
            </Button>
          )}
        </Box>
      ))}
    </Box>
  );
}
