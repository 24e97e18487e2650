/** ARGB colours of the workbook: one dark green of state letterheads, sand for what is to be filled. */
export const PALETTE = {
  ink: 'FF1F2A2E',
  soft: 'FF3E4C51',
  faint: 'FF6B7A80',
  dark: 'FF0F4C4A',
  middle: 'FF2C7A74',
  band: 'FFDDEBE8',
  input: 'FFFFF6DC',
  optional: 'FFFFFDF6',
  carried: 'FFE3EEF9',
  carriedLine: 'FF7FA6CC',
  filled: 'FFEAF5E6',
  closed: 'FFF1F3F3',
  mark: 'FFB3261E',
  line: 'FFC5D0D0',
  inputLine: 'FFD9B75A',
  white: 'FFFFFFFF',
} as const;
