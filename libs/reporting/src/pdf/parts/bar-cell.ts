import type { PdfNodeObject, Vector } from '#rtl-pdf';
import type { Hundredths } from '#scoring';
import { PALETTE } from '../theme/palette.js';

const HEIGHT = 6;

interface BarOptions {
  readonly width: number;
  /** Where a tick is set, hundredths of a per cent. */
  readonly tick?: Hundredths | null;
  readonly color?: string;
}

/** A bar of a table cell, growing from the right; drawn, not read: the number stands in its own column. */
export function barCell(percent: Hundredths | null, options: BarOptions): PdfNodeObject {
  const { width, tick = null, color = PALETTE.accent } = options;
  const share = (value: number): number => (width * Math.min(10_000, Math.max(0, value))) / 10_000;
  const drawn: Vector[] = [{ type: 'rect', x: 0, y: 2, w: width, h: HEIGHT, color: PALETTE.track }];
  if (percent !== null && percent > 0) {
    const length = share(percent);
    drawn.push({ type: 'rect', x: width - length, y: 2, w: length, h: HEIGHT, color });
  }
  if (tick !== null) {
    const x = width - share(tick);
    drawn.push({ type: 'line', x1: x, y1: 0, x2: x, y2: HEIGHT + 4, lineWidth: 1.2, lineColor: PALETTE.ink });
  }
  return { canvas: drawn };
}
