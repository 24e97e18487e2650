import type { ScoreWindow } from '#calendar';
import type { Edition, Indicator, ReportedValue } from '#decree';
import type { AgencyInWindow } from '../agency-score.js';
import { isLeftOut } from '../assess-quarter.js';
import { quartersOfExistence } from '../quarters-of-existence.js';
import { readReading } from '../read-reading.js';
import { tabulateRows } from '../tabulate-rows.js';
import { planWindow } from '../window-plan.js';
import { LEFT_OUT, MISSING, type SecondMeans, VALUE, type ValueTable } from './value-table.js';

type Numbers = readonly [top: string, bottom: string, secondValue: string, secondN: string];

/**
 * Reads the rows of many agencies once, by the rules of docs/method.md §3, for any number of scorings: of the edition
 * itself and of trials with its indicators (the method of an indicator may differ, its kind and parts may not).
 * @throws DomainError EDITION_BROKEN where an indicator's target, limit or bands cannot make an attainment.
 */
export function tabulateValues(
  edition: Edition,
  window: ScoreWindow,
  agencies: readonly AgencyInWindow[],
): ValueTable {
  const plan = planWindow(edition, window);
  const { quarters } = window;
  const size = edition.indicators.length * agencies.length * quarters.length;
  const states = new Uint8Array(size).fill(MISSING);
  const tops = new Float64Array(size);
  const bottoms = new Float64Array(size).fill(1);
  const secondMeans = new Map<string, SecondMeans>();
  for (const { code, kind } of edition.indicators)
    if (kind === 'gap') {
      const length = agencies.length * quarters.length;
      secondMeans.set(code, { values: new Float64Array(length), cases: new Float64Array(length) });
    }
  const wideRows = new Map<number, ReportedValue>();
  const plans = edition.indicators.map((indicator) => plan.indicatorOf.get(indicator.code));
  agencies.forEach((agency, column) => {
    const exists = quartersOfExistence(quarters, agency);
    const rows = tabulateRows(plan, agency.values);
    plans.forEach((own, line) => {
      if (!own) return;
      for (let quarter = 0; quarter < quarters.length; quarter += 1) {
        const inColumn = column * quarters.length + quarter;
        const place = line * agencies.length * quarters.length + inColumn;
        const row = rows[own.offset + quarter];
        if (!exists[quarter]) states[place] = LEFT_OUT;
        if (!exists[quarter] || !row) continue;
        if (isLeftOut(own, row)) states[place] = LEFT_OUT;
        if (row.status !== 'value' || !readReading(own.indicator, row)) continue;
        const numbers = numbersOf(own.indicator, row);
        states[place] = VALUE;
        tops[place] = Number(numbers[0]);
        bottoms[place] = Number(numbers[1]);
        const second = secondMeans.get(own.indicator.code);
        if (second) {
          second.values[inColumn] = Number(numbers[2]);
          second.cases[inColumn] = Number(numbers[3]);
        }
        if (!numbers.every(isHeld)) wideRows.set(place, row);
      }
    });
  });
  return {
    window: window.code,
    quarters,
    codes: edition.indicators.map(({ code }) => code),
    agencies: agencies.length,
    states,
    tops,
    bottoms,
    secondMeans,
    wideRows,
  };
}

function numbersOf({ kind }: Indicator, row: ReportedValue): Numbers {
  const { numerator, denominator, value, n, secondValue, secondN } = row;
  switch (kind) {
    case 'ratio':
      return [numerator ?? '', denominator ?? '', '0', '0'];
    case 'mean':
    case 'median':
      return [value ?? '', n ?? '', '0', '0'];
    case 'count':
    case 'yes-no':
      return [value ?? '', '1', '0', '0'];
    case 'gap':
      return [value ?? '', n ?? '', secondValue ?? '', secondN ?? ''];
  }
}

/** Whether Float64 gives the decimal back as it was written. */
function isHeld(text: string): boolean {
  return String(Number(text)) === text;
}
