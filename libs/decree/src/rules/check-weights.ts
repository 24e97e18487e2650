import type { Edition } from '../edition.js';
import type { Indicator } from '../indicator.js';
import type { Draft, Report } from '../shape/reader.js';

/** Points of a whole edition (domain §4: «سقف ۱۰۰۰»). */
const TOTAL = 1000;

/**
 * An article's ceiling is the sum of its indicators' weights, and all weights sum to 1000 (design §5, «Edition»).
 * A sum with an unreadable weight in it is not judged: its own fault is listed already.
 */
export function checkWeights({ articles, indicators }: Draft<Edition>, report: Report): void {
  if (indicators === undefined) return;
  const sum = sumOf(indicators);
  if (sum !== null && sum !== TOTAL) report('indicators', 'TOTAL_WRONG', { sum, total: TOTAL });
  articles?.forEach(({ number: article, ceiling, isScored }, index) => {
    if (article === undefined || ceiling === undefined || isScored === undefined) return;
    const place = `articles[${index}].ceiling`;
    if (!isScored) {
      if (ceiling !== 0) report(place, 'CEILING_WITHOUT_SCORE', { article, ceiling });
      return;
    }
    if (indicators.some((indicator) => indicator.article === undefined)) return;
    const own = sumOf(indicators.filter((indicator) => indicator.article === article));
    if (own !== null && own !== ceiling) report(place, 'CEILING_WRONG', { article, ceiling, sum: own });
  });
}

function sumOf(indicators: readonly Draft<Indicator>[]): number | null {
  let sum = 0;
  for (const { weight } of indicators) {
    if (weight === undefined) return null;
    sum += weight;
  }
  return sum;
}
