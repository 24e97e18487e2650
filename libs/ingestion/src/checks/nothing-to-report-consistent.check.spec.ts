import { describe, expect, it } from '@jest/globals';
import { aDueRow } from '../../../../test/workbooks/support/a-due-row.js';
import { nothingToReportConsistent } from './nothing-to-report-consistent.check.js';

const NOTHING = { status: 'موردی برای گزارش نیست' };

describe('nothing to report, held against the other rows', () => {
  it('is refused where another row counts the same denominator', () => {
    const rows = [aDueRow('RAT-01', { input1: 1, input2: 4 }), aDueRow('RAT-02', NOTHING)];
    expect(nothingToReportConsistent(rows)).toEqual([
      expect.objectContaining({
        code: 'STATUS_CONTRADICTED',
        cell: 'M7',
        indicator: 'RAT-02',
        params: { status: 'موردی برای گزارش نیست', other: 'RAT-01' },
      }),
    ]);
  });

  it('stands where that denominator is 0 or attested as well', () => {
    expect(nothingToReportConsistent([aDueRow('RAT-01', NOTHING), aDueRow('RAT-02', NOTHING)])).toEqual([]);
    const zeros = aDueRow('RAT-01', { input1: 0, input2: 0 });
    expect(nothingToReportConsistent([zeros, aDueRow('RAT-02', NOTHING)])).toEqual([]);
  });

  it('stands where only other denominators are positive', () => {
    const rows = [aDueRow('AVG-01', { input1: 1, input2: 4 }), aDueRow('RAT-02', NOTHING)];
    expect(nothingToReportConsistent(rows)).toEqual([]);
  });

  it('of a quarter is not refuted by cases of the half-year, but of the half-year by cases of the quarter', () => {
    const half = aDueRow('HLF-01', { input1: 1, input2: 4 });
    expect(nothingToReportConsistent([half, aDueRow('RAT-02', NOTHING)])).toEqual([]);
    const quarter = aDueRow('RAT-02', { input1: 1, input2: 4 });
    expect(nothingToReportConsistent([quarter, aDueRow('HLF-01', NOTHING)])).toHaveLength(1);
  });
});
