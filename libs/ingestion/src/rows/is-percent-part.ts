import type { FormulaPart, Indicator } from '#decree';

/**
 * Whether a part is itself measured out of a hundred: a score of 0–100, or a mean whose unit is per cent. The parts of
 * a ratio are counts, whatever the unit of their quotient is.
 */
export function isPercentPart({ kind, unit }: Indicator, part: FormulaPart): boolean {
  if (part.isInteger) return false;
  if (part.maximum === '100') return true;
  return (kind === 'mean' || kind === 'median') && part.name === 'value' && unit === 'درصد';
}
