import { toPersianDigits } from '#persian';
import type { Hundredths } from '#scoring';
import { PALETTE } from '../theme/palette.js';
import { drawing, label, line, n } from './svg.js';

const SIZE = 218;
const CENTRE = SIZE / 2;
const RADIUS = 88;
const RINGS = [2_500, 5_000, 7_500, 10_000];

export interface RadarAxis {
  readonly number: number;
  /** Hundredths of a per cent; null where nothing is known. */
  readonly percent: Hundredths | null;
  readonly comparedPercent: Hundredths | null;
}

/** Axes start at the top and go round against the clock, the first ones to the left, as Persian is read. */
function point(index: number, count: number, percent: number): { x: number; y: number } {
  const angle = -Math.PI / 2 - (2 * Math.PI * index) / count;
  const radius = (RADIUS * percent) / 10_000;
  return { x: CENTRE + radius * Math.cos(angle), y: CENTRE + radius * Math.sin(angle) };
}

function outline(percents: readonly (number | null)[], attributes: string): string {
  const points = percents.flatMap((percent, index) => {
    if (percent === null) return [];
    const { x, y } = point(index, percents.length, percent);
    return [`${n(x)},${n(y)}`];
  });
  return points.length < 3 ? '' : `<polygon points="${points.join(' ')}" ${attributes}/>`;
}

/** Per cent by right on a web of rings at 25, 50, 75 and 100; the dashed outline is what it is compared with. */
export function radarSvg(axes: readonly RadarAxis[]): string {
  const count = axes.length;
  const rings = RINGS.map((ring) =>
    outline(
      axes.map(() => ring),
      `fill="none" stroke="${PALETTE.rule}" stroke-width="${ring === 10_000 ? 0.8 : 0.4}"`,
    ),
  );
  const spokes = axes.map((_, index) => {
    const end = point(index, count, 10_000);
    return line(CENTRE, CENTRE, end.x, end.y, PALETTE.rule, 0.4);
  });
  const numbers = axes.map(({ number }, index) => {
    const { x, y } = point(index, count, 11_300);
    return label(x, y + 3.2, toPersianDigits(number), { size: 8.5, isBold: true, color: PALETTE.ink });
  });
  const compared = outline(
    axes.map(({ comparedPercent }) => comparedPercent),
    `fill="none" stroke="${PALETTE.quiet}" stroke-width="0.9" stroke-dasharray="3 2"`,
  );
  const own = outline(
    axes.map(({ percent }) => percent),
    `fill="${PALETTE.accent}" fill-opacity="0.16" stroke="${PALETTE.accent}" stroke-width="1.4"`,
  );
  return drawing(SIZE, SIZE, ...rings, ...spokes, compared, own, ...numbers);
}
