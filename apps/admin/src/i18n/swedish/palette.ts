import type { palette } from '../english/palette.js';
import type { Translated } from '../translated.js';

export const paletteSwedish: Translated<typeof palette> = {
  'palette.here': 'I det här ärendet',
  'palette.begin': 'Börja',
  'palette.go': 'Gå till',
  'palette.set': 'Tangentbord',
  'palette.keysOff': 'Låt enstaka bokstäver inte göra något',
  'palette.keysOn': 'Låt enstaka bokstäver göra saker',
};
