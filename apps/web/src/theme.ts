import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The one deep accent: teal from mist to almost black. Text on 0–2 takes 8 or darker, white stands on 6 and darker (≥ 4.5). */
const TEAL: MantineColorsTuple = [
  '#eff6f6',
  '#dcebec',
  '#b9d6d8',
  '#8fbcc0',
  '#5f9da4',
  '#37808a',
  '#1c6a74',
  '#125761',
  '#0b3f48',
  '#072f36',
];

export const theme = createTheme({
  fontFamily: 'Vazirmatn, Tahoma, sans-serif',
  fontFamilyMonospace: 'ui-monospace, Menlo, Consolas, monospace',
  headings: { fontFamily: 'Vazirmatn, Tahoma, sans-serif', fontWeight: '700' },
  colors: { teal: TEAL },
  primaryColor: 'teal',
  primaryShade: 7,
  black: '#14282d',
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
});
