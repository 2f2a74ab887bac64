import { maxPermission, photoOthers, type FactsheetPhoto, type PhotoOthers } from '@waymark/domain';
import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { ChoiceField, ChoicesField } from '../fields/choice-field.js';
import type { Option } from '../fields/list-choice.js';
import { PlainField } from '../fields/plain-field.js';
import { useWords } from '../i18n/use-words.js';

interface Props {
  /** Where it stands among the photos: `photos.2`. */
  name: string;
  photo: FactsheetPhoto;
  guests: readonly Option[];
  errors: Readonly<Record<string, string>>;
  onChange: (part: Partial<FactsheetPhoto>) => void;
  onRemove: () => void;
}

/** One photo: its words, who of the guests is on it, and who else. */
export function PhotoField({ name, photo, guests, errors, onChange, onRemove }: Props) {
  const t = useWords();
  const text = (part: 'caption' | 'alt') => (
    <PlainField
      name={`${name}.${part}`}
      label={t(`factsheet.${part}`)}
      value={photo[part]}
      error={errors[`${name}.${part}`]}
      onChange={(typed) => onChange({ [part]: String(typed ?? '') })}
    />
  );
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '180px 1fr' }, gap: 2 }}>
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
        {text('caption')}
        {text('alt')}
        <Recognised name={name} photo={photo} guests={guests} errors={errors} onChange={onChange} />
        <ChoiceField
          name={`${name}.others`}
          label={t('factsheet.others')}
          value={photo.others}
          error={errors[`${name}.others`]}
          onChange={(others) => others && onChange({ others: others as PhotoOthers })}
          options={photoOthers.map((value) => ({ value, label: t(`factsheet.others.${value}`) }))}
        />
        {photo.others === 'permitted' && (
          <PlainField
            name={`${name}.permission`}
            label={t('factsheet.permission')}
            help={t('factsheet.permissionHelp')}
            required
            maxLength={maxPermission}
            value={photo.permission}
            error={errors[`${name}.permission`]}
            onChange={(permission) => onChange({ permission: String(permission ?? '') })}
          />
        )}
        <Button size="small" sx={{ justifySelf: 'start' }} onClick={onRemove}>
          {t('factsheet.removePhoto')}
        </Button>
      </Box>
    </Box>
  );
}

type Answer = 'unknown' | 'none' | 'these';

/** Which guests can be recognised; whoever handed the photo in is asked whatever is said here. */
function Recognised({ name, photo, guests, errors, onChange }: Omit<Props, 'onRemove'>) {
  const t = useWords();
  // With nobody ticked it is the same to the server as "none", and another thing to who is still ticking.
  const [answer, setAnswer] = useState<Answer>(
    !photo.shown ? 'unknown' : photo.shown.length === 0 ? 'none' : 'these',
  );
  const others = guests.filter(({ value }) => value !== photo.by);
  if (others.length === 0) return null;
  const choose = (chosen: Answer) => {
    setAnswer(chosen);
    // All are ticked at first: whoever is overlooked is asked, and not left out.
    const shown = { unknown: null, none: [], these: others.map(({ value }) => value) };
    onChange({ shown: shown[chosen] });
  };
  const askedAnyway = guests.find(({ value }) => value === photo.by);
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <ChoiceField
        name={`${name}.shown`}
        label={t('factsheet.shown')}
        help={askedAnyway && t('factsheet.shownBy', { name: askedAnyway.label })}
        error={errors[`${name}.shown`]}
        value={answer}
        onChange={(chosen) => chosen && choose(chosen as Answer)}
        options={(['none', 'these', 'unknown'] as const).map((value) => ({
          value,
          label: t(`factsheet.shown.${value}`),
        }))}
      />
      {answer === 'these' && (
        <ChoicesField
          name={`${name}.guests`}
          label={t('factsheet.shownWho')}
          value={[...(photo.shown ?? [])]}
          onChange={(shown) => onChange({ shown: shown ?? [] })}
          options={others}
        />
      )}
    </Box>
  );
}
