import type { ReactNode } from 'react';
import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';

interface Props {
  id: string;
  label: string;
  help?: string | undefined;
  error?: string | undefined;
  role?: 'radiogroup' | 'group';
  children: ReactNode;
}

/** Several controls under one question. */
export function FieldGroup({ id, label, help, error, role = 'group', children }: Props) {
  const described = error || help ? `${id}-help` : undefined;
  return (
    <FormControl
      component="fieldset"
      error={error !== undefined}
      fullWidth
      role={role}
      aria-labelledby={`${id}-label`}
      aria-describedby={described}
    >
      <FormLabel component="legend" id={`${id}-label`} sx={{ mb: 0.5, p: 0 }}>
        {label}
      </FormLabel>
      {help && (
        <FormHelperText
          id={error ? undefined : described}
          sx={{ mt: 0, mb: 1, color: 'text.secondary !important', fontWeight: '400 !important' }}
        >
          {help}
        </FormHelperText>
      )}
      {children}
      {error && <FormHelperText id={described}>{error}</FormHelperText>}
    </FormControl>
  );
}
