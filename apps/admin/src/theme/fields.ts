import type { RaThemeOptions } from 'react-admin';
import { radius, type Tokens } from './tokens.js';

/** A box or a circle to be marked; the line of the focus stays within it, as boxes stand in narrow rows. */
const mark = (t: Tokens) => ({
  color: t.fieldLine,
  '&:hover': { background: 'transparent' },
  '&.Mui-focusVisible': { outlineOffset: '-3px' },
});

/** Fields: the label stands above its field in plain ink and never moves. */
export function fields(t: Tokens): NonNullable<RaThemeOptions['components']> {
  return {
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none', fullWidth: true } },
    MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none', fullWidth: true } },
    MuiInputLabel: {
      defaultProps: { shrink: true },
      styleOverrides: {
        root: {
          position: 'static',
          transform: 'none',
          maxWidth: 'none',
          overflow: 'visible',
          whiteSpace: 'normal',
          color: t.ink,
          fontSize: '0.875rem',
          fontWeight: 600,
          lineHeight: 1.4,
          marginBottom: 6,
          '&.Mui-focused, &.Mui-disabled': { color: t.ink },
          '&.Mui-error': { color: t.ink },
          // Optional fields say so; a star would need a legend.
          '& span[aria-hidden]': { display: 'none' },
          '& .MuiFormLabel-asterisk': { display: 'none' },
        },
      },
    },
    MuiFormLabel: {
      styleOverrides: {
        root: {
          color: t.ink,
          fontWeight: 600,
          fontSize: '0.875rem',
          '&.Mui-focused, &.Mui-error': { color: t.ink },
        },
        asterisk: { display: 'none' },
      },
    },
    MuiOutlinedInput: {
      defaultProps: { notched: false },
      styleOverrides: {
        root: {
          background: t.surface,
          borderRadius: radius,
          '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: t.ink },
          '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderColor: t.accent, borderWidth: 2 },
          '&.Mui-error .MuiOutlinedInput-notchedOutline': { borderColor: t.red, borderWidth: 2 },
          '&.Mui-disabled': { background: t.sunken },
        },
        input: { '&::placeholder': { color: t.muted, opacity: 1 } },
        notchedOutline: { borderColor: t.fieldLine, top: 0, '& legend': { display: 'none' } },
      },
    },
    MuiInputBase: { styleOverrides: { root: { fontSize: '1rem' }, inputSizeSmall: { minHeight: 23 } } },
    MuiFormHelperText: {
      styleOverrides: {
        root: {
          margin: '6px 0 0',
          fontSize: '0.875rem',
          color: t.muted,
          '&.Mui-error': { color: t.red, fontWeight: 500 },
        },
      },
    },
    MuiSelect: { defaultProps: { MenuProps: { PaperProps: { sx: { maxHeight: 360 } } } } },
    MuiAutocomplete: {
      styleOverrides: {
        paper: { border: `1px solid ${t.line}`, boxShadow: '0 8px 28px rgba(10,16,24,.18)' },
        option: { fontSize: '0.9375rem' },
      },
    },
    MuiCheckbox: {
      styleOverrides: { root: mark(t) },
    },
    MuiRadio: { styleOverrides: { root: mark(t) } },
    MuiFormControlLabel: {
      styleOverrides: { root: { alignItems: 'flex-start', marginRight: 0 }, label: { paddingTop: 8 } },
    },
    MuiToggleButton: {
      styleOverrides: {
        root: {
          textTransform: 'none',
          color: t.ink,
          borderColor: t.fieldLine,
          borderRadius: radius,
          '&.Mui-selected, &.Mui-selected:hover': {
            background: t.accent,
            color: t.onAccent,
            borderColor: t.accent,
          },
        },
      },
    },
  };
}
