import { compareDecimals } from '../compare-decimals.js';
import type { Indicator } from '../indicator.js';
import type { Draft, Report } from '../shape/reader.js';
import { checkBands } from './check-bands.js';

/** Method, target, limit and bands must make an attainment for every value that can be reported (design §5, «Attainment»). */
export function checkMethod(indicator: Draft<Indicator>, path: string, report: Report): void {
  const { kind, method, direction } = indicator;
  const params = { indicator: indicator.code ?? path };
  if (kind !== undefined && method !== undefined && (kind === 'yes-no') !== (method === 'yes-no'))
    report(`${path}.method`, 'METHOD_WRONG', { ...params, kind, method });
  if (kind === 'yes-no' && direction === 'down') report(`${path}.direction`, 'DIRECTION_WRONG', params);
  checkTarget(indicator, path, report);
  checkLimit(indicator, path, report);
  checkBands(indicator, path, report);
}

function checkTarget(indicator: Draft<Indicator>, path: string, report: Report): void {
  const { target, method, direction } = indicator;
  if (target === undefined) return;
  const params = { indicator: indicator.code ?? path, target };
  const place = `${path}.target`;
  if (compareDecimals(target, '0') < 0) report(place, 'TARGET_NEGATIVE', params);
  else if (method === 'ratio' && target === '0') report(place, 'TARGET_ZERO_WITH_RATIO', params);
  if (method === 'yes-no' && target !== '1') report(place, 'TARGET_NOT_ONE', params);
  const maximum = greatestValue(indicator);
  if (direction === 'up' && method !== 'yes-no' && maximum && compareDecimals(target, maximum) > 0)
    report(place, 'TARGET_UNREACHABLE', { ...params, maximum });
}

/** The greatest value that can be reported, where there is one: a whole scale, or all of the denominator. */
function greatestValue({ kind, isPart, factor, parts }: Draft<Indicator>): string | undefined {
  if (kind === 'ratio') return isPart && factor !== undefined ? String(factor) : undefined;
  return kind === 'gap' ? undefined : parts?.find((part) => part.name === 'value')?.maximum;
}

function checkLimit(indicator: Draft<Indicator>, path: string, report: Report): void {
  const { method, limit, target, direction } = indicator;
  if (method === undefined) return;
  const params = { indicator: indicator.code ?? path };
  const place = `${path}.limit`;
  if (method !== 'linear') {
    if (limit !== undefined) report(place, 'LIMIT_UNEXPECTED', params);
    return;
  }
  if (limit === undefined) report(place, 'LIMIT_MISSING', params);
  else if (target !== undefined && direction !== undefined) {
    const side = compareDecimals(limit, target);
    if (direction === 'up' ? side >= 0 : side <= 0)
      report(place, 'LIMIT_WRONG_SIDE', { ...params, limit, target });
  }
}
