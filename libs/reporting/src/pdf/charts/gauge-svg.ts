import { formatHundredths } from '#persian';
import type { Hundredths } from '#scoring';
import { PALETTE } from '../theme/palette.js';
import { drawing, label, n } from './svg.js';

const WIDTH = 210;
const HEIGHT = 122;
const CENTRE = { x: WIDTH / 2, y: 108 };
const RADIUS = 88;
const BAND = 15;

export interface GaugeFigures {
  readonly earned: Hundredths;
  readonly ceiling: Hundredths;
  /** Per cent, hundredths. */
  readonly percent: Hundredths;
  readonly peerMedianPercent: Hundredths;
}

/** Place of a per cent (hundredths) on the half circle: 0 at the right end, 100 at the left, as Persian is read. */
function place(percent: number, radius: number): { x: number; y: number } {
  const angle = (Math.PI * Math.min(10_000, Math.max(0, percent))) / 10_000;
  return { x: CENTRE.x + radius * Math.cos(angle), y: CENTRE.y - radius * Math.sin(angle) };
}

function arc(to: number, color: string): string {
  const start = place(0, RADIUS);
  const end = place(to, RADIUS);
  const path = `M ${n(start.x)} ${n(start.y)} A ${RADIUS} ${RADIUS} 0 0 0 ${n(end.x)} ${n(end.y)}`;
  return `<path d="${path}" fill="none" stroke="${color}" stroke-width="${BAND}"/>`;
}

function medianTick(percent: number): string {
  const inner = place(percent, RADIUS - BAND / 2 - 3);
  const outer = place(percent, RADIUS + BAND / 2 + 3);
  return `<line x1="${n(inner.x)}" y1="${n(inner.y)}" x2="${n(outer.x)}" y2="${n(outer.y)}" stroke="${PALETTE.ink}" stroke-width="1.6"/>`;
}

/** The total: points in the middle, the share earned on a half circle, a tick at the peers' median. */
export function gaugeSvg({ earned, ceiling, percent, peerMedianPercent }: GaugeFigures): string {
  return drawing(
    WIDTH,
    HEIGHT,
    arc(10_000, PALETTE.track),
    percent > 0 ? arc(percent, PALETTE.accent) : '',
    medianTick(peerMedianPercent),
    label(CENTRE.x, CENTRE.y - 22, formatHundredths(earned), {
      size: 28,
      isBold: true,
      color: PALETTE.accent,
    }),
    label(CENTRE.x, CENTRE.y - 5, `از ${formatHundredths(ceiling, { decimals: 0 })} امتیاز`, { size: 9.5 }),
    label(CENTRE.x, CENTRE.y + 11, `${formatHundredths(percent, { decimals: 1 })} درصد`, {
      size: 9.5,
      isBold: true,
      color: PALETTE.ink,
    }),
  );
}
