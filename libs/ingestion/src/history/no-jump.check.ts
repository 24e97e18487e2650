import { casesOf } from './cases-of.js';
import type { HistoryCheck } from './history-check.js';
import { historyFault } from './history-fault.js';
import { measureOf } from './measure-of.js';
import type { ReportedRow } from './reported-row.js';
import { robustLimits, type RobustLimits } from './robust-limits.js';
import { USUAL_QUARTERS } from './usual-quarters.js';

/** Deviations from the median. */
const FAR = 6;
/** Least deviation, as a share of the median: a steady agency may still move by half. */
const STEADY = 0.08;
/** A share of a few cases jumps by itself. */
const FEWEST_CASES = 30;
const FEWEST_PEERS = 6;

/**
 * WHY: a lost digit or two exchanged cells pass every rule of their own row; beside the agency's usual numbers they stand
 * out. Limits are robust, so that one earlier mistake does not make the next one usual. Who has not reported often enough
 * to have a usual number is held against its peers.
 */
export const noJump: HistoryCheck = (rows) =>
  rows.flatMap((row) => {
    const found = jumpOfCases(row) ?? jumpOfMeasure(row) ?? jumpAmongPeers(row);
    return found ? [historyFault('VALUE_JUMP', row, found)] : [];
  });

type Params = Readonly<Record<string, string | number>>;

function jumpOfCases({ value, earlier }: ReportedRow): Params | null {
  return jumpOf(casesOf(value), earlier.map(casesOf), FEWEST_CASES);
}

function jumpOfMeasure({ value, indicator, earlier }: ReportedRow): Params | null {
  if ((casesOf(value) ?? FEWEST_CASES) < FEWEST_CASES) return null;
  const before = earlier.map((one) => measureOf(indicator, one));
  return jumpOf(measureOf(indicator, value), before, indicator.kind === 'count' ? FEWEST_CASES : 1);
}

/** `least`: where both the value and the limit are smaller, a jump cannot be told from chance. */
function jumpOf(now: number | null, before: readonly (number | null)[], least: number): Params | null {
  const usual = before.filter((one) => one !== null);
  if (now === null || usual.length < USUAL_QUARTERS) return null;
  const limits = robustLimits(usual, FAR, STEADY);
  if (!isOutside(now, limits, least)) return null;
  return { value: shown(now), low: shown(limits.low), high: shown(limits.high) };
}

function jumpAmongPeers({ value, indicator, earlier, peers }: ReportedRow): Params | null {
  if (earlier.length >= USUAL_QUARTERS || (casesOf(value) ?? 0) < FEWEST_CASES) return null;
  const now = measureOf(indicator, value);
  const usual = peers.map((one) => measureOf(indicator, one)).filter((one) => one !== null);
  if (now === null || usual.length < FEWEST_PEERS) return null;
  const limits = robustLimits(usual, FAR, STEADY);
  if (!isOutside(now, limits, 1)) return null;
  return { value: shown(now), peerLow: shown(limits.low), peerHigh: shown(limits.high) };
}

function isOutside(now: number, { low, high }: RobustLimits, least: number): boolean {
  return (now > high && now >= least) || (now < low && low >= least);
}

/** Two decimals are enough to see how far. */
function shown(value: number): string {
  return String(Number(value.toFixed(2)));
}
