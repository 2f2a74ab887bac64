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

let ready: Promise<void> | undefined;

/** Makes the fonts known to the PDF library, once in a process. They are embedded, so every reader has them. */
export const fontsReady = (): Promise<void> => (ready ??= makeReady());

async function makeReady(): Promise<void> {
  registerFonts();
  for (const { family, weight, style } of files) {
    const font = { fontFamily: family, fontWeight: weight, fontStyle: style } as const;
    await Font.load(font);
    // The library’s own type of a font leaves out nearly all of it.
    know(Font.getFont(font)?.data as LoadedFont | null | undefined);
  }
}

interface LoadedFont {
  readonly characterSet: readonly number[];
  glyphForCodePoint(codePoint: number): unknown;
}

/** The letters and the punctuation that people write; not the private signs that stand for a letter’s other shapes. */
const isWritten = (codePoint: number): boolean =>
  codePoint < 0x2b0 || (codePoint >= 0x2010 && codePoint <= 0x2044);

/**
 * Lets a font know these signs by their characters before anything is drawn. It remembers a glyph as it first met it,
 * and where that was as a part of another one (the apostrophe is in some), it stood for no character in all later files:
 * it could neither be searched nor read aloud, and lines broke one letter late.
 */
function know(font: LoadedFont | null | undefined): void {
  for (const codePoint of (font?.characterSet ?? []).filter(isWritten)) font!.glyphForCodePoint(codePoint);
}

function registerFonts(): void {
  for (const { family, file, weight, style } of files)
    Font.register({
      family,
      src: resolve(`@expo-google-fonts/${file}`),
      fontWeight: weight,
      fontStyle: style,
    });
  Font.registerHyphenationCallback(syllablesOf);
}

/** Longer than any word of a language, as long as a mail address that still fits into a column. */
const longestWord = 40;

/**
 * Names and words stay whole, so that they can be found and copied. Only what would run over the edge of the paper may
 * break; the empty part between two pieces lets it do so without a hyphen, which would be read as part of an address.
 */
function syllablesOf(word: string): string[] {
  if (word.length <= longestWord) return [word];
  const pieces = word.match(/.{1,4}/gsu) ?? [word];
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : ['', piece]));
}
