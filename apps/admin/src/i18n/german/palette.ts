import type { palette } from '../english/palette.js';
import type { Translated } from '../translated.js';

export const paletteGerman: Translated<typeof palette> = {
  'palette.here': 'In diesem Vorgang',
  'palette.begin': 'Beginnen',
  'palette.go': 'Gehe zu',
  'palette.set': 'Tastatur',
  'palette.keysOff': 'Einzelne Buchstaben ohne Wirkung lassen',
  'palette.keysOn': 'Einzelne Buchstaben wirken lassen',
};
