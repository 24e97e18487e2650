import type { Direction, Indicator, Supplier } from '#decree';
import { FREQUENCY_TITLES } from './frequency-titles.js';
import type { PrintedIndicator } from './printed-indicator.js';
import { targetText } from './target-text.js';

const DIRECTIONS: Readonly<Record<Direction, string>> = { up: 'هرچه بیشتر بهتر', down: 'هرچه کمتر بهتر' };
const SUPPLIERS: Readonly<Record<Supplier, string>> = {
  agency: 'دستگاه',
  evaluator: 'دفتر ارزیابی عملکرد',
  system: 'سامانه',
};

/** The rule of an indicator in words and decimals; points in hundredths. */
export function printIndicator(indicator: Indicator): PrintedIndicator {
  return {
    code: indicator.code,
    article: indicator.article,
    title: indicator.title,
    unit: indicator.unit,
    kind: indicator.kind,
    method: indicator.method,
    direction: indicator.direction,
    directionTitle: DIRECTIONS[indicator.direction],
    factor: indicator.factor,
    gap: indicator.gap ?? null,
    formula: indicator.formula,
    target: indicator.target,
    limit: indicator.limit ?? null,
    bands: indicator.bands ?? [],
    targetText: targetText(indicator),
    frequency: indicator.frequency,
    frequencyTitle: FREQUENCY_TITLES[indicator.frequency],
    suppliedBy: indicator.suppliedBy,
    supplierTitle: SUPPLIERS[indicator.suppliedBy],
    basis: indicator.basis,
    standingTitle: indicator.standing === 'official' ? 'رسمی' : 'پیشنهادی',
    isProposed: indicator.standing === 'proposed',
    weight: indicator.weight * 100,
  };
}
