import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { FieldGroup } from './field-group.js';
import type { FieldProps } from './field-props.js';
import { useFieldId } from './use-field-id.js';

interface Props extends FieldProps<number> {
  min: number;
  max: number;
  ends?: readonly [string, string] | undefined;
}

/** A whole number between two ends that are said in words. */
export function ScaleField({ name, label, help, error, disabled, value, onChange, min, max, ends }: Props) {
  const id = useFieldId(name);
  const steps = Array.from({ length: max - min + 1 }, (_step, index) => min + index);
  return (
    <FieldGroup id={id} label={label} help={help} error={error}>
      <Box sx={{ maxWidth: 360 }}>
        <ToggleButtonGroup
          exclusive
          fullWidth
          value={value ?? null}
          disabled={disabled ?? false}
          onChange={(_event, chosen: number | null) => onChange(chosen ?? undefined)}
          aria-labelledby={`${id}-label`}
        >
          {steps.map((step) => (
            <ToggleButton key={step} value={step} sx={{ height: 44, fontVariantNumeric: 'tabular-nums' }}>
              {step}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        {ends && (
          <Box
            sx={{
              display: 'flex',
              justifyContent: 'space-between',
              mt: 0.5,
              fontSize: '0.8125rem',
              color: 'text.secondary',
            }}
          >
            <span>{ends[0]}</span>
            <span>{ends[1]}</span>
          </Box>
        )}
      </Box>
    </FieldGroup>
  );
}
