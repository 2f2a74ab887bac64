export const palette = {
  'palette.here': 'In this case',
  'palette.begin': 'Begin',
  'palette.go': 'Go to',
  'palette.set': 'Keyboard',
  'palette.keysOff': 'Let single letters do nothing',
  'palette.keysOn': 'Let single letters do things',
} as const;
