import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { FieldGroup } from './field-group.js';
import type { FieldProps } from './field-props.js';
import { ListChoice, type Option } from './list-choice.js';
import { useFieldId } from './use-field-id.js';

/** Up to six choices lie open; more are in a list. */
const open = 6;

export function ChoiceField(props: FieldProps<string> & { options: readonly Option[] }) {
  const { name, label, help, error, disabled, value, onChange, options } = props;
  const id = useFieldId(name);
  if (options.length > open) return <ListChoice {...props} />;
  return (
    <FieldGroup id={id} label={label} help={help} error={error} role="radiogroup">
      <RadioGroup name={id} value={value ?? ''} onChange={(_event, chosen) => onChange(chosen)}>
        {options.map((option) => (
          <FormControlLabel
            key={option.value}
            value={option.value}
            control={<Radio disabled={disabled ?? false} />}
            label={option.label}
          />
        ))}
      </RadioGroup>
    </FieldGroup>
  );
}

export function ChoicesField({
  name,
  label,
  help,
  error,
  disabled,
  value = [],
  onChange,
  options,
}: FieldProps<string[]> & { options: readonly Option[] }) {
  const id = useFieldId(name);
  const toggle = (option: string) =>
    onChange(value.includes(option) ? value.filter((chosen) => chosen !== option) : [...value, option]);
  return (
    <FieldGroup id={id} label={label} help={help} error={error}>
      <FormGroup>
        {options.map((option) => (
          <FormControlLabel
            key={option.value}
            control={
              <Checkbox
                checked={value.includes(option.value)}
                disabled={disabled ?? false}
                onChange={() => toggle(option.value)}
              />
            }
            label={option.label}
          />
        ))}
      </FormGroup>
    </FieldGroup>
  );
}
