import { wordsLeft } from '@waymark/domain';
import TextField from '@mui/material/TextField';
import { useWords } from '../i18n/use-words.js';
import { useFieldId } from './use-field-id.js';
import type { FieldProps } from './field-props.js';

interface Props extends FieldProps<string | number> {
  type?: 'text' | 'date' | 'time' | 'number' | 'email' | 'tel' | 'url';
  /** More than one makes it grow with its text. */
  lines?: number;
  maxLength?: number | undefined;
  min?: number | undefined;
  max?: number | undefined;
  /** A limit that is shown as one types, and never cuts anything off. */
  maxWords?: number | undefined;
}

/** Where the width says what is to be typed. Its words have all the room there is. */
const widthOf: Readonly<Partial<Record<NonNullable<Props['type']>, number>>> = { date: 220, number: 160 };

/** Text, several lines, a day or a number. An emptied field has no value. */
export function PlainField({
  name,
  label,
  help,
  error,
  required,
  disabled,
  value,
  onChange,
  type = 'text',
  lines = 1,
  maxLength,
  min,
  max,
  maxWords,
}: Props) {
  const t = useWords();
  const id = useFieldId(name);
  const left = maxLength !== undefined && lines > 1 ? maxLength - String(value ?? '').length : null;
  const words = maxWords === undefined ? null : wordsLeft(String(value ?? ''), maxWords);
  const counted =
    words !== null
      ? t(words < 0 ? 'field.wordsOver' : 'field.wordsLeft', { smart_count: Math.abs(words) })
      : left !== null && left <= 80
        ? t('field.left', { smart_count: left })
        : undefined;
  const change = (typed: string) => {
    if (typed === '') return onChange(undefined);
    if (type !== 'number') return onChange(typed);
    const number = Number(typed.replace(',', '.'));
    onChange(Number.isNaN(number) ? typed : number);
  };
  return (
    <TextField
      id={id}
      name={name}
      label={label}
      value={value ?? ''}
      onChange={(event) => change(event.target.value)}
      error={error !== undefined}
      helperText={error ?? (words !== null && help ? `${help} ${counted}` : (counted ?? help))}
      disabled={disabled ?? false}
      // Numbers as text: no wheel that changes them, and what was typed stays to be read.
      type={type === 'number' ? 'text' : type}
      multiline={lines > 1}
      minRows={lines}
      maxRows={14}
      slotProps={{
        htmlInput: {
          'aria-required': required ?? false,
          maxLength,
          min,
          max,
          ...(type === 'number' && { inputMode: 'numeric' }),
        },
      }}
      sx={widthOf[type] ? { '& .MuiInputBase-root': { maxWidth: widthOf[type] } } : {}}
    />
  );
}
