import type { ExpectationAnswer, Option } from '@waymark/domain';
import { useSay } from '../words/index.js';
import { Radios } from './choice-field.js';
import { ErrorLine, Field, type FieldProps } from './field.js';
import { Lines } from './text-field.js';

interface Props extends FieldProps<Partial<ExpectationAnswer>> {
  options: readonly Option[];
  maxLength: number | undefined;
}

/** What became of one thing that somebody hoped for, and why. */
export function ExpectationField({ options, maxLength, ...field }: Props) {
  const say = useSay();
  const { name, value = {}, errors, onChange } = field;
  const [outcome, why] = [`${name}.outcome`, `${name}.why`];
  return (
    <>
      <Field {...field} group>
        <ErrorLine name={outcome} errors={errors} />
        <Radios
          name={errors[outcome] ? outcome : name}
          options={options}
          value={value.outcome}
          onChange={(key) => onChange({ ...value, outcome: key as ExpectationAnswer['outcome'] })}
        />
      </Field>
      <div className={errors[why] ? 'question wrong' : 'question'}>
        <label htmlFor={why}>{say('expectation.why')}</label>
        <ErrorLine name={why} errors={errors} />
        <Lines
          name={why}
          rows={4}
          maxLength={maxLength}
          value={value.why}
          errors={errors}
          describedBy={errors[why] ? `${why}-error` : undefined}
          onChange={(text = '') => onChange({ ...value, why: text })}
        />
      </div>
    </>
  );
}
