import type { ReactNode } from 'react';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import type { InputLabelProps } from '@mui/material/InputLabel';
import TextField from '@mui/material/TextField';
import { useWords } from '../i18n/use-words.js';
import type { FieldProps } from './field-props.js';
import { useFieldId } from './use-field-id.js';

export interface Found {
  id: string;
  label: string;
  detail?: string | undefined;
}

interface Common {
  options: readonly Found[];
  waiting?: boolean;
  /** Searches on the server with each letter. */
  onType?: (typed: string) => void;
  after?: ReactNode;
}
type One = FieldProps<string> & Common & { multiple?: false };
type Many = FieldProps<string[]> & Common & { multiple: true };

/** Choose by typing a part of the name. */
export function FindField(props: One | Many) {
  const { name, label, help, error, required, disabled, options, waiting, onType } = props;
  const t = useWords();
  const id = useFieldId(name);
  const find = (wanted: string): Found =>
    options.find((option) => option.id === wanted) ?? { id: wanted, label: '…' };
  const value = props.multiple ? (props.value ?? []).map(find) : props.value ? find(props.value) : null;
  const change = (chosen: Found | Found[] | null) => {
    if (props.multiple) props.onChange((chosen as Found[]).map((option) => option.id));
    else props.onChange((chosen as Found | null)?.id);
  };
  return (
    <Autocomplete<Found, boolean>
      id={id}
      multiple={props.multiple === true}
      options={[...options]}
      value={value as Found}
      loading={waiting ?? false}
      disabled={disabled ?? false}
      onChange={(_event, chosen) => change(chosen as Found | Found[] | null)}
      onInputChange={(_event, typed, reason) => reason === 'input' && onType?.(typed)}
      {...(onType && { filterOptions: (all: Found[]) => all })}
      getOptionLabel={(option) => option.label}
      isOptionEqualToValue={(option, other) => option.id === other.id}
      noOptionsText={t('field.nobody')}
      loadingText={t('loading')}
      openText={t('field.open')}
      closeText={t('field.close')}
      clearText={t('field.clear')}
      renderOption={({ key: _key, ...item }, option) => (
        <Box component="li" {...item} key={option.id} sx={{ display: 'block !important' }}>
          {option.label}
          {option.detail && (
            <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{option.detail}</Box>
          )}
        </Box>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          error={error !== undefined}
          helperText={error ?? help}
          placeholder={
            value === null || (Array.isArray(value) && value.length === 0) ? t('field.typeName') : ''
          }
          slotProps={{
            inputLabel: params.InputLabelProps as InputLabelProps,
            input: params.InputProps,
            htmlInput: { ...params.inputProps, 'aria-required': required ?? false },
          }}
        />
      )}
    />
  );
}
