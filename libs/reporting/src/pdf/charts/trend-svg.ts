import { formatHundredths } from '#persian';
import type { ScorecardTrendPoint } from '../../model/index.js';
import { PALETTE } from '../theme/palette.js';
import { drawing, label, line, n, rect } from './svg.js';

const WIDTH = 495;
const HEIGHT = 122;
const FLOOR = 94;
const CEILING = 14;
const RIGHT_AXIS = 24;

function heightOf(percent: number): number {
  return ((FLOOR - CEILING) * Math.min(10_000, percent)) / 10_000;
}

function gridLines(): string[] {
  return [0, 5_000, 10_000].flatMap((percent) => {
    const y = FLOOR - heightOf(percent);
    return [
      line(0, y, WIDTH - RIGHT_AXIS, y, PALETTE.rule, percent === 0 ? 0.8 : 0.4),
      label(WIDTH, y + 2.8, formatHundredths(percent, { decimals: 0 }), {
        size: 7,
        anchor: 'end',
        color: PALETTE.faint,
      }),
    ];
  });
}

function bar(point: ScorecardTrendPoint, centre: number, width: number): string {
  const left = centre - width / 2;
  const texts = [
    label(centre, FLOOR + 12, point.shortTitle, { size: 8, color: PALETTE.ink }),
    label(centre, FLOOR + 23, point.ledgerTitle, { size: 7 }),
  ];
  if (point.percent === null) {
    const box = `<rect x="${n(left)}" y="${n(FLOOR - 26)}" width="${n(width)}" height="26" fill="none" stroke="${PALETTE.faint}" stroke-width="0.7" stroke-dasharray="2 2"/>`;
    return [box, label(centre, FLOOR - 10, '–', { size: 9 }), ...texts].join('');
  }
  const height = heightOf(point.percent);
  const fill = point.isInWindow ? PALETTE.accent : PALETTE.accentSoft;
  const value = formatHundredths(point.percent, { decimals: 1 });
  return [
    rect(left, FLOOR - height, width, height, fill),
    label(centre, FLOOR - height - 4, value, { size: 8, isBold: true, color: PALETTE.ink }),
    ...texts,
  ].join('');
}

/** Per cent of each quarter's own ceiling, the earliest at the right; a silent quarter is an empty frame, not a zero. */
export function trendSvg(points: readonly ScorecardTrendPoint[]): string {
  const room = (WIDTH - RIGHT_AXIS) / Math.max(1, points.length);
  const width = Math.min(34, room * 0.55);
  const bars = points.map((point, index) => bar(point, WIDTH - RIGHT_AXIS - room * (index + 0.5), width));
  return drawing(WIDTH, HEIGHT, ...gridLines(), ...bars);
}
