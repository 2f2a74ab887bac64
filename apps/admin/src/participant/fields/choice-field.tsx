import type { Option } from '@waymark/domain';
import { Field, type FieldProps } from './field.js';

interface RadiosProps {
  name: string;
  options: readonly Option[];
  value: string | undefined;
  onChange: (value: string) => void;
  className?: string;
}

/** One of a few, each with a large place to tap. */
export const Radios = ({ name, options, value, onChange, className = 'options' }: RadiosProps) => (
  <div className={className}>
    {options.map(({ key, label }, index) => (
      <label key={key}>
        <input
          // The first one is where a word about the question leads.
          id={index === 0 ? name : undefined}
          type="radio"
          name={name}
          checked={value === key}
          onChange={() => onChange(key)}
        />
        <span>{label}</span>
      </label>
    ))}
  </div>
);

export function ChoiceField({ options, ...field }: FieldProps<string> & { options: readonly Option[] }) {
  const { name, value, onChange } = field;
  return (
    <Field {...field} group>
      <Radios name={name} options={options} value={value} onChange={onChange} />
    </Field>
  );
}

/** Any of a few. */
export function ChoicesField({ options, ...field }: FieldProps<string[]> & { options: readonly Option[] }) {
  const { name, value = [], onChange } = field;
  const toggle = (key: string) => {
    const chosen = options.map((one) => one.key).filter((one) => (one === key) !== value.includes(one));
    onChange(chosen.length === 0 ? undefined : chosen);
  };
  return (
    <Field {...field} group>
      <div className="options">
        {options.map(({ key, label }, index) => (
          <label key={key}>
            <input
              id={index === 0 ? name : undefined}
              type="checkbox"
              checked={value.includes(key)}
              onChange={() => toggle(key)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </Field>
  );
}

interface ScaleProps extends FieldProps<number> {
  min: number;
  max: number;
  ends: readonly [string, string] | undefined;
}

/** A whole number between two ends that are said in words. */
export function ScaleField({ min, max, ends, ...field }: ScaleProps) {
  const { name, value, onChange } = field;
  const options = Array.from({ length: max - min + 1 }, (_step, index) => {
    const key = String(min + index);
    const word = index === 0 ? ends?.[0] : min + index === max ? ends?.[1] : undefined;
    return { key, label: word ? `${key} – ${word}` : key };
  });
  return (
    <Field {...field} group>
      <Radios
        name={name}
        options={options}
        value={value === undefined ? undefined : String(value)}
        onChange={(key) => onChange(Number(key))}
      />
    </Field>
  );
}
