import type { palette } from '../english/palette.js';
import type { Translated } from '../translated.js';

export const paletteItalian: Translated<typeof palette> = {
  'palette.here': 'In questa pratica',
  'palette.begin': 'Iniziare',
  'palette.go': 'Andare a',
  'palette.set': 'Tastiera',
  'palette.keysOff': 'Disattivare le singole lettere',
  'palette.keysOn': 'Attivare le singole lettere',
};
