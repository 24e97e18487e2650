import { formatHundredths } from '#persian';
import type { ScoreSpread } from '../../model/index.js';
import { PALETTE } from '../theme/palette.js';
import { drawing, label, line, rect } from './svg.js';

const WIDTH = 495;
const HEIGHT = 74;
const SIDE = 14;
const MIDDLE = 32;

/** Place of a per cent (hundredths) on the axis: 0 at the right. */
function place(percent: number): number {
  return WIDTH - SIDE - ((WIDTH - 2 * SIDE) * percent) / 10_000;
}

function axis(): string[] {
  return [0, 2_000, 4_000, 6_000, 8_000, 10_000].flatMap((percent) => [
    line(place(percent), MIDDLE + 16, place(percent), MIDDLE + 20, PALETTE.rule),
    label(place(percent), HEIGHT - 10, formatHundredths(percent, { decimals: 0 }), {
      size: 7,
      color: PALETTE.faint,
    }),
  ]);
}

function end(percent: number): string {
  return line(place(percent), MIDDLE - 6, place(percent), MIDDLE + 6, PALETTE.accent, 1);
}

/** Minimum, quartiles, median and maximum of a set of agencies on one axis of per cent. */
export function spreadSvg(spread: ScoreSpread): string {
  const { minimumPercent, firstQuartilePercent, medianPercent, thirdQuartilePercent, maximumPercent } =
    spread;
  const left = place(thirdQuartilePercent);
  const median = place(medianPercent);
  return drawing(
    WIDTH,
    HEIGHT,
    line(SIDE, MIDDLE + 18, WIDTH - SIDE, MIDDLE + 18, PALETTE.rule),
    ...axis(),
    line(place(maximumPercent), MIDDLE, place(minimumPercent), MIDDLE, PALETTE.accent, 1),
    end(minimumPercent),
    end(maximumPercent),
    rect(left, MIDDLE - 10, place(firstQuartilePercent) - left, 20, PALETTE.accentSoft),
    line(median, MIDDLE - 10, median, MIDDLE + 10, PALETTE.accent, 2),
    label(median, MIDDLE - 16, formatHundredths(medianPercent, { decimals: 1 }), {
      isBold: true,
      color: PALETTE.ink,
    }),
  );
}
