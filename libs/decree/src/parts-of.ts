import type { IndicatorKind, PartName } from './indicator.js';

const PARTS: Readonly<Record<IndicatorKind, readonly PartName[]>> = {
  ratio: ['numerator', 'denominator'],
  mean: ['value', 'n'],
  median: ['value', 'n'],
  count: ['value'],
  gap: ['value', 'n', 'secondValue', 'secondN'],
  'yes-no': ['value'],
};

/** The numbers that a value of this kind is made of, all of them and in the order of the workbook (design §5, «Indicator»). */
export function partsOf(kind: IndicatorKind): readonly PartName[] {
  return PARTS[kind];
}
