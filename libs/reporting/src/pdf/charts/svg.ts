import { PALETTE } from '../theme/palette.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

interface LabelOptions {
  readonly size?: number;
  readonly isBold?: boolean;
  readonly color?: string;
  /** Which side of the text stands at x; `end` is its right edge. */
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** A number of a path or attribute: two decimals are a seventieth of a millimetre. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A text of a chart, its baseline at y. Names come from outside, so they are escaped. */
export function label(x: number, y: number, text: string, options: LabelOptions = {}): string {
  const { size = 8, isBold = false, color = PALETTE.quiet, anchor = 'middle' } = options;
  const safe = text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
  const weight = isBold ? ' font-weight="bold"' : '';
  return `<text x="${n(x)}" y="${n(y)}" font-family="Persian" font-size="${size}"${weight} fill="${color}" text-anchor="${anchor}">${safe}</text>`;
}

export function line(x1: number, y1: number, x2: number, y2: number, stroke: string, width = 0.5): string {
  return `<line x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}" stroke="${stroke}" stroke-width="${width}"/>`;
}

export function rect(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(Math.max(0, width))}" height="${n(Math.max(0, height))}" fill="${fill}"/>`;
}

/** A drawing of `width` × `height` points. */
export function drawing(width: number, height: number, ...parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`;
}
