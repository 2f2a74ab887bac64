import { createRequire } from 'node:module';
import { Font } from '@react-pdf/renderer';

const { resolve } = createRequire(import.meta.url);

export const serif = 'Source Serif 4';
export const sans = 'Inter';

// Whole fonts, unlike those of the web pages, which are split by script: a word whose letters come from
// several files falls apart when its text is searched or copied.
const files = [
  {
    family: serif,
    file: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
    weight: 400,
    style: 'normal',
  },
  {
    family: serif,
    file: 'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
    weight: 400,
    style: 'italic',
  },
  {
    family: serif,
    file: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
    weight: 600,
    style: 'normal',
  },
  { family: sans, file: 'inter/400Regular/Inter_400Regular.ttf', weight: 400, style: 'normal' },
  { family: sans, file: 'inter/600SemiBold/Inter_600SemiBold.ttf', weight: 600, style: 'normal' },
] as const;

let registered = false;

/** Makes the fonts known to the PDF library, once in a process. They are embedded, so every reader has them. */
export function registerFonts(): void {
  if (registered) return;
  registered = true;
  for (const { family, file, weight, style } of files)
    Font.register({
      family,
      src: resolve(`@expo-google-fonts/${file}`),
      fontWeight: weight,
      fontStyle: style,
    });
  // Names and words stay whole, so that they can be found and copied.
  Font.registerHyphenationCallback((word) => [word]);
}
