import { useSay } from '../words/index.js';
import { ErrorLine, Field, type FieldProps } from './field.js';
import { Lines } from './text-field.js';

interface Props extends FieldProps<string[]> {
  maxItems: number;
  maxLength: number | undefined;
}

/** Several short texts, one in each box. There is always a box to write in. */
export function ListField({ maxItems, maxLength, ...field }: Props) {
  const say = useSay();
  const { name, label, value, errors, onChange } = field;
  const lines = value && value.length > 0 ? value : [''];
  const put = (next: string[]) =>
    onChange(next.every((line) => line === '') && next.length < 2 ? undefined : next);
  return (
    <Field {...field} group>
      <ol className="items">
        {lines.map((line, index) => (
          <li key={index}>
            <ErrorLine name={`${name}.${index}`} errors={errors} />
            <div className="item">
              <div>
                <Lines
                  // A word about the whole question leads to its first box.
                  name={index === 0 ? name : `${name}.${index}`}
                  label={say('list.itemOf', { label, number: index + 1 })}
                  rows={2}
                  maxLength={maxLength}
                  value={line}
                  errors={errors}
                  onChange={(text = '') => put(lines.map((one, at) => (at === index ? text : one)))}
                />
              </div>
              {lines.length > 1 && (
                <button
                  type="button"
                  className="remove"
                  aria-label={say('list.remove', { number: index + 1 })}
                  onClick={() => put(lines.filter((_line, at) => at !== index))}
                >
                  <span aria-hidden="true">×</span>
                </button>
              )}
            </div>
          </li>
        ))}
      </ol>
      {lines.length < maxItems && (
        <button type="button" className="button plain" onClick={() => put([...lines, ''])}>
          {say('list.add')}
        </button>
      )}
    </Field>
  );
}
