import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import type { FieldProps } from './field-props.js';

/** A tick: yes, or not yes. */
export function BooleanField({ name, label, help, error, disabled, value, onChange }: FieldProps<boolean>) {
  return (
    <FormControl error={error !== undefined}>
      <FormControlLabel
        control={
          <Checkbox
            name={name}
            checked={value === true}
            disabled={disabled ?? false}
            onChange={(_event, checked) => onChange(checked)}
          />
        }
        label={label}
      />
      {(error ?? help) && (
        <FormHelperText sx={{ ml: '29px !important', mt: '0 !important' }}>{error ?? help}</FormHelperText>
      )}
    </FormControl>
  );
}
