import type { palette } from '../english/palette.js';
import type { Translated } from '../translated.js';

export const paletteFrench: Translated<typeof palette> = {
  'palette.here': 'Dans ce dossier',
  'palette.begin': 'Commencer',
  'palette.go': 'Aller à',
  'palette.set': 'Clavier',
  'palette.keysOff': 'Désactiver les lettres seules',
  'palette.keysOn': 'Activer les lettres seules',
};
