import type { ReportedValue } from '#decree';
import { STATUS_WORDS } from '#ingestion';
import type { FailingFile } from './fixtures.js';
import { sampleValues } from './sample-values.js';
import { SAMPLE_QUARTER, sampleWorkbook } from './sample-workbook.js';

const QUARTERS = ['1404-Q1', '1404-Q2', '1404-Q3', '1404-Q4'];
const STEADY = QUARTERS.flatMap((quarter) =>
  sampleValues(quarter).filter(({ indicator }) => indicator === 'MED-01'),
);

/** The sound values with 30 cases in MED-01, so that five rows are worth comparing. */
const values = (quarter: string): ReportedValue[] =>
  sampleValues(quarter).map((value) => (value.indicator === 'MED-01' ? { ...value, n: '30' } : value));

/** Workbooks that are sound by themselves and doubtful beside what the agency said before. */
export const HISTORY_FAULTS: readonly FailingFile[] = [
  {
    code: 'VALUE_JUMP',
    name: 'ten-times-the-median',
    cell: 'F10',
    with: { history: STEADY.map((value) => ({ ...value, n: '30' })) },
    make: () =>
      sampleWorkbook(({ cell }) => {
        cell('MED-01', 'input1').value = 125;
      }, values(SAMPLE_QUARTER)),
  },
  {
    code: 'VALUES_AS_BEFORE',
    name: 'last-quarter-again',
    cell: 'F7',
    with: { history: values('1404-Q4') },
    make: () => sampleWorkbook(undefined, values(SAMPLE_QUARTER)),
  },
  {
    code: 'STATUS_PART_OF_WINDOW',
    name: 'not-applicable-since-spring',
    cell: 'M10',
    with: { history: STEADY },
    make: () =>
      sampleWorkbook(({ cell }) => {
        for (const input of ['input1', 'input2']) cell('MED-01', input).value = null;
        cell('MED-01', 'status').value = STATUS_WORDS['not-applicable'];
        cell('MED-01', 'reason').value = 'پرونده‌ای ندارد';
      }),
  },
];
