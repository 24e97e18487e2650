import type { ReportedValue } from '#decree';

/** A sound value of each indicator of the sample edition that its agency supplies in a first quarter. */
export function sampleValues(quarter: string): ReportedValue[] {
  const value = (indicator: string, parts: Partial<ReportedValue>): ReportedValue => ({
    indicator,
    quarter,
    status: 'value',
    ...parts,
  });
  return [
    value('RAT-01', { numerator: '90', denominator: '120' }),
    value('RAT-02', { numerator: '3', denominator: '120' }),
    value('AVG-01', { value: '81.5', n: '60' }),
    value('MED-01', { value: '12.5', n: '8' }),
    value('CNT-01', { value: '0' }),
    value('GAP-01', { value: '4.2', n: '30', secondValue: '3.9', secondN: '50' }),
    value('YES-01', { value: '1' }),
  ];
}
