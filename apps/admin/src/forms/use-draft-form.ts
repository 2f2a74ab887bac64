import { useState } from 'react';
import { Problem } from '../api/problem.js';

/** Values and problems of a form on a page. What was typed stays whatever the server says. */
export function useDraftForm<T extends object>(first: T) {
  const [values, setValues] = useState<T>(first);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<Error | null>(null);
  const [changed, setChanged] = useState(false);
  const set =
    <K extends keyof T>(name: K) =>
    (value: T[K] | undefined) => {
      setChanged(true);
      setValues((before) => ({ ...before, [name]: value }));
    };
  /** Props of a field by its name. */
  const field = <K extends keyof T & string>(name: K) => ({
    name,
    value: values[name] as NonNullable<T[K]> | undefined,
    error: errors[name],
    onChange: set(name) as (value: NonNullable<T[K]> | undefined) => void,
  });
  const fail = (error: unknown) => {
    setErrors(error instanceof Problem ? error.fieldErrors : {});
    setProblem(error instanceof Error ? error : new Error(''));
  };
  const clear = () => {
    setErrors({});
    setProblem(null);
  };
  return { values, errors, problem, changed, setChanged, setErrors, set, field, fail, clear };
}
