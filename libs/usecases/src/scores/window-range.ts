import {
  jalaliDateOf,
  lastClosedQuarter,
  parseQuarter,
  parseWindow,
  quarterCode,
  addQuarters,
  type ScoreWindow,
} from '#calendar';

/** Windows of every kind that contain a quarter, the quarter itself first. */
export function windowsWith(quarter: string): ScoreWindow[] {
  const { year, index } = parseQuarter(quarter);
  return [
    quarter,
    `half-${year}-${index <= 2 ? 1 : 2}`,
    `charter-${index <= 2 ? year : year + 1}`,
    `decree-${index === 4 ? year + 1 : year}`,
    `fiscal-${year}`,
  ].map(parseWindow);
}

/**
 * A window is scored once all its quarters have ended: before that, what is not yet asked would look like silence.
 * Quarter codes sort as text.
 */
export function isClosed(window: ScoreWindow, now: Date): boolean {
  const last = window.quarters.at(-1) ?? '';
  return last <= lastClosedQuarter(jalaliDateOf(now));
}

/** Up to `count` quarters that end with the window's last, in time order: the trend of a scorecard. */
export function trendQuarters(window: ScoreWindow, count: number): string[] {
  const last = parseQuarter(window.quarters.at(-1) ?? '');
  return Array.from({ length: count }, (_, step) => quarterCode(addQuarters(last, step + 1 - count)));
}
