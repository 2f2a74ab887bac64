import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

// The scripts of Europe; a browser fetches only the files whose letters a page uses.
const ranges = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2C60-2C7F,U+A720-A7FF',
  greek: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
} as const;
type FontSubset = keyof typeof ranges;
const fontSubsets = Object.keys(ranges) as readonly FontSubset[];

const family = 'Source Serif 4';
const name = 'source-serif-4';

/**
 * A page is read once, often on a phone: one weight that carries its look, told apart by size, and nothing for labels and
 * other small print, which stand in the reader's own sans serif.
 */
const weight = 400;

const fileOf = (subset: FontSubset) => `${name}-${subset}-${weight}-normal.woff2`;

/** Every font file that pages use: its name in addresses and its path. */
export const fontFiles: ReadonlyMap<string, string> = new Map(
  fontSubsets.map((subset) => {
    const file = fileOf(subset);
    return [file, resolve(`@fontsource/${name}/files/${file}`)] as const;
  }),
);

/** The font a page needs for its first lines, worth fetching early. */
export const firstFont: string = fileOf('latin');

/** The `@font-face` rules. @param base address of the folder of fonts, with a slash at its end */
export const fontFaceCss = (base: string): string =>
  fontSubsets
    .map(
      (subset) =>
        `@font-face{font-family:'${family}';font-style:normal;font-weight:${weight};` +
        `font-display:swap;src:url(${base}${fileOf(subset)}) format('woff2');` +
        `unicode-range:${ranges[subset]}}`,
    )
    .join('\n');

/** The whole font in one file, for letters that are drawn into a picture. */
export const wholeFont = {
  family,
  file: resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
} as const;
