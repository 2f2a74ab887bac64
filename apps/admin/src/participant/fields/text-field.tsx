import { useSay } from '../words/index.js';
import { describedBy, Field, type FieldProps } from './field.js';

interface Props extends FieldProps<string> {
  maxLength: number | undefined;
  type?: 'text' | 'email' | 'date' | 'number';
}

/** One line. */
export function TextField({ maxLength, type = 'text', ...field }: Props) {
  const { name, value = '', errors, onChange } = field;
  return (
    <Field {...field}>
      <input
        id={name}
        // Numbers as text: no wheel that changes them.
        type={type === 'number' ? 'text' : type}
        inputMode={type === 'number' ? 'numeric' : type === 'email' ? 'email' : undefined}
        autoComplete={type === 'email' ? 'email' : 'off'}
        className={type === 'date' || type === 'number' ? 'short' : undefined}
        value={value}
        maxLength={maxLength}
        aria-invalid={errors[name] !== undefined}
        aria-describedby={describedBy(field)}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      />
    </Field>
  );
}

/** Several lines. */
export function LongField({ maxLength, ...field }: Omit<Props, 'type'>) {
  return (
    <Field {...field}>
      <Lines {...field} maxLength={maxLength} rows={5} describedBy={describedBy(field)} />
    </Field>
  );
}

interface LinesProps extends Pick<FieldProps<string>, 'name' | 'value' | 'errors' | 'onChange'> {
  maxLength: number | undefined;
  rows: number;
  label?: string;
  describedBy?: string | undefined;
}

/** A box that grows with its text, and says when it is nearly full. */
export function Lines({
  name,
  label,
  value = '',
  errors,
  onChange,
  maxLength,
  rows,
  describedBy: about,
}: LinesProps) {
  const say = useSay();
  const left = maxLength === undefined ? null : maxLength - value.length;
  const isNearlyFull = left !== null && left <= Math.max(40, (maxLength ?? 0) * 0.1);
  return (
    <>
      <textarea
        id={name}
        rows={rows}
        value={value}
        maxLength={maxLength}
        aria-label={label}
        aria-invalid={errors[name] !== undefined}
        aria-describedby={about}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      />
      <p className="left" role="status">
        {isNearlyFull && say('left', { left })}
      </p>
    </>
  );
}
