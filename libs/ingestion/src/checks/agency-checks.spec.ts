import { describe, expect, it } from '@jest/globals';
import { aDueRow } from '../../../../test/workbooks/support/a-due-row.js';
import { SAMPLE_EDITION } from '../../../../test/workbooks/support/sample-edition.js';
import type { DueRow } from '../rows/due-row.js';
import { AGENCY_CHECKS } from './check-lists.js';
import { countsOfRows } from './counts-of-rows.js';
import type { SubmittedSheet } from './submitted-sheet.js';

function sheetOf(kind: 'agency' | 'evaluator'): SubmittedSheet {
  return {
    identity: {
      kind,
      edition: 'edition-0',
      templateVersion: 1,
      agency: 'A-01',
      office: null,
      quarter: '1405-Q1',
    },
    indicators: new Map(SAMPLE_EDITION.indicators.map((one) => [one.code, one])),
    due: SAMPLE_EDITION.indicators,
    rows: [],
    context: { editions: [SAMPLE_EDITION] },
    sheet: 'شاخص‌ها',
  };
}

function faultsOf(rows: readonly DueRow[], kind: 'agency' | 'evaluator' = 'agency'): unknown[] {
  return AGENCY_CHECKS.flatMap(({ check }) => check(rows, sheetOf(kind), countsOfRows(rows))).map(
    ({ code, indicator, params }) => [code, indicator, params],
  );
}

describe('the checks of the rows among themselves', () => {
  it('hold two counts of the same thing to be one number, that of most rows', () => {
    const rows = [
      aDueRow('RAT-01', { input1: 1, input2: 119 }),
      aDueRow('RAT-02', { input1: 1, input2: 120 }),
      {
        ...aDueRow('RAT-02', { input1: 1, input2: '۱۲۰' }),
        indicator: { ...aDueRow('RAT-02', {}).indicator, code: 'RAT-03' },
      },
    ];
    expect(faultsOf(rows)).toEqual([
      [
        'COUNTS_DISAGREE',
        'RAT-01',
        { part: 'تعداد مراجعان', value: '119', other: 'RAT-02', otherValue: '120' },
      ],
    ]);
  });

  it('let counts of different periods differ, and answers to the questions of an evaluator', () => {
    const half = aDueRow('HLF-01', { input1: 1, input2: 240 });
    expect(faultsOf([aDueRow('RAT-01', { input1: 1, input2: 120 }), half])).toEqual([]);
    const rows = [
      aDueRow('RAT-01', { input1: 1, input2: 119 }),
      aDueRow('RAT-02', { input1: 1, input2: 120 }),
    ];
    expect(faultsOf(rows, 'evaluator')).toEqual([]);
  });

  it('hold what is named by more words to be a part of what is named by fewer', () => {
    const far = aDueRow('MED-01', { input1: 1, input2: 31 });
    const all = aDueRow('GAP-01', { input1: 1, input2: 30, input3: 1, input4: 1 });
    expect(faultsOf([far, all])).toEqual([
      [
        'PART_ABOVE_WHOLE',
        'MED-01',
        { part: 'تعداد شهرستان دور', value: '31', whole: 'تعداد شهرستان', other: 'GAP-01', otherValue: '30' },
      ],
    ]);
    expect(faultsOf([aDueRow('MED-01', { input1: 1, input2: 30 }), all])).toEqual([]);
  });

  it('doubt a report most of whose counts are round, and not one with a few of them', () => {
    const round = [
      aDueRow('RAT-01', { input1: 200, input2: 300 }),
      aDueRow('CNT-01', { input1: 2000 }),
      aDueRow('GAP-01', { input1: 1, input2: 400, input3: 1, input4: 500 }),
    ];
    expect(faultsOf(round)).toEqual([['VALUES_TOO_ROUND', 'RAT-01', { rounded: 5, total: 5 }]]);
    expect(faultsOf(round.slice(0, 2))).toEqual([]);
  });

  it('refuse nothing to report where another row counts such cases as its numerator', () => {
    const rows = [
      aDueRow('RAT-01', { input1: 5, input2: 9 }),
      {
        ...aDueRow('MED-01', { status: 'موردی برای گزارش نیست' }),
        indicator: { ...aDueRow('MED-01', {}).indicator },
      },
    ];
    const [answered] = rows[0]?.inputs ?? [];
    const asked = rows[1]?.inputs.map((input) =>
      input.part.name === 'n' && answered
        ? { ...input, part: { ...input.part, title: answered.part.title } }
        : input,
    );
    expect(
      faultsOf([...rows.slice(0, 1), ...rows.slice(1).map((row) => ({ ...row, inputs: asked ?? [] }))]),
    ).toEqual([['STATUS_CONTRADICTED', 'MED-01', { status: 'موردی برای گزارش نیست', other: 'RAT-01' }]]);
  });
});
