import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import type { SettingView } from '../api/views.js';
import { useFieldId } from '../fields/use-field-id.js';
import { useWords } from '../i18n/use-words.js';
import { Tag } from '../ui/tag.js';

interface Props {
  setting: SettingView;
  typed: string | undefined;
  onType: (text: string) => void;
}

export function SettingLine({ setting, typed, onType }: Props) {
  const t = useWords();
  const id = useFieldId(setting.key);
  const { label, value, defaultValue } = setting;
  const shown = typed ?? String(value);
  const differs = Number(shown) !== defaultValue;
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 2,
        alignItems: 'center',
        py: 1.5,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ flex: '1 1 280px' }}>
        <label htmlFor={id}>{label}</label>
        <Box
          sx={{
            fontSize: '0.8125rem',
            color: 'text.secondary',
            display: 'flex',
            gap: 1,
            alignItems: 'center',
            mt: 0.25,
          }}
        >
          {t('settings.default', { value: defaultValue })}
          {differs && <Tag tone="accent">{t('settings.changed')}</Tag>}
        </Box>
      </Box>
      {differs && (
        <Button
          size="small"
          variant="text"
          aria-label={t('settings.resetOf', { name: label })}
          onClick={() => onType(String(defaultValue))}
        >
          {t('settings.reset')}
        </Button>
      )}
      <TextField
        id={id}
        value={shown}
        onChange={(event) => onType(event.target.value)}
        slotProps={{ htmlInput: { inputMode: 'decimal', style: { textAlign: 'right' } } }}
        sx={{ width: 104 }}
      />
    </Box>
  );
}
