/**
 * One look for all sheets. Tahoma: every Windows and Office has it, with good Persian letters and digits; a font that
 * is not installed would be replaced by whatever the reader's machine likes.
 */
export const SHEET_STYLE = {
  font: 'Tahoma',
  ink: 'FF1F2A2E',
  muted: 'FF5B6A70',
  brand: 'FF0F4C4A',
  white: 'FFFFFFFF',
  band: 'FFF3F7F6',
  tile: 'FFDDEBE8',
  line: 'FFC5D0D0',
  warning: 'FFB42318',
  warningFill: 'FFFDECEA',
  good: 'FF1B7F4B',
  goodFill: 'FFE6F4EC',
  amber: 'FF9A6700',
  amberFill: 'FFFFF4DC',
} as const;
