import type { PartName } from '#decree';

/** What stands above and below in each kind: a share over its whole, a mean over the number that it rests on. */
export const VALUE_PAIRS: readonly (readonly [PartName, PartName])[] = [
  ['numerator', 'denominator'],
  ['value', 'n'],
  ['secondValue', 'secondN'],
];
