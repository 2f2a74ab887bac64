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

interface Face {
  readonly family: 'Source Serif 4' | 'Inter';
  readonly name: 'source-serif-4' | 'inter';
  readonly weight: 400 | 600;
  readonly style: 'normal' | 'italic';
}
const serif = { family: 'Source Serif 4', name: 'source-serif-4' } as const;
const sans = { family: 'Inter', name: 'inter' } as const;

const faces: readonly Face[] = [
  { ...serif, weight: 400, style: 'normal' },
  { ...serif, weight: 400, style: 'italic' },
  { ...serif, weight: 600, style: 'normal' },
  { ...sans, weight: 400, style: 'normal' },
  { ...sans, weight: 600, style: 'normal' },
];

const fileOf = (face: Face, subset: FontSubset) =>
  `${face.name}-${subset}-${face.weight}-${face.style}.woff2`;

/** Every font file that pages use: its name in addresses and its path. */
export const fontFiles: ReadonlyMap<string, string> = new Map(
  faces.flatMap((face) =>
    fontSubsets.map((subset) => {
      const file = fileOf(face, subset);
      return [file, resolve(`@fontsource/${face.name}/files/${file}`)] as const;
    }),
  ),
);

/** The fonts a page needs for its first lines, worth fetching early. */
export const firstFonts: readonly string[] = faces
  .filter((face) => face.style === 'normal' && face.weight === (face.name === 'inter' ? 400 : 600))
  .map((face) => fileOf(face, 'latin'));

/** The `@font-face` rules. @param base address of the folder of fonts, with a slash at its end */
export const fontFaceCss = (base: string): string =>
  faces
    .flatMap((face) =>
      fontSubsets.map(
        (subset) =>
          `@font-face{font-family:'${face.family}';font-style:${face.style};font-weight:${face.weight};` +
          `font-display:swap;src:url(${base}${fileOf(face, subset)}) format('woff2');` +
          `unicode-range:${ranges[subset]}}`,
      ),
    )
    .join('\n');
