import type { Indicator, ReportedValue } from '#decree';
import { deskEdition } from './desk-edition.js';

const INDICATORS = deskEdition().indicators;

/** The value of one of the eleven that attains `per cent` out of `cases`; both whole. */
export function deskValue(code: string, quarter: string, percent: number, cases: number): ReportedValue {
  const indicator = INDICATORS.find((one) => one.code === code);
  if (!indicator) throw new Error(code);
  return { indicator: code, quarter, status: 'value', ...numbersOf(indicator, percent, cases) };
}

function numbersOf({ kind, direction, target }: Indicator, percent: number, cases: number) {
  // S ÷ AP = per cent where less is better; the tests ask for per cents that divide a target without end nowhere.
  if (kind === 'median') return { value: decimal(30 / (percent / 100)), n: String(cases) };
  const share = direction === 'down' ? Number(target) / percent : (Number(target) * percent) / 10_000;
  return { numerator: decimal(share * cases), denominator: String(cases) };
}

function decimal(value: number): string {
  return String(Number(value.toFixed(9)));
}

/** A quarter in which the whole desk attains `desk` per cent and all of access `access` per cent. */
export function deskQuarter(quarter: string, desk: number, access: number, cases = 100): ReportedValue[] {
  return INDICATORS.map(({ code }) =>
    deskValue(code, quarter, code.startsWith('SDK') ? desk : access, cases),
  );
}
