import { barrierName, barriers } from '@waymark/domain';
import Box from '@mui/material/Box';
import { FieldGroup } from './field-group.js';
import type { FieldProps } from './field-props.js';
import type { Option } from './list-choice.js';
import { PlainField } from './plain-field.js';
import { useFieldId } from './use-field-id.js';

type Counts = Record<string, number>;

const ofPeople = () =>
  barriers.map(({ code, name }): Option => ({ value: code, label: barrierName(code) ?? name }));

/** A number for each of several things: of people by their main barrier, if nothing else. What is left empty is not sent. */
export function CountsField({
  name,
  label,
  help,
  error,
  value = {},
  onChange,
  errors = {},
  options = ofPeople(),
}: FieldProps<Counts> & { errors?: Readonly<Record<string, string>>; options?: readonly Option[] }) {
  const id = useFieldId(name);
  const set = (code: string, count: string | number | undefined) => {
    const { [code]: _before, ...rest } = value;
    onChange(count === undefined ? rest : { ...rest, [code]: count as number });
  };
  return (
    <FieldGroup id={id} label={label} help={help} error={error}>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, gap: 2, mt: 1 }}>
        {options.map((option) => (
          <PlainField
            key={option.value}
            name={`${name}.${option.value}`}
            label={option.label}
            type="number"
            min={0}
            value={value[option.value]}
            error={errors[`${name}.${option.value}`]}
            onChange={(count) => set(option.value, count)}
          />
        ))}
      </Box>
    </FieldGroup>
  );
}
