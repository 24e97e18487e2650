import type { TextStyle } from '#rtl-pdf';
import { PALETTE } from './palette.js';

/**
 * Named styles of both reports: a scale of sizes, two weights, one accent. Vazirmatn's own line is 1.56 of its size, so a
 * lineHeight of 0.85 still leaves a third of the size below the baseline.
 */
export const STYLES: Readonly<Record<string, TextStyle>> = {
  title: { tag: 'H1', fontSize: 24, bold: true, color: PALETTE.ink, lineHeight: 0.9 },
  chapter: { tag: 'H1', fontSize: 19, bold: true, color: PALETTE.ink, lineHeight: 0.9 },
  section: { tag: 'H2', fontSize: 12.5, bold: true, color: PALETTE.accent, lineHeight: 0.95 },
  subsection: { tag: 'H3', fontSize: 10.5, bold: true, color: PALETTE.ink, lineHeight: 0.95 },
  kicker: { fontSize: 9, bold: true, color: PALETTE.accent },
  lead: { fontSize: 10.5, color: PALETTE.quiet, lineHeight: 1.05 },
  body: { fontSize: 10, color: PALETTE.ink, lineHeight: 1.08 },
  small: { fontSize: 8.5, color: PALETTE.quiet, lineHeight: 0.98 },
  note: { fontSize: 8, color: PALETTE.quiet, lineHeight: 0.95 },
  cell: { fontSize: 8.5, color: PALETTE.ink, lineHeight: 0.85 },
  head: { fontSize: 7.5, color: PALETTE.quiet, bold: true, lineHeight: 0.85 },
  figure: { fontSize: 17, bold: true, color: PALETTE.accent, lineHeight: 0.9 },
  figureLabel: { fontSize: 8, color: PALETTE.quiet, lineHeight: 0.9 },
  contents: { fontSize: 10.5, bold: true, color: PALETTE.ink, lineHeight: 0.95 },
  contentsSection: { fontSize: 9, color: PALETTE.quiet, lineHeight: 0.85 },
  mark: { fontSize: 8.5, bold: true, color: PALETTE.accent },
};
