import { describedBy, ErrorLine, type FieldProps } from './field.js';

/** One sentence to say yes to; leaving it is no. */
export function ConsentField({ name, label, help, value, errors, onChange }: FieldProps<boolean>) {
  return (
    <div className={errors[name] ? 'question wrong' : 'question'}>
      <ErrorLine name={name} errors={errors} />
      <div className="options">
        <label>
          <input
            id={name}
            type="checkbox"
            checked={value === true}
            aria-invalid={errors[name] !== undefined}
            aria-describedby={describedBy({ name, help, errors })}
            onChange={({ target }) => onChange(target.checked ? true : undefined)}
          />
          <span>{label}</span>
        </label>
      </div>
      {help && (
        <p className="help" id={`${name}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
