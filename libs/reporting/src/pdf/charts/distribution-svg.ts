import { toPersianDigits } from '#persian';
import type { DistributionBar } from '../../model/index.js';
import { PALETTE } from '../theme/palette.js';
import { drawing, label, line, rect } from './svg.js';

const WIDTH = 236;
const HEIGHT = 100;
const FLOOR = 82;
const CEILING = 16;

/** How many agencies stand in which band of per cent, the lowest band at the right. */
export function distributionSvg(bars: readonly DistributionBar[]): string {
  const highest = Math.max(1, ...bars.map(({ count }) => count));
  const room = WIDTH / Math.max(1, bars.length);
  const drawn = bars.map(({ title, count }, index) => {
    const centre = WIDTH - room * (index + 0.5);
    const height = ((FLOOR - CEILING) * count) / highest;
    return [
      rect(centre - room * 0.36, FLOOR - height, room * 0.72, height, PALETTE.accent),
      label(centre, FLOOR - height - 4, toPersianDigits(count), { isBold: true, color: PALETTE.ink }),
      label(centre, FLOOR + 12, title, { size: 7 }),
    ].join('');
  });
  return drawing(WIDTH, HEIGHT, ...drawn, line(0, FLOOR, WIDTH, FLOOR, PALETTE.rule, 0.8));
}
