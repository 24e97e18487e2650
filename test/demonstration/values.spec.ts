import { describe, expect, it } from '@jest/globals';
import { compareDates, DEFAULT_CALENDAR, isWorkingDay, quarterDueDates } from '#calendar';
import {
  compareDecimals,
  type Indicator,
  indicatorsDue,
  type PartName,
  partsOf,
  type ReportedValue,
} from '#decree';
import {
  demonstrationAgencies,
  demonstrationEvaluation,
  demonstrationQuarters,
  demonstrationReport,
} from '#demonstration';
import { editionOne } from '../support/edition-one.js';

const edition = editionOne();
const agencies = demonstrationAgencies();
const quarters = demonstrationQuarters();
const byCode = new Map(edition.indicators.map((indicator) => [indicator.code, indicator]));
const DECIMAL = /^\d+(\.\d*[1-9])?$/;
const PARTS: readonly PartName[] = ['numerator', 'denominator', 'value', 'n', 'secondValue', 'secondN'];

const everything = agencies.flatMap((agency) =>
  quarters.map((quarter) => ({
    agency,
    quarter,
    report: demonstrationReport(edition, agency, quarter),
    evaluation: demonstrationEvaluation(edition, agency, quarter),
  })),
);
const values = everything.flatMap(({ agency, report, evaluation }) =>
  [...report.values, ...evaluation].map((value) => ({ agency, value })),
);

/** The faults of one value, as the checks of a workbook would find them. */
function faultsOf(indicator: Indicator, value: ReportedValue): string[] {
  const given = PARTS.filter((name) => value[name] !== undefined);
  if (value.status === 'not-applicable')
    return given.length === 0 && value.reason ? [] : ['not-applicable with numbers or without reason'];
  if (value.status === 'nothing-to-report')
    return given.length > 0 || ['count', 'yes-no'].includes(indicator.kind)
      ? ['nothing-to-report not allowed']
      : [];
  if (value.status !== 'value') return [`status ${value.status}`];
  const faults = given.join() === partsOf(indicator.kind).join() ? [] : [`parts ${given.join()}`];
  for (const { name, isInteger, maximum } of indicator.parts) {
    const number = value[name] ?? '';
    if (!DECIMAL.test(number)) faults.push(`${name} is ${number}`);
    else if (isInteger && number.includes('.')) faults.push(`${name} is no whole number`);
    else if (maximum && compareDecimals(number, maximum) > 0) faults.push(`${name} above its scale`);
    else if (['denominator', 'n', 'secondN'].includes(name) && number === '0') faults.push(`${name} is 0`);
  }
  if (indicator.isPart && compareDecimals(value.numerator ?? '', value.denominator ?? '') > 0)
    faults.push('numerator above denominator');
  return faults;
}

const find = (rows: readonly ReportedValue[], code: string): ReportedValue | undefined =>
  rows.find(({ indicator }) => indicator === code);

describe('the values of the demonstration', () => {
  it('are the same every time', () => {
    for (const { agency, quarter, report, evaluation } of everything.slice(0, 40)) {
      expect(demonstrationReport(edition, agency, quarter)).toEqual(report);
      expect(demonstrationEvaluation(edition, agency, quarter)).toEqual(evaluation);
    }
  });

  it('keep the rules of their kind, all thirty thousand', () => {
    const faults = values.flatMap(({ agency, value }) => {
      const indicator = byCode.get(value.indicator);
      return (indicator ? faultsOf(indicator, value) : ['unknown']).map(
        (fault) => `${agency.code} ${value.quarter} ${value.indicator}: ${fault}`,
      );
    });
    expect(faults).toEqual([]);
    expect(values.length).toBeGreaterThan(30_000);
  });

  it('answer exactly what is due of each supplier, in catalogue order', () => {
    for (const { agency, quarter, report, evaluation } of everything) {
      const due = (supplier: 'agency' | 'evaluator'): string[] =>
        indicatorsDue(edition, quarter, supplier).map(({ code }) => code);
      expect(report.values.map(({ indicator }) => indicator)).toEqual(report.isSilent ? [] : due('agency'));
      const exists = quarter >= agency.firstQuarter;
      expect(evaluation.map(({ indicator }) => indicator)).toEqual(exists ? due('evaluator') : []);
      for (const value of [...report.values, ...evaluation]) expect(value.quarter).toBe(quarter);
    }
  });

  it.each([
    [
      'visits',
      [
        ['DIG-02', 'denominator'],
        ['NDS-02', 'denominator'],
        ['NDS-05', 'denominator'],
        ['ACC-04', 'n'],
        ['ACC-05', 'numerator'],
        ['ACC-09', 'denominator'],
        ['SAT-02', 'denominator'],
      ],
    ],
    [
      'services done',
      [
        ['ACC-03', 'denominator'],
        ['ACC-05', 'denominator'],
      ],
    ],
    [
      'requests at the desk',
      [
        ['SDK-03', 'denominator'],
        ['SDK-04', 'denominator'],
      ],
    ],
    [
      'units',
      [
        ['SDK-01', 'denominator'],
        ['SDK-02', 'denominator'],
      ],
    ],
    [
      'calls answered',
      [
        ['OFF-06', 'numerator'],
        ['OFF-07', 'n'],
      ],
    ],
    [
      'meetings granted',
      [
        ['OFF-03', 'numerator'],
        ['OFF-04', 'n'],
      ],
    ],
    [
      'information requests answered',
      [
        ['INF-02', 'n'],
        ['INF-03', 'denominator'],
      ],
    ],
    [
      'valid survey forms',
      [
        ['SAT-01', 'n'],
        ['SAT-02', 'numerator'],
      ],
    ],
    [
      'damage claims decided',
      [
        ['DMG-01', 'numerator'],
        ['DMG-02', 'n'],
      ],
    ],
  ] as const)('share one number of %s in a quarter', (_, places) => {
    for (const { agency, quarter, report, evaluation } of everything) {
      const all = [...report.values, ...evaluation];
      const numbers = places
        .map(([code, part]) => find(all, code)?.[part])
        .filter((number) => number !== undefined);
      expect([agency.code, quarter, new Set(numbers).size <= 1]).toEqual([agency.code, quarter, true]);
    }
  });

  it('follow from one register to the next', () => {
    const number = (value: string | undefined): number => Number(value ?? '0');
    for (const { report } of everything.filter((row) => !row.report.isSilent)) {
      const conduct = find(report.values, 'DIG-02');
      expect(number(find(report.values, 'DIG-06')?.denominator)).toBeLessThanOrEqual(
        number(conduct?.numerator),
      );
      expect(number(find(report.values, 'CMP-06')?.denominator)).toBeGreaterThanOrEqual(
        number(conduct?.numerator),
      );
      const answered = number(find(report.values, 'INF-02')?.n);
      expect(answered).toBeGreaterThanOrEqual(number(find(report.values, 'INF-01')?.numerator));
      expect(answered).toBeLessThanOrEqual(number(find(report.values, 'INF-01')?.denominator));
      const [requests, resolved] = [
        find(report.values, 'SDK-04')?.denominator,
        find(report.values, 'SDK-04')?.numerator,
      ];
      expect(number(find(report.values, 'OFF-11')?.denominator)).toBeLessThanOrEqual(
        number(requests) - number(resolved),
      );
    }
  });

  it('attest nothing to report only where a register is empty as a whole', () => {
    for (const { report } of everything)
      for (const [first, rest] of [
        ['INF-01', ['INF-02', 'INF-03']],
        ['DMG-01', ['DMG-02']],
      ] as const) {
        if (find(report.values, first)?.status !== 'nothing-to-report') continue;
        for (const code of rest) expect(find(report.values, code)?.status).toBe('nothing-to-report');
      }
  });

  it('do not apply for all quarters or for none', () => {
    const statuses = new Map<string, Set<string>>();
    for (const { agency, value } of values) {
      const key = `${agency.code} ${value.indicator}`;
      statuses.set(key, (statuses.get(key) ?? new Set()).add(value.status));
    }
    for (const [key, found] of statuses)
      expect([key, found.has('not-applicable') && found.size > 1]).toEqual([key, false]);
  });

  it('arrive on a working day between the end of the quarter and the due date, unless the sender is a late one', () => {
    for (const { agency, quarter, report } of everything) {
      const { opensOn, dataDueOn, freezeOn } = quarterDueDates(quarter, DEFAULT_CALENDAR);
      expect(compareDates(report.sentOn, opensOn)).toBeGreaterThanOrEqual(0);
      expect(isWorkingDay(report.sentOn, DEFAULT_CALENDAR)).toBe(true);
      expect(compareDates(report.sentOn, dataDueOn) > 0).toBe(agency.story === 'late');
      expect(compareDates(report.sentOn, freezeOn)).toBeLessThan(0);
    }
  });

  it('differ between agencies, so that there is something to compare', () => {
    const reached = values.filter(({ value }) => value.indicator === 'ACC-03' && value.status === 'value');
    const percents = reached.map(({ value }) => (Number(value.numerator) / Number(value.denominator)) * 100);
    expect(Math.min(...percents)).toBeGreaterThan(40);
    expect(Math.max(...percents) - Math.min(...percents)).toBeGreaterThan(20);
  });
});
