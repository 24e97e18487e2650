import { parseQuarter } from '#calendar';
import type { Frequency } from './indicator.js';

/** Q every quarter; H in Q2 and Q4; Y in Q4 (design §5, «Frequency»). */
export function isDue(frequency: Frequency, quarter: string): boolean {
  const { index } = parseQuarter(quarter);
  switch (frequency) {
    case 'Q':
      return true;
    case 'H':
      return index === 2 || index === 4;
    case 'Y':
      return index === 4;
  }
}
