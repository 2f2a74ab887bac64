/** What every field takes. Errors are sentences; the label is said in full, "(optional)" included. */
export interface FieldProps<T> {
  name: string;
  label: string;
  help?: string | undefined;
  error?: string | undefined;
  required?: boolean | undefined;
  disabled?: boolean | undefined;
  value: T | undefined;
  onChange: (value: T | undefined) => void;
}
