import { formatHundredths } from '#persian';
import type { Hundredths } from '#scoring';
import type { PrintedPlane } from '../../model/index.js';
import { PALETTE } from '../theme/palette.js';
import { drawing, label, line, n } from './svg.js';

const WIDTH = 495;
const HEIGHT = 222;
const LEFT = 10;
const RIGHT = WIDTH - 34;
const TOP = 16;
const FLOOR = HEIGHT - 20;
const ENDS = [0, 10_000] as const;

/** The desk runs from right to left, as it is read; access runs upwards. */
function across(desk: Hundredths): number {
  return RIGHT - ((RIGHT - LEFT) * desk) / 10_000;
}

function up(access: Hundredths): number {
  return FLOOR - ((FLOOR - TOP) * access) / 10_000;
}

function frame(): string {
  return `<rect x="${LEFT}" y="${TOP}" width="${RIGHT - LEFT}" height="${FLOOR - TOP}" fill="none" stroke="${PALETTE.rule}" stroke-width="0.6"/>`;
}

function scales(): string[] {
  const quiet = { size: 7, color: PALETTE.faint };
  return ENDS.flatMap((end) => [
    label(across(end), FLOOR + 11, formatHundredths(end, { decimals: 0 }), quiet),
    label(RIGHT + 12, up(end) + 3, formatHundredths(end, { decimals: 0 }), quiet),
  ]);
}

/** A flagged agency is a full dark square, any other a ring: told apart without colour. */
function point({ desk, access, isFlagged }: PrintedPlane['points'][number]): string {
  const [x, y] = [across(desk), up(access)];
  return isFlagged
    ? `<rect x="${n(x - 3)}" y="${n(y - 3)}" width="6" height="6" fill="${PALETTE.ink}"/>`
    : `<circle cx="${n(x)}" cy="${n(y)}" r="2.6" fill="none" stroke="${PALETTE.accent}" stroke-width="1"/>`;
}

/** Desk index (across) against access index (up), divided by the medians into four named quarters. */
export function planeSvg({ lines, points }: PrintedPlane): string {
  const name = { size: 9, isBold: true, color: PALETTE.quiet };
  return drawing(
    WIDTH,
    HEIGHT,
    frame(),
    line(across(lines.desk), TOP, across(lines.desk), FLOOR, PALETTE.accentSoft, 0.8),
    line(LEFT, up(lines.access), RIGHT, up(lines.access), PALETTE.accentSoft, 0.8),
    ...scales(),
    label(LEFT + 6, TOP - 5, 'پل', { ...name, anchor: 'start' }),
    label(RIGHT - 6, TOP - 5, 'درِ باز', { ...name, anchor: 'end' }),
    label(LEFT + 6, FLOOR + 12, 'دیوار', { ...name, anchor: 'start' }),
    label(RIGHT - 16, FLOOR + 12, 'بسته', { ...name, anchor: 'end' }),
    ...points.filter(({ isFlagged }) => !isFlagged).map(point),
    ...points.filter(({ isFlagged }) => isFlagged).map(point),
  );
}
