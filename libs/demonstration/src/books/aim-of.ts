import { parseQuarter } from '#calendar';
import { ACCESS_CODES, DESK_CODES } from '#decree';
import { chanceOf } from '../chance.js';
import type { DemonstrationAgency } from '../demonstration-agency.js';
import { DEMONSTRATION_FIRST_QUARTER } from '../demonstration-first-quarter.js';

/** Half an attainment at worst, a little better than the target at best. */
const WORST = 0.5;
const BEST = 1.06;
/** OFF-12 of a wall goes lower: 5 % ÷ 0.33 is 15 % of visitors. */
const WALL_WORST = 0.33;
/** An ordinary desk lets people through, so that the direct flags (OFF-11 < 80 %, OFF-12 ≥ 10 %) rest on the stories. */
const ORDINARY_FLOOR: Readonly<Record<string, number>> = { 'OFF-11': 0.89, 'OFF-12': 0.6 };
const IMPROVED_FROM = '1404-Q3';
const LAST_STEP = 7;

/**
 * How near to its target an agency comes with an indicator in a quarter: 1 is the target, below is worse, above better.
 * Quality of the agency + difficulty of the indicator + the agency's own strength in it + trend + chance of the quarter,
 * and then the story.
 */
export function aimOf(agency: DemonstrationAgency, code: string, quarter: string): number {
  const ordinary = ordinaryAim(agency, code, quarter);
  return clamp(
    storyAim(agency, code, quarter, ordinary) ?? Math.max(ordinary, ORDINARY_FLOOR[code] ?? WORST),
  );
}

function ordinaryAim({ code: agency }: DemonstrationAgency, code: string, quarter: string): number {
  const spread = (text: string, width: number): number => (chanceOf(text)() - 0.5) * 2 * width;
  // Desk and access move together where no story drives them apart: one house, one spirit.
  const own = DESK_CODES.includes(code) || ACCESS_CODES.includes(code) ? 0.02 : 0.09;
  const years = Math.max(-2, (stepOf(quarter) - LAST_STEP / 2) / 4);
  return (
    0.87 +
    spread(`${agency}|quality`, 0.1) +
    spread(`${code}|difficulty`, 0.05) +
    spread(`${agency}|${code}|strength`, own) +
    (0.015 + spread(`${agency}|trend`, 0.03)) * years +
    spread(`${agency}|${quarter}|${code}|aim`, 0.03)
  );
}

/** Null where the story leaves the indicator alone. */
function storyAim(
  agency: DemonstrationAgency,
  code: string,
  quarter: string,
  ordinary: number,
): number | null {
  const progress = Math.min(1, Math.max(0, stepOf(quarter) / LAST_STEP));
  const wobble = ordinary - 0.87;
  if (agency.story === 'wall') {
    if (DESK_CODES.includes(code)) return 0.76 + 0.28 * progress + wobble * 0.1;
    if (code === 'OFF-12') return 0.95 - 0.62 * progress + wobble * 0.1;
    if (ACCESS_CODES.includes(code)) return 1.02 - 0.42 * progress + wobble * 0.1;
  }
  if (agency.story === 'improved') return quarter < IMPROVED_FROM ? 0.58 + wobble * 0.4 : 0.98 + wobble * 0.4;
  return null;
}

/** Quarters since the first of the usual demonstration; negative before it. */
function stepOf(quarter: string): number {
  const [now, first] = [parseQuarter(quarter), parseQuarter(DEMONSTRATION_FIRST_QUARTER)];
  return (now.year - first.year) * 4 + now.index - first.index;
}

/** Keeps an aim between the worst and the best that a story may reach. */
function clamp(aim: number): number {
  return Math.min(BEST, Math.max(WALL_WORST, aim));
}
