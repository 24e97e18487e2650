/** One accent and its two tints beside inks of one grey: told apart in a black-and-white print by lightness alone. */
export const PALETTE = {
  ink: '#1B2429',
  quiet: '#5B676D',
  faint: '#93A0A6',
  rule: '#C7D0D4',
  accent: '#0E4F5E',
  accentSoft: '#8FB3BB',
  tint: '#EEF4F5',
  track: '#D6E2E5',
  paper: '#FFFFFF',
} as const;
