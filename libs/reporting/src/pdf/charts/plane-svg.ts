import { formatHundredths } from '#persian';
import type { Hundredths } from '#scoring';
import type { PrintedPlane } from '../../model/index.js';
import { PALETTE } from '../theme/palette.js';
import { drawing, label, line, n } from './svg.js';

const WIDTH = 495;
const HEIGHT = 222;
const LEFT = 34;
const RIGHT = WIDTH - 10;
const TOP = 16;
const FLOOR = HEIGHT - 20;
const TEN = 1_000;
const FULL = 10_000;

type Point = PrintedPlane['points'][number];

/** As on the page, the plane begins at the last ten below the lowest index. */
function startOf(values: readonly Hundredths[]): Hundredths {
  return Math.max(0, Math.floor((Math.min(FULL, ...values) - 1) / TEN) * TEN);
}

/** Where the indices stand, in points of the drawing: a good desk to the right, good access above. */
function scaleOf(points: readonly Point[]) {
  const desk = startOf(points.map((point) => point.desk));
  const access = startOf(points.map((point) => point.access));
  return {
    desk,
    access,
    across: (index: Hundredths) => LEFT + ((RIGHT - LEFT) * (index - desk)) / (FULL - desk),
    up: (index: Hundredths) => FLOOR - ((FLOOR - TOP) * (index - access)) / (FULL - access),
  };
}

function frame(): string {
  return `<rect x="${LEFT}" y="${TOP}" width="${RIGHT - LEFT}" height="${FLOOR - TOP}" fill="none" stroke="${PALETTE.rule}" stroke-width="0.6"/>`;
}

/** A flagged agency is a full dark square, any other a ring: told apart without colour. */
function mark(x: number, y: number, isFlagged: boolean): string {
  return isFlagged
    ? `<rect x="${n(x - 3)}" y="${n(y - 3)}" width="6" height="6" fill="${PALETTE.ink}"/>`
    : `<circle cx="${n(x)}" cy="${n(y)}" r="2.6" fill="none" stroke="${PALETTE.accent}" stroke-width="1"/>`;
}

/** Desk index (across) against access index (up), divided by the medians into four named quarters. */
export function planeSvg({ lines, points }: PrintedPlane): string {
  const { desk, access, across, up } = scaleOf(points);
  const number = (x: number, y: number, index: Hundredths) =>
    label(x, y, formatHundredths(index, { decimals: 0 }), { size: 7, color: PALETTE.faint });
  const name = { size: 9, isBold: true, color: PALETTE.quiet };
  const ordered = [...points].sort((a, b) => Number(a.isFlagged) - Number(b.isFlagged));
  return drawing(
    WIDTH,
    HEIGHT,
    frame(),
    line(across(lines.desk), TOP, across(lines.desk), FLOOR, PALETTE.accentSoft, 0.8),
    line(LEFT, up(lines.access), RIGHT, up(lines.access), PALETTE.accentSoft, 0.8),
    number(LEFT, FLOOR + 11, desk),
    number(RIGHT, FLOOR + 11, FULL),
    number(LEFT - 14, FLOOR + 3, access),
    number(LEFT - 14, TOP + 3, FULL),
    label(RIGHT - 4, TOP - 5, 'پل', { ...name, anchor: 'end' }),
    label(LEFT + 4, TOP - 5, 'درِ باز', { ...name, anchor: 'start' }),
    label(RIGHT - 16, FLOOR + 12, 'دیوار', { ...name, anchor: 'end' }),
    label(LEFT + 16, FLOOR + 12, 'بسته', { ...name, anchor: 'start' }),
    ...ordered.map((point) => mark(across(point.desk), up(point.access), point.isFlagged)),
  );
}
