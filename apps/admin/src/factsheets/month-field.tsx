import TextField from '@mui/material/TextField';
import { useFieldId } from '../fields/use-field-id.js';

interface Props {
  name: string;
  label: string;
  value: string | null;
  error: string | undefined;
  onChange: (value: string | null) => void;
}

/** A month of the calendar: a factsheet never says the day. */
export function MonthField({ name, label, value, error, onChange }: Props) {
  const id = useFieldId(name);
  return (
    <TextField
      id={id}
      type="month"
      label={label}
      value={value ?? ''}
      error={error !== undefined}
      helperText={error}
      onChange={(event) => onChange(event.target.value || null)}
      slotProps={{ htmlInput: { placeholder: '2025-11' } }}
    />
  );
}
