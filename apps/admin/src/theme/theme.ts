import type { RaThemeOptions } from 'react-admin';
import { components } from './components.js';
import { dark, light, radius, scale, type Tokens } from './tokens.js';

declare module '@mui/material/styles' {
  interface Palette {
    tokens: Tokens;
  }
  interface PaletteOptions {
    tokens?: Tokens;
  }
}

const rem = (px: number) => `${px / 16}rem`;

function theme(mode: 'light' | 'dark', tokens: Tokens): RaThemeOptions {
  const signal = (main: string, tint: string) => ({
    main,
    light: tint,
    dark: main,
    contrastText: tokens.surface,
  });
  return {
    palette: {
      mode,
      tokens,
      background: { default: tokens.paper, paper: tokens.surface },
      text: { primary: tokens.ink, secondary: tokens.muted, disabled: tokens.muted },
      divider: tokens.line,
      primary: {
        main: tokens.accent,
        dark: tokens.accentHover,
        light: tokens.accentTint,
        contrastText: tokens.onAccent,
      },
      secondary: { main: tokens.ink, contrastText: tokens.paper },
      error: signal(tokens.red, tokens.redTint),
      warning: signal(tokens.amber, tokens.amberTint),
      success: signal(tokens.green, tokens.greenTint),
      info: signal(tokens.accent, tokens.accentTint),
      action: { hover: tokens.sunken, selected: tokens.accentTint, hoverOpacity: 0.04 },
    },
    spacing: 8,
    shape: { borderRadius: radius },
    // Dense desk layout from 900 px on, cards below.
    breakpoints: { values: { xs: 0, sm: 600, md: 900, lg: 1200, xl: 1536 } },
    transitions: {
      duration: {
        shortest: 80,
        shorter: 100,
        short: 120,
        standard: 140,
        complex: 140,
        enteringScreen: 140,
        leavingScreen: 100,
      },
    },
    typography: {
      fontFamily: "'Inter Variable', Inter, system-ui, -apple-system, 'Segoe UI', sans-serif",
      fontSize: 14,
      htmlFontSize: 16,
      h1: { fontSize: rem(scale.xl), fontWeight: 650, lineHeight: 1.25, letterSpacing: '-0.015em' },
      h2: { fontSize: rem(scale.l), fontWeight: 620, lineHeight: 1.3, letterSpacing: '-0.01em' },
      h3: { fontSize: rem(scale.m), fontWeight: 620, lineHeight: 1.4 },
      h4: { fontSize: rem(scale.s), fontWeight: 620, lineHeight: 1.4 },
      h5: { fontSize: rem(scale.s), fontWeight: 600 },
      h6: { fontSize: rem(scale.s), fontWeight: 600 },
      subtitle1: { fontSize: rem(scale.m), lineHeight: 1.5 },
      subtitle2: { fontSize: rem(scale.s), lineHeight: 1.45, fontWeight: 600 },
      body1: { fontSize: rem(scale.m), lineHeight: 1.5 },
      body2: { fontSize: rem(scale.s), lineHeight: 1.5 },
      caption: { fontSize: rem(scale.xs), lineHeight: 1.5 },
      overline: {
        fontSize: rem(scale.xs),
        lineHeight: 1.5,
        textTransform: 'none',
        letterSpacing: 0,
        fontWeight: 600,
      },
      button: { fontSize: rem(scale.s), fontWeight: 600, textTransform: 'none', letterSpacing: 0 },
    },
    components: components(tokens),
  };
}

export const lightTheme = theme('light', light);
export const darkTheme = theme('dark', dark);
