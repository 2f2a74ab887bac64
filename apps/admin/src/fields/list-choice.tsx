import TextField from '@mui/material/TextField';
import { useWords } from '../i18n/use-words.js';
import type { FieldProps } from './field-props.js';
import { useFieldId } from './use-field-id.js';

export interface Option {
  value: string;
  label: string;
}

/** One of many, in the browser's own list: quick on a phone and by keyboard. */
export function ListChoice({
  name,
  label,
  help,
  error,
  required,
  disabled,
  value,
  onChange,
  options,
}: FieldProps<string> & { options: readonly Option[] }) {
  const t = useWords();
  const id = useFieldId(name);
  return (
    <TextField
      id={id}
      select
      label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || undefined)}
      error={error !== undefined}
      helperText={error ?? help}
      disabled={disabled ?? false}
      slotProps={{ select: { native: true }, htmlInput: { 'aria-required': required ?? false } }}
    >
      {(!required || !value) && <option value="">{t('field.choose')}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </TextField>
  );
}
