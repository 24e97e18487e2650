/**
 * One look for all sheets. Tahoma: every Windows and Office has it, with good Persian letters and digits; a font that
 * is not installed would be replaced by whatever the reader's machine likes.
 */
export const SHEET_STYLE = {
  font: 'Tahoma',
  ink: 'FF1B2A41',
  muted: 'FF5B6B80',
  navy: 'FF1F3A5F',
  white: 'FFFFFFFF',
  band: 'FFF3F6FA',
  tile: 'FFE8EEF6',
  line: 'FFD0D8E4',
  warning: 'FFB42318',
  warningFill: 'FFFDECEA',
  good: 'FF1B7F4B',
  goodFill: 'FFE6F4EC',
  amber: 'FF9A6700',
  amberFill: 'FFFFF4DC',
} as const;
