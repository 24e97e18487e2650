import type { Indicator, ReportedValue } from '#decree';

/**
 * What an indicator says in its own unit: the quotient of a ratio, the value of a mean, a median or a count. Null where
 * there is none, and for gaps and questions. In doubles: it decides on a warning, never on a score.
 */
export function measureOf({ kind, factor }: Indicator, value: ReportedValue): number | null {
  if (value.status !== 'value' || kind === 'yes-no' || kind === 'gap') return null;
  if (kind !== 'ratio') return value.value === undefined ? null : Number(value.value);
  const below = Number(value.denominator ?? 0);
  return below > 0 ? (Number(value.numerator ?? 0) / below) * factor : null;
}
