import type { RaThemeOptions } from 'react-admin';
import { fields } from './fields.js';
import { tables } from './tables.js';
import { narrow, radius, short, type Tokens } from './tokens.js';

const float = '0 8px 28px rgba(10, 16, 24, 0.18), 0 1px 3px rgba(10, 16, 24, 0.12)';

/** How our parts look instead of Material's own. */
export function components(t: Tokens): NonNullable<RaThemeOptions['components']> {
  return {
    MuiCssBaseline: {
      styleOverrides: {
        // What is gone to by keys is not left under the bar at the foot.
        html: { background: t.paper, [short]: { scrollPaddingBottom: 52 } },
        body: { fontFeatureSettings: "'cv11', 'ss03'", textRendering: 'optimizeLegibility' },
        a: { color: t.accent, textUnderlineOffset: '3px', textDecorationThickness: '1px' },
        'h1, h2, h3, h4, p, dl, dd, ol, ul, figure': { margin: 0 },
        ':focus-visible': { outline: `2px solid ${t.accent}`, outlineOffset: '2px' },
        'input[type=search]::-webkit-search-cancel-button': { appearance: 'none' },
        '::selection': { background: t.accentTint },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': { animation: 'none !important', transition: 'none !important' },
        },
      },
    },
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: {
        root: {
          fontFamily: 'inherit',
          '&.Mui-focusVisible': { outline: `2px solid ${t.accent}`, outlineOffset: '2px' },
        },
      },
    },
    MuiButton: {
      defaultProps: { disableElevation: true, variant: 'outlined', color: 'secondary' },
      styleOverrides: {
        root: {
          borderRadius: radius,
          minHeight: 40,
          padding: '0 16px',
          whiteSpace: 'nowrap',
          // A verb with its object is longer than a phone is wide, in French above all.
          [narrow]: { whiteSpace: 'normal', lineHeight: 1.35, padding: '6px 16px' },
        },
        sizeSmall: { minHeight: 32, padding: '0 12px' },
        outlined: {
          borderColor: t.line,
          background: t.surface,
          '&:hover': { background: t.sunken, borderColor: t.fieldLine },
        },
        text: { padding: '0 8px', '&:hover': { background: t.sunken } },
        startIcon: { marginRight: 6 },
      },
    },
    MuiIconButton: {
      styleOverrides: {
        root: { borderRadius: radius, color: t.muted, '&:hover': { background: t.sunken, color: t.ink } },
      },
    },
    MuiSvgIcon: { styleOverrides: { root: { fontSize: 20 }, fontSizeSmall: { fontSize: 16 } } },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiCard: { styleOverrides: { root: { border: `1px solid ${t.line}`, borderRadius: radius } } },
    MuiMenu: {
      defaultProps: { slotProps: { paper: { elevation: 0 } } },
      styleOverrides: {
        paper: { border: `1px solid ${t.line}`, boxShadow: float, marginTop: 4 },
        list: { padding: 4 },
      },
    },
    MuiPopover: { styleOverrides: { paper: { border: `1px solid ${t.line}`, boxShadow: float } } },
    MuiMenuItem: {
      styleOverrides: {
        root: {
          borderRadius: 6,
          minHeight: 36,
          fontSize: '0.875rem',
          whiteSpace: 'normal',
          padding: '6px 10px',
        },
      },
    },
    MuiDialog: {
      styleOverrides: {
        paper: {
          border: `1px solid ${t.line}`,
          borderRadius: 12,
          boxShadow: float,
          backgroundImage: 'none',
          '&.MuiDialog-paperFullScreen': { border: 0, borderRadius: 0, boxShadow: 'none' },
          // All of it scrolls, title and buttons too: between them there would be no room.
          [short]: {
            '&:not(.MuiDialog-paperFullScreen)': {
              margin: 8,
              maxHeight: 'calc(100% - 16px)',
              width: 'calc(100% - 16px)',
            },
            '& .MuiDialogContent-root': { overflowY: 'visible', flex: '0 0 auto' },
          },
        },
      },
    },
    MuiDialogTitle: {
      styleOverrides: { root: { fontSize: '1.25rem', fontWeight: 620, padding: '24px 24px 8px' } },
    },
    MuiDialogContent: {
      styleOverrides: {
        // Above its first field there is room for the line of the focus.
        root: { padding: '8px 24px 16px', '.MuiDialogTitle-root + &': { paddingTop: 8 } },
      },
    },
    MuiDialogActions: {
      styleOverrides: {
        root: { padding: '8px 24px 24px', gap: 8, '& > :not(style) ~ :not(style)': { marginLeft: 0 } },
      },
    },
    MuiBackdrop: {
      styleOverrides: { root: { '&:not(.MuiBackdrop-invisible)': { background: 'rgba(12, 17, 23, 0.45)' } } },
    },
    MuiTooltip: {
      defaultProps: { enterDelay: 300 },
      styleOverrides: {
        tooltip: {
          background: t.ink,
          color: t.paper,
          fontSize: '0.75rem',
          padding: '6px 10px',
          maxWidth: 320,
        },
      },
    },
    MuiChip: {
      styleOverrides: {
        root: { borderRadius: 6, height: 26, fontSize: '0.8125rem', background: t.sunken, color: t.ink },
        outlined: { background: 'transparent', borderColor: t.line },
      },
    },
    MuiLink: { defaultProps: { underline: 'hover' }, styleOverrides: { root: { color: t.accent } } },
    MuiSkeleton: { defaultProps: { animation: 'pulse' }, styleOverrides: { root: { background: t.sunken } } },
    MuiAlert: {
      defaultProps: { variant: 'standard' },
      styleOverrides: {
        root: { borderRadius: radius, fontSize: '0.875rem', color: t.ink, alignItems: 'flex-start' },
        standardError: { background: t.redTint, '& .MuiAlert-icon': { color: t.red } },
        standardWarning: { background: t.amberTint, '& .MuiAlert-icon': { color: t.amber } },
        standardSuccess: { background: t.greenTint, '& .MuiAlert-icon': { color: t.green } },
        standardInfo: { background: t.sunken, '& .MuiAlert-icon': { color: t.muted } },
      },
    },
    MuiSnackbarContent: {
      styleOverrides: {
        root: { background: t.ink, color: t.paper, borderRadius: radius, fontSize: '0.875rem' },
      },
    },
    MuiTabs: { styleOverrides: { root: { minHeight: 40 }, indicator: { background: t.accent, height: 2 } } },
    MuiTab: {
      styleOverrides: {
        root: {
          minHeight: 40,
          padding: '0 4px',
          marginRight: 20,
          minWidth: 0,
          color: t.muted,
          '&.Mui-selected': { color: t.ink },
        },
      },
    },
    ...fields(t),
    ...tables(t),
  };
}
