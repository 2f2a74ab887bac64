import { barrierName, barriers } from '@waymark/domain';
import Box from '@mui/material/Box';
import { FieldGroup } from './field-group.js';
import type { FieldProps } from './field-props.js';
import { PlainField } from './plain-field.js';
import { useFieldId } from './use-field-id.js';

type Counts = Record<string, number>;

/** How many people, by their main barrier. What is left empty is not sent. */
export function CountsField({
  name,
  label,
  help,
  error,
  value = {},
  onChange,
  errors = {},
}: FieldProps<Counts> & { errors?: Readonly<Record<string, string>> }) {
  const id = useFieldId(name);
  const set = (code: string, count: string | number | undefined) => {
    const { [code]: _before, ...rest } = value;
    onChange(count === undefined ? rest : { ...rest, [code]: count as number });
  };
  return (
    <FieldGroup id={id} label={label} help={help} error={error}>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, gap: 2, mt: 1 }}>
        {barriers.map((barrier) => (
          <PlainField
            key={barrier.code}
            name={`${name}.${barrier.code}`}
            label={barrierName(barrier.code) ?? barrier.name}
            type="number"
            min={0}
            value={value[barrier.code]}
            error={errors[`${name}.${barrier.code}`]}
            onChange={(count) => set(barrier.code, count)}
          />
        ))}
      </Box>
    </FieldGroup>
  );
}
