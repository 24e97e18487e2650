import type { Indicator } from '../indicator.js';
import { compareDecimals } from '../compare-decimals.js';
import { partsOf } from '../parts-of.js';
import type { Draft, Report } from '../shape/reader.js';

/** Parts, factor, gap and isPart must be those of the kind (design §5, «Indicator»). */
export function checkKind(indicator: Draft<Indicator>, path: string, report: Report): void {
  const { kind } = indicator;
  if (kind === undefined) return;
  const params = { indicator: indicator.code ?? path, kind };
  checkParts(indicator, path, report);
  if (indicator.isPart && kind !== 'ratio') report(`${path}.isPart`, 'IS_PART_WITHOUT_RATIO', params);
  if (kind === 'gap' && indicator.gap === undefined) report(`${path}.gap`, 'GAP_MISSING', params);
  if (kind !== 'gap' && indicator.gap !== undefined) report(`${path}.gap`, 'GAP_UNEXPECTED', params);
  const { factor } = indicator;
  if (factor !== undefined && kind !== 'ratio' && factor !== (indicator.gap === 'relative' ? 100 : 1))
    report(`${path}.factor`, 'FACTOR_WRONG', { ...params, factor });
}

function checkParts(indicator: Draft<Indicator>, path: string, report: Report): void {
  const { kind, parts } = indicator;
  if (kind === undefined || parts === undefined) return;
  const params = { indicator: indicator.code ?? path, kind };
  const names = parts.map((part) => part.name);
  for (const part of partsOf(kind))
    if (!names.includes(part)) report(`${path}.parts`, 'PART_MISSING', { ...params, part });
  parts.forEach(({ name, maximum }, index) => {
    const place = `${path}.parts[${index}]`;
    if (maximum !== undefined && compareDecimals(maximum, '0') <= 0)
      report(`${place}.maximum`, 'PART_MAXIMUM_NOT_POSITIVE', params);
    if (name === undefined) return;
    if (!partsOf(kind).includes(name)) report(place, 'PART_UNEXPECTED', { ...params, part: name });
    if (names.indexOf(name) < index) report(place, 'PART_DUPLICATE', { ...params, part: name });
  });
}
