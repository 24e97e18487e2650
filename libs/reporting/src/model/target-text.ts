import type { Indicator } from '#decree';
import { formatDecimal } from '#persian';

/** «دست‌کم ۸۰ درصد», «حداکثر ۵ درصد», «۱۰۰ درصد» where nothing lies beyond it, «بلی». */
export function targetText(
  indicator: Pick<Indicator, 'kind' | 'direction' | 'target' | 'unit' | 'isPart' | 'factor'>,
): string {
  if (indicator.kind === 'yes-no') return 'بلی';
  const target = `${formatDecimal(indicator.target)} ${indicator.unit}`;
  if (indicator.target === '0') return indicator.direction === 'down' ? 'صفر' : target;
  const isWhole = indicator.isPart && indicator.target === String(indicator.factor);
  if (isWhole) return target;
  return indicator.direction === 'up' ? `دست‌کم ${target}` : `حداکثر ${target}`;
}
