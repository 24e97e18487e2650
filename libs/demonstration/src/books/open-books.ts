import { addQuarters, parseQuarter, quarterCode } from '#calendar';
import { type Edition, type Frequency, type Indicator, isDue, type ReportedValue } from '#decree';
import type { DemonstrationAgency } from '../demonstration-agency.js';
import { activityOf } from './activity.js';
import type { Books, Registers } from './books.js';
import { CASES } from './cases.js';
import { leftOut } from './left-out.js';
import { makeValue } from './make-value.js';
import { stockOf } from './stock.js';

const COVERED: Readonly<Record<Frequency, number>> = { Q: 1, H: 2, Y: 4 };

/** The books of an agency at the end of a quarter; each number is worked out once, when first asked for. */
export function openBooks(edition: Edition, agency: DemonstrationAgency, quarter: string): Books {
  const known = new Map<string, ReportedValue>();
  const stock = stockOf(agency);
  const earlier = new Map<string, Books>();

  const booksOf = (other: string): Books => {
    if (other === quarter) return books;
    const found = earlier.get(other) ?? openBooks(edition, agency, other);
    earlier.set(other, found);
    return found;
  };
  const lookUp = (code: string, at: string): ReportedValue | undefined => {
    const indicator = edition.indicators.find((row) => row.code === code);
    return indicator && isDue(indicator.frequency, at) ? booksOf(at).valueOf(indicator) : undefined;
  };
  const counted = (code: string, at = quarter): number => {
    const value = lookUp(code, at);
    return Number(value?.numerator ?? value?.value ?? '0');
  };
  const registersFor = (indicator: Indicator): Registers => {
    const covered = coveredQuarters(agency, quarter, indicator.frequency);
    const sum = (of: (at: string) => number): number => covered.reduce((total, at) => total + of(at), 0);
    return {
      stock,
      flow: (name) => sum((at) => activityOf(agency, at)[name]),
      counted: (code) => counted(code),
      countedOver: (code) => sum((at) => counted(code, at)),
      casesOf: (code) => {
        const value = lookUp(code, quarter);
        return Number(value?.denominator ?? value?.n ?? '0');
      },
    };
  };
  const work = (indicator: Indicator): ReportedValue => {
    const reason = leftOut(agency, indicator.code);
    if (reason) return { indicator: indicator.code, quarter, status: 'not-applicable', reason };
    const registers = registersFor(indicator);
    const cases = CASES[indicator.code]?.(registers) ?? stock.staff;
    return makeValue(indicator, { agency, quarter, cases, visits: registers.flow('visits') });
  };
  const books: Books = {
    valueOf(indicator) {
      const value = known.get(indicator.code) ?? work(indicator);
      known.set(indicator.code, value);
      return value;
    },
  };
  return books;
}

/** The quarters that a value covers, of those in which the agency existed. */
function coveredQuarters(agency: DemonstrationAgency, quarter: string, frequency: Frequency): string[] {
  const last = parseQuarter(quarter);
  return Array.from({ length: COVERED[frequency] }, (_, back) =>
    quarterCode(addQuarters(last, -back)),
  ).filter((code) => code >= agency.firstQuarter);
}
