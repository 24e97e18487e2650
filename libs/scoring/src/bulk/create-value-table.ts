import type { ScoreWindow } from '#calendar';
import type { Edition, Indicator, ReportedValue } from '#decree';
import type { AgencyInWindow } from '../agency-score.js';
import { isLeftOut } from '../assess-quarter.js';
import { quartersOfExistence } from '../quarters-of-existence.js';
import { readReading } from '../read-reading.js';
import { type IndicatorPlan, planWindow } from '../window-plan.js';
import { LEFT_OUT, MISSING, type SecondMeans, VALUE, type ValueTable } from './value-table.js';

/** The numbers of a row that Float64 gives back as they were written; NaN for what was not written. */
export interface HeldNumbers {
  numerator: number;
  denominator: number;
  value: number;
  n: number;
  secondValue: number;
  secondN: number;
}

/** A table on its way: rows in any order, one a place at most; the last one put in a place counts. */
export interface ValueTableBuilder {
  /** Line of an indicator, −1 where the edition has none of that code. */
  lineOf(code: string): number;
  /** Position of a quarter in the window, −1 outside it. */
  positionOf(quarter: string): number;
  /** Number of places, and the place of a value, in which a reader may keep what it needs for each. */
  readonly places: number;
  placeOf(line: number, agency: number, position: number): number;
  /** A row of any numbers. */
  put(line: number, agency: number, position: number, row: ReportedValue): void;
  /** A row with status `value` whose numbers are all held: the short way for a nation's million. */
  putHeld(line: number, agency: number, position: number, numbers: Readonly<HeldNumbers>): void;
  finish(): ValueTable;
}

/**
 * An empty table of an edition over a window; what is never put is missing. Quarters in which an agency did not exist
 * are left out, whatever is put there.
 * @throws DomainError EDITION_BROKEN where an indicator's target, limit or bands cannot make an attainment.
 */
export function createValueTable(
  edition: Edition,
  window: ScoreWindow,
  agencies: readonly Pick<AgencyInWindow, 'firstQuarter' | 'lastQuarter'>[],
): ValueTableBuilder {
  const plan = planWindow(edition, window);
  const plans = edition.indicators.map(({ code }) => plan.indicatorOf.get(code));
  const quarters = window.quarters.length;
  const lineLength = agencies.length * quarters;
  const places = edition.indicators.length * lineLength;
  const states = new Uint8Array(places).fill(MISSING);
  const tops = new Float64Array(places);
  const bottoms = new Float64Array(places).fill(1);
  const wideRows = new Map<number, ReportedValue>();
  const secondMeans = new Map<string, SecondMeans>();
  for (const { code, kind } of edition.indicators)
    if (kind === 'gap')
      secondMeans.set(code, { values: new Float64Array(lineLength), cases: new Float64Array(lineLength) });
  const seconds = edition.indicators.map(({ code }) => secondMeans.get(code));
  const lines = new Map(edition.indicators.map(({ code }, line) => [code, line]));
  const exists = Uint8Array.from(
    agencies.flatMap((agency) => quartersOfExistence(window.quarters, agency).map(Number)),
  );
  for (let line = 0; line < edition.indicators.length; line += 1)
    for (let at = 0; at < lineLength; at += 1)
      if (exists[at] === 0) states[line * lineLength + at] = LEFT_OUT;

  const store = (line: number, at: number, state: number, numbers: Readonly<HeldNumbers>): void => {
    const place = line * lineLength + at;
    const kind = edition.indicators[line]?.kind;
    wideRows.delete(place);
    states[place] = state;
    if (state !== VALUE) return;
    tops[place] = kind === 'ratio' ? numbers.numerator : numbers.value;
    bottoms[place] =
      kind === 'ratio' ? numbers.denominator : kind === 'count' || kind === 'yes-no' ? 1 : numbers.n;
    const second = seconds[line];
    if (!second) return;
    second.values[at] = numbers.secondValue;
    second.cases[at] = numbers.secondN;
  };

  return {
    lineOf: (code) => lines.get(code) ?? -1,
    positionOf: (quarter) => plan.quarterPosition.get(quarter) ?? -1,
    places,
    placeOf: (line, agency, position) => line * lineLength + agency * quarters + position,
    put: (line, agency, position, row) => {
      const own = plans[line];
      const at = agency * quarters + position;
      if (!own || exists[at] === 0) return;
      const state = stateOf(own, row);
      store(line, at, state, numbersOf(row));
      if (state === VALUE && !isAllHeld(row)) wideRows.set(line * lineLength + at, row);
    },
    putHeld: (line, agency, position, numbers) => {
      const own = plans[line];
      const at = agency * quarters + position;
      if (!own || exists[at] === 0) return;
      store(line, at, isPossible(own.indicator, numbers) ? VALUE : MISSING, numbers);
    },
    finish: () => ({
      window: window.code,
      quarters: window.quarters,
      codes: edition.indicators.map(({ code }) => code),
      agencies: agencies.length,
      states,
      tops,
      bottoms,
      secondMeans,
      wideRows,
    }),
  };
}

function stateOf(own: IndicatorPlan, row: ReportedValue): number {
  if (isLeftOut(own, row)) return LEFT_OUT;
  return row.status === 'value' && readReading(own.indicator, row) ? VALUE : MISSING;
}

/** `readReading` for numbers that Float64 holds; NaN, for what was not written, is never ≥ 0. */
function isPossible(indicator: Indicator, numbers: Readonly<HeldNumbers>): boolean {
  const { numerator, denominator, value, n, secondValue, secondN } = numbers;
  switch (indicator.kind) {
    case 'ratio':
      return numerator >= 0 && denominator > 0 && (!indicator.isPart || numerator <= denominator);
    case 'mean':
    case 'median':
      return value >= 0 && n > 0;
    case 'count':
      return value >= 0;
    case 'yes-no':
      return value === 0 || value === 1;
    case 'gap':
      return (
        value >= 0 &&
        n > 0 &&
        secondN > 0 &&
        (indicator.gap === 'relative' ? secondValue > 0 : secondValue >= 0)
      );
  }
}

function numbersOf(row: ReportedValue): HeldNumbers {
  return {
    numerator: Number(row.numerator ?? NaN),
    denominator: Number(row.denominator ?? NaN),
    value: Number(row.value ?? NaN),
    n: Number(row.n ?? NaN),
    secondValue: Number(row.secondValue ?? NaN),
    secondN: Number(row.secondN ?? NaN),
  };
}

function isAllHeld(row: ReportedValue): boolean {
  const { numerator, denominator, value, n, secondValue, secondN } = row;
  return [numerator, denominator, value, n, secondValue, secondN].every(
    (text) => text === undefined || isHeld(text),
  );
}

/** Whether Float64 gives the decimal back as it was written. */
function isHeld(text: string): boolean {
  return String(Number(text)) === text;
}
