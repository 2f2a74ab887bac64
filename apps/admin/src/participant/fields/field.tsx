import type { ReactNode } from 'react';
import { Title } from '../title.js';
import { useSay } from '../words/index.js';

/** What every field is given. */
export interface FieldProps<T> {
  /** Key of the question, and so the id of its first control. */
  name: string;
  label: string;
  help?: string | undefined;
  /** May be left out. */
  optional: boolean;
  /** The one question of its page: it is the heading. */
  isTitle: boolean;
  value: T | undefined;
  /** What is wrong, by field: the question's key, or a part of it such as `lessons.2`. */
  errors: Readonly<Record<string, string>>;
  onChange: (value: T | undefined) => void;
}

type Frame = Pick<FieldProps<never>, 'name' | 'label' | 'help' | 'optional' | 'isTitle' | 'errors'>;

/** Ids of what is said about a field, for `aria-describedby`; undefined where nothing is. */
export const describedBy = ({ name, help, errors }: Pick<Frame, 'name' | 'help' | 'errors'>) =>
  [...(errors[name] ? [`${name}-error`] : []), ...(help ? [`${name}-help`] : [])].join(' ') || undefined;

/** A question around its control: what is asked, a word of help, what is wrong. @param group has it several controls */
export function Field({
  group = false,
  children,
  ...frame
}: Frame & { group?: boolean; children: ReactNode }) {
  const say = useSay();
  const { name, label, help, optional, isTitle, errors } = frame;
  const words = (
    <>
      {label}
      {optional && <span className="optional"> ({say('optional')})</span>}
    </>
  );
  const rest = (
    <>
      {help && (
        <p className="help" id={`${name}-help`}>
          {help}
        </p>
      )}
      <ErrorLine name={name} errors={errors} />
      {children}
    </>
  );
  const className = Object.keys(errors).length > 0 ? 'question wrong' : 'question';
  if (group)
    return (
      <fieldset className={className} aria-describedby={describedBy(frame)}>
        <legend>{isTitle ? <Title>{words}</Title> : words}</legend>
        {rest}
      </fieldset>
    );
  const control = <label htmlFor={name}>{words}</label>;
  return (
    <div className={className}>
      {isTitle ? <Title>{control}</Title> : control}
      {rest}
    </div>
  );
}

/** What is wrong with one control. */
export const ErrorLine = ({ name, errors }: Pick<Frame, 'name' | 'errors'>) =>
  errors[name] ? (
    <p className="error" id={`${name}-error`}>
      {errors[name]}
    </p>
  ) : null;
