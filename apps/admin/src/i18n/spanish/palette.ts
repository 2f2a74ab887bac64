import type { palette } from '../english/palette.js';
import type { Translated } from '../translated.js';

export const paletteSpanish: Translated<typeof palette> = {
  'palette.here': 'En este expediente',
  'palette.begin': 'Empezar',
  'palette.go': 'Ir a',
  'palette.set': 'Teclado',
  'palette.keysOff': 'Que las letras sueltas no hagan nada',
  'palette.keysOn': 'Que las letras sueltas hagan cosas',
};
