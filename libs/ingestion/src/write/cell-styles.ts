import type { Alignment, Border, Borders, Fill, Font, Style } from 'exceljs';
import { PALETTE } from './palette.js';

/** Tahoma carries Persian letters and digits on every Windows and Office; others fall back to their own. */
const FONT = 'Tahoma';

function font(size: number, color: string, isBold = false): Partial<Font> {
  return { name: FONT, size, bold: isBold, color: { argb: color } };
}

function fill(color: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: color } };
}

function box(color: string): Partial<Borders> {
  const side: Partial<Border> = { style: 'thin', color: { argb: color } };
  return { top: side, bottom: side, left: side, right: side };
}

function align(horizontal: Alignment['horizontal'], indent = 0): Partial<Alignment> {
  return { horizontal, vertical: 'middle', wrapText: true, readingOrder: 'rtl', indent };
}

const LOCKED = { locked: true };
const OPEN = { locked: false };

/** `[$-3000429]` shows Persian digits in Excel and LibreOffice; the value stays a number. */
const INTEGER = '[$-3000429]#,##0';
const DECIMAL = '[$-3000429]General';

function input(horizontal: Alignment['horizontal'], numFmt: string): Partial<Style> {
  return {
    font: font(11, PALETTE.ink),
    fill: fill(PALETTE.input),
    border: box(PALETTE.inputLine),
    alignment: align(horizontal),
    protection: OPEN,
    numFmt,
  };
}

function text(size: number, horizontal: Alignment['horizontal'], isBold = false): Partial<Style> {
  return {
    font: font(size, PALETTE.ink, isBold),
    border: box(PALETTE.line),
    alignment: align(horizontal, horizontal === 'center' ? 0 : 1),
    protection: LOCKED,
  };
}

const CODE: Partial<Style> = {
  ...text(9, 'center', true),
  alignment: { ...align('center'), readingOrder: 'ltr' },
};

function carried(numFmt: string): Partial<Style> {
  return { ...input('center', numFmt), fill: fill(PALETTE.carried), border: box(PALETTE.carriedLine) };
}

/** Made once: exceljs finds an equal style by the identity of its parts much faster than by comparing them. */
export const CELL_STYLES = {
  title: {
    font: font(15, PALETTE.white, true),
    fill: fill(PALETTE.dark),
    alignment: align('right', 1),
    protection: LOCKED,
  },
  owner: {
    font: font(11, PALETTE.white, true),
    fill: fill(PALETTE.middle),
    alignment: align('right', 1),
    protection: LOCKED,
  },
  period: {
    font: font(11, PALETTE.white, true),
    fill: fill(PALETTE.middle),
    alignment: align('left', 1),
    protection: LOCKED,
  },
  hint: { font: font(9, PALETTE.faint), alignment: align('right', 1), protection: LOCKED },
  progress: {
    font: font(10, PALETTE.dark, true),
    alignment: align('left', 1),
    protection: LOCKED,
  },
  heading: {
    font: font(9.5, PALETTE.white, true),
    fill: fill(PALETTE.dark),
    border: box(PALETTE.middle),
    alignment: align('center'),
    protection: LOCKED,
  },
  band: {
    font: font(10.5, PALETTE.dark, true),
    fill: fill(PALETTE.band),
    alignment: align('right', 1),
    protection: LOCKED,
  },
  code: CODE,
  codeShaded: { ...CODE, fill: fill(PALETTE.band) },
  nameShaded: { ...text(9.5, 'right', true), fill: fill(PALETTE.band) },
  swatchInput: { fill: fill(PALETTE.input), border: box(PALETTE.inputLine) },
  swatchCarried: { fill: fill(PALETTE.carried), border: box(PALETTE.carriedLine) },
  swatchFilled: { fill: fill(PALETTE.filled), border: box(PALETTE.inputLine) },
  swatchClosed: { fill: fill(PALETTE.closed), border: box(PALETTE.line) },
  swatchOptional: { fill: fill(PALETTE.optional), border: box(PALETTE.line) },
  centered: text(9.5, 'center'),
  text: text(9.5, 'right'),
  name: text(9.5, 'right', true),
  label: { ...text(9, 'left'), font: font(9, PALETTE.soft) },
  closed: { fill: fill(PALETTE.closed), border: box(PALETTE.line), protection: LOCKED },
  inputInteger: input('center', INTEGER),
  inputDecimal: input('center', DECIMAL),
  carriedInteger: carried(INTEGER),
  carriedDecimal: carried(DECIMAL),
  inputChoice: input('center', 'General'),
  status: { ...input('center', 'General'), fill: fill(PALETTE.optional), border: box(PALETTE.line) },
  note: {
    ...input('right', '@'),
    font: font(9.5, PALETTE.ink),
    fill: fill(PALETTE.optional),
    border: box(PALETTE.line),
  },
  guideTitle: { font: font(13, PALETTE.dark, true), alignment: align('right', 1) },
  guideMark: {
    font: font(12, PALETTE.mark, true),
    border: box(PALETTE.mark),
    alignment: align('center'),
  },
  guideText: { font: font(10.5, PALETTE.ink), alignment: align('right', 1) },
} satisfies Record<string, Partial<Style>>;

export type CellStyleName = keyof typeof CELL_STYLES;
