import Box from '@mui/material/Box';
import { useWords } from '../i18n/use-words.js';
import { ChoiceField } from './choice-field.js';
import type { FieldProps } from './field-props.js';
import type { Option } from './list-choice.js';
import { PlainField } from './plain-field.js';

interface Answer {
  outcome?: string;
  why?: string;
}
interface Props extends FieldProps<Answer> {
  options: readonly Option[];
  maxLength?: number | undefined;
  errors?: Readonly<Record<string, string>>;
}

/** What became of one expectation, and why. */
export function ExpectationField({
  name,
  label,
  help,
  error,
  disabled,
  value = {},
  onChange,
  options,
  maxLength,
  errors = {},
}: Props) {
  const t = useWords();
  const set = (part: Answer) => onChange({ ...value, ...part });
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <ChoiceField
        name={`${name}.outcome`}
        label={label}
        help={help}
        disabled={disabled}
        value={value.outcome}
        error={error ?? errors[`${name}.outcome`]}
        onChange={(outcome) => set({ outcome: outcome ?? '' })}
        options={options}
      />
      <PlainField
        name={`${name}.why`}
        label={t('report.why')}
        lines={2}
        maxLength={maxLength}
        disabled={disabled}
        value={value.why}
        error={errors[`${name}.why`]}
        onChange={(why) => set({ why: String(why ?? '') })}
      />
    </Box>
  );
}
