import { cefrLevels, type LanguageAnswer } from '@waymark/domain';
import type { Key } from '../words/en.js';
import { useLanguage, useSay } from '../words/index.js';
import { ErrorLine, Field, type FieldProps } from './field.js';
import { languageOptions } from './languages.js';

type Value = Partial<LanguageAnswer>;

/** One language, and how well it is spoken. */
export function LanguageField(field: FieldProps<Value>) {
  const say = useSay();
  const spoken = useLanguage();
  const { name, value = {}, errors, onChange } = field;
  const levels = cefrLevels.map(({ code }) => ({ key: code, label: say(`level.${code}` as Key) }));
  const select = (part: 'code' | 'level', id: string, options: { key: string; label: string }[]) => (
    <div className="part">
      <label htmlFor={id}>{say(`language.${part}`)}</label>
      <ErrorLine name={`${name}.${part}`} errors={errors} />
      <select
        id={id}
        value={value[part] ?? ''}
        aria-invalid={errors[`${name}.${part}`] !== undefined}
        aria-describedby={errors[`${name}.${part}`] ? `${name}.${part}-error` : undefined}
        onChange={({ target }) => onChange({ ...value, [part]: target.value })}
      >
        <option value="">{say('language.choose')}</option>
        {options.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <Field {...field} group>
      {select('code', name, languageOptions(spoken))}
      {select('level', `${name}.level`, levels)}
    </Field>
  );
}
