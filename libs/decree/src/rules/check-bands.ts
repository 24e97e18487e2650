import { compareDecimals } from '../compare-decimals.js';
import type { Band, Indicator } from '../indicator.js';
import type { Draft, Report } from '../shape/reader.js';

/** Bands start at 0 and rise, so that every value falls in exactly one; attainment follows the direction. */
export function checkBands(indicator: Draft<Indicator>, path: string, report: Report): void {
  const { method, bands, direction } = indicator;
  if (method === undefined) return;
  const params = { indicator: indicator.code ?? path };
  const place = `${path}.bands`;
  if (method !== 'bands') {
    if (bands !== undefined) report(place, 'BANDS_UNEXPECTED', params);
    return;
  }
  if (bands === undefined || bands.length === 0) {
    report(place, 'BANDS_MISSING', params);
    return;
  }
  const first = bands[0]?.from;
  if (first !== undefined && first !== '0')
    report(`${place}[0]`, 'BANDS_NOT_FROM_ZERO', { ...params, from: first });
  bands.forEach((band, index) => {
    const at = `${place}[${index}]`;
    const { attainment } = band;
    if (attainment !== undefined && !isShare(attainment))
      report(at, 'BAND_ATTAINMENT_OUT_OF_RANGE', { ...params, attainment });
    const before = bands[index - 1];
    if (before === undefined) return;
    if (before.from !== undefined && band.from !== undefined && compareDecimals(before.from, band.from) >= 0)
      report(at, 'BANDS_NOT_ASCENDING', { ...params, from: band.from, before: before.from });
    if (isAgainst(direction, before, band)) report(at, 'BANDS_AGAINST_DIRECTION', params);
  });
}

function isShare(decimal: string): boolean {
  return compareDecimals(decimal, '0') >= 0 && compareDecimals(decimal, '1') <= 0;
}

function isAgainst(
  direction: Indicator['direction'] | undefined,
  before: Draft<Band>,
  band: Draft<Band>,
): boolean {
  if (direction === undefined || before.attainment === undefined || band.attainment === undefined)
    return false;
  const step = compareDecimals(band.attainment, before.attainment);
  return direction === 'up' ? step < 0 : step > 0;
}
