import { say } from '@waymark/domain';
import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useWords } from '../i18n/use-words.js';
import { FieldGroup } from './field-group.js';
import type { FieldProps } from './field-props.js';
import { useFieldId } from './use-field-id.js';

const most = 12;
const two = (part: number) => String(part).padStart(2, '0');

/** An instant as the browser's field for day and time wants it: in the reader's own zone. */
function typed(instant: string): string {
  const at = new Date(instant);
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** Instants to choose from, each a day and a time in the zone of whoever types them. */
export function SlotsField({ name, label, help, error, value = [], onChange }: FieldProps<string[]>) {
  const t = useWords();
  const id = useFieldId(name);
  const [texts, setTexts] = useState(() => (value.length > 0 ? value.map(typed) : ['']));
  const change = (next: string[]) => {
    setTexts(next);
    onChange(next.filter((text) => text !== '').map((text) => new Date(text).toISOString()));
  };
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <FieldGroup id={id} label={label} help={help ?? t('promoter.slotZone', { zone })} error={error}>
      <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start', mt: 1 }}>
        {texts.map((text, index) => (
          <TextField
            key={index}
            type="datetime-local"
            label={`${say('ask.slot')} ${index + 1}`}
            value={text}
            onChange={(event) => change(texts.map((one, at) => (at === index ? event.target.value : one)))}
            slotProps={{ inputLabel: { shrink: true } }}
            sx={{ maxWidth: 280 }}
          />
        ))}
        {texts.length < most && (
          <Button size="small" onClick={() => setTexts([...texts, ''])}>
            {t('promoter.slotMore')}
          </Button>
        )}
      </Box>
    </FieldGroup>
  );
}
