import { quarterRange, shiftQuarter } from '#calendar';
import type { Frequency } from '#decree';

const COVERED: Readonly<Record<Frequency, number>> = { Q: 1, H: 2, Y: 4 };

/** The quarters that an indicator due in this one covers, in time order (design §5, «Frequency»). */
export function quartersCovered(quarter: string, frequency: Frequency): readonly string[] {
  return quarterRange(shiftQuarter(quarter, 1 - COVERED[frequency]), quarter);
}
