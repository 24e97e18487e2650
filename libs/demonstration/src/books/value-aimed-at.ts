import type { Indicator } from '#decree';

/**
 * The value of an indicator that comes as near to its target as `aim` says: the attainment of design §5 turned round
 * (AP = S × A, or S ÷ A where less is better, or a point on the line from limit to target).
 */
export function valueAimedAt(indicator: Indicator, aim: number): number {
  const target = Number(indicator.target);
  if (indicator.method === 'linear') {
    const limit = Number(indicator.limit ?? '0');
    return Math.max(0, limit - aim * (limit - target));
  }
  return indicator.direction === 'up' ? target * aim : target / aim;
}
