/** Colours of one mode. Every text colour stands on `paper`, `surface` and its own tint with contrast 4.5 or more. */
export interface Tokens {
  paper: string;
  /** Cards, tables, fields. */
  surface: string;
  /** Hovered rows, quiet fills. */
  sunken: string;
  ink: string;
  muted: string;
  line: string;
  /** Borders of fields: 3:1 against the surface. */
  fieldLine: string;
  accent: string;
  accentHover: string;
  accentTint: string;
  onAccent: string;
  amber: string;
  amberTint: string;
  red: string;
  redTint: string;
  green: string;
  greenTint: string;
}

export const light: Tokens = {
  paper: '#FBFAF7',
  surface: '#FFFFFF',
  sunken: '#F3F1EB',
  ink: '#1C2430',
  muted: '#58616E',
  line: '#E5E1D8',
  fieldLine: '#8B8F94',
  accent: '#0B6B6B',
  accentHover: '#085555',
  accentTint: '#E3F0EF',
  onAccent: '#FFFFFF',
  amber: '#7F5200',
  amberTint: '#FDF1D9',
  red: '#A3271D',
  redTint: '#FCEBE8',
  green: '#1E6638',
  greenTint: '#E5F2E8',
};

export const dark: Tokens = {
  paper: '#14181D',
  surface: '#1B2026',
  sunken: '#232930',
  ink: '#E9E6DF',
  muted: '#A6AEB8',
  line: '#303740',
  fieldLine: '#6F7883',
  accent: '#5CC4BE',
  accentHover: '#7BD3CE',
  accentTint: '#18383A',
  onAccent: '#0C2626',
  amber: '#F0BE66',
  amberTint: '#3A2D14',
  red: '#FF9F93',
  redTint: '#43211E',
  green: '#86CF9F',
  greenTint: '#1B3624',
};

/** Type scale in px; 16 is the base. */
export const scale = { xs: 12, s: 14, m: 16, l: 20, xl: 25, xxl: 31 } as const;
/** Width of the side navigation and of the content, px. */
export const widths = { navigation: 232, content: 1200, reading: '68ch' } as const;
export const radius = 8;
/** A phone. */
export const narrow = '@media (max-width: 599.95px)';
/** So few lines in sight, on a phone held sideways or with the page at 400 %, that nothing may stand still over them. */
export const short = '@media (max-height: 420px)';
