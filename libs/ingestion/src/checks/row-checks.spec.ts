import { describe, expect, it } from '@jest/globals';
import { aDueRow, type Written } from '../../../../test/workbooks/support/a-due-row.js';
import type { ColumnKey } from '../template/columns.js';
import { ROW_CHECKS } from './check-lists.js';

type Cells = Partial<Record<ColumnKey, Written>>;

/** Code and cell of every finding of a row, by all row checks. Columns: F H J L are numbers, M status, N reason. */
function faultsOf(code: string, cells: Cells): string[] {
  const row = aDueRow(code, cells);
  return ROW_CHECKS.flatMap(({ check }) => check(row)).map((finding) => `${finding.code} ${finding.cell}`);
}

const NOTHING = 'موردی برای گزارش نیست';
const NOT_APPLICABLE = 'شامل این دستگاه نیست';
const NO_STATISTICS = 'آمار در دست نیست';

describe('the checks of a row', () => {
  it.each<[string, string, Cells]>([
    ['a part and its whole', 'RAT-01', { input1: 3, input2: 4 }],
    ['a part as large as its whole', 'RAT-01', { input1: 4, input2: 4 }],
    ['nothing of something', 'RAT-01', { input1: 0, input2: 4 }],
    ['more complaints than visitors, as one visitor may complain twice', 'RAT-02', { input1: 5, input2: 4 }],
    ['digits of all three sets', 'RAT-01', { input1: '۱۲', input2: '١٢' }],
    ['grouped thousands', 'RAT-01', { input1: '۱٬۲۰۰', input2: '1,200' }],
    ['a mean with a Persian decimal mark', 'AVG-01', { input1: '۸۱٫۵', input2: '60' }],
    ['a percentage of a scale', 'AVG-01', { input1: '۹۵٪', input2: 3 }],
    ['less than one per cent, said so', 'AVG-01', { input1: '۰٫۵٪', input2: 3 }],
    ['the top of a scale', 'AVG-01', { input1: 100, input2: 1 }],
    ['a count of none', 'CNT-01', { input1: 0 }],
    ['both halves of a gap', 'GAP-01', { input1: 4, input2: 3, input3: 2, input4: 1 }],
    ['a yes', 'YES-01', { input1: 'بلی' }],
    ['another yes', 'YES-01', { input1: ' بله ' }],
    ['a logical cell', 'YES-01', { input1: false }],
    ['a 1', 'YES-01', { input1: 1 }],
    ['an English no', 'YES-01', { input1: 'No' }],
    ['attested: no cases', 'RAT-01', { status: NOTHING }],
    ['attested, and zeros beside it', 'RAT-01', { input1: 0, input2: 0, status: NOTHING }],
    ['not applicable, with its reason', 'RAT-01', { status: NOT_APPLICABLE, reason: 'میز ندارد' }],
    ['no statistics', 'RAT-01', { status: NO_STATISTICS }],
    [
      'a status typed with Arabic letters and without half-spaces',
      'RAT-01',
      { status: 'موردي براي گزارش نيست' },
    ],
    ['a cell of spaces beside a status', 'RAT-01', { input1: '  ', status: NOTHING }],
  ])('let %s pass', (_, code, cells) => {
    expect(faultsOf(code, cells)).toEqual([]);
  });

  it.each<[string, string, Cells, string[]]>([
    ['a blank row, once', 'RAT-01', {}, ['VALUE_MISSING F7']],
    ['a blank gap, once', 'GAP-01', {}, ['VALUE_MISSING F7']],
    ['a part without its whole', 'RAT-01', { input1: 3 }, ['VALUE_MISSING H7']],
    ['a whole without its part', 'RAT-01', { input2: 3 }, ['VALUE_MISSING F7']],
    [
      'each number that a gap wants',
      'GAP-01',
      { input1: 3 },
      ['VALUE_MISSING H7', 'VALUE_MISSING J7', 'VALUE_MISSING L7'],
    ],
    ['a mean that rests on nothing said', 'AVG-01', { input1: 80 }, ['VALUE_MISSING H7']],
    ['a word', 'CNT-01', { input1: 'دوازده' }, ['VALUE_NOT_A_NUMBER F7']],
    ['a percentage for a count', 'AVG-01', { input1: 95, input2: '۹۵٪' }, ['VALUE_PERCENT_OF_COUNT H7']],
    ['a count with its unit', 'CNT-01', { input1: '۱۲ نفر' }, ['VALUE_WITH_UNIT F7']],
    ['a fraction on a scale of 100', 'AVG-01', { input1: 0.85, input2: 3 }, ['VALUE_PERCENT_UNCLEAR F7']],
    ['a date', 'CNT-01', { input1: '1405/03/31' }, ['VALUE_A_DATE F7']],
    [
      'two words at once',
      'RAT-01',
      { input1: 'الف', input2: 'ب' },
      ['VALUE_NOT_A_NUMBER F7', 'VALUE_NOT_A_NUMBER H7'],
    ],
    ['a logical cell for a number', 'CNT-01', { input1: true }, ['VALUE_NOT_A_NUMBER F7']],
    ['less than nothing', 'CNT-01', { input1: -1 }, ['VALUE_NEGATIVE F7']],
    ['less than nothing in Persian', 'CNT-01', { input1: '−۳' }, ['VALUE_NEGATIVE F7']],
    ['half a case', 'CNT-01', { input1: 2.5 }, ['VALUE_NOT_AN_INTEGER F7']],
    ['above the scale', 'AVG-01', { input1: 850, input2: 3 }, ['VALUE_OUT_OF_RANGE F7']],
    [
      'more digits than a spreadsheet keeps',
      'CNT-01',
      { input1: '1000000000000000' },
      ['VALUE_OUT_OF_RANGE F7'],
    ],
    ['a part above its whole', 'RAT-01', { input1: 5, input2: 4 }, ['NUMERATOR_ABOVE_DENOMINATOR F7']],
    ['something out of nothing', 'RAT-01', { input1: 5, input2: 0 }, ['DENOMINATOR_ZERO H7']],
    ['a mean of no answers', 'AVG-01', { input1: 5, input2: 0 }, ['DENOMINATOR_ZERO H7']],
    [
      'a relative gap from 0',
      'GAP-01',
      { input1: 4, input2: 3, input3: 0, input4: 1 },
      ['DENOMINATOR_ZERO J7'],
    ],
    ['zero of zero', 'RAT-01', { input1: 0, input2: 0 }, ['ZERO_NOT_ATTESTED H7']],
    [
      'an empty half of a gap',
      'GAP-01',
      { input1: 4, input2: 3, input3: 0, input4: 0 },
      ['ZERO_NOT_ATTESTED L7'],
    ],
    ['neither yes nor no', 'YES-01', { input1: 'تا حدودی' }, ['VALUE_NOT_YES_NO F7']],
    ['a third number', 'YES-01', { input1: 2 }, ['VALUE_NOT_YES_NO F7']],
    ['an error cell', 'CNT-01', { input1: { error: '#REF!' } }, ['VALUE_FORMULA_ERROR F7']],
    ['an error cell for a question', 'YES-01', { input1: { error: '#N/A' } }, ['VALUE_FORMULA_ERROR F7']],
    [
      'a formula without its result',
      'CNT-01',
      { input1: { formula: 'A1' } },
      ['VALUE_FORMULA_NOT_COMPUTED F7'],
    ],
    ['an unknown status', 'RAT-01', { status: 'ندارد' }, ['STATUS_UNKNOWN M7']],
    [
      'an unknown status beside numbers',
      'RAT-01',
      { input1: 1, input2: 2, status: '؟' },
      ['STATUS_UNKNOWN M7'],
    ],
    ['a status beside a number', 'RAT-01', { input1: 1, status: NO_STATISTICS }, ['STATUS_WITH_VALUE M7']],
    ['no cases beside some', 'RAT-01', { input1: 0, input2: 9, status: NOTHING }, ['STATUS_WITH_VALUE M7']],
    ['no cases of a count', 'CNT-01', { status: NOTHING }, ['STATUS_NOT_ALLOWED M7']],
    ['no cases of a question', 'YES-01', { status: NOTHING }, ['STATUS_NOT_ALLOWED M7']],
    ['not applicable without a reason', 'CNT-01', { status: NOT_APPLICABLE }, ['REASON_MISSING N7']],
    [
      'not applicable with a reason of spaces',
      'CNT-01',
      { status: NOT_APPLICABLE, reason: ' \u200c' },
      ['REASON_MISSING N7'],
    ],
    [
      'all faults of a row together',
      'RAT-01',
      { input1: -1.5, input2: 'x' },
      ['VALUE_NOT_A_NUMBER H7', 'VALUE_NEGATIVE F7', 'VALUE_NOT_AN_INTEGER F7'],
    ],
  ])('find %s', (_, code, cells, expected) => {
    expect(faultsOf(code, cells)).toEqual(expected);
  });

  it('say what the cell says, shortened to what fits a sentence', () => {
    const row = aDueRow('CNT-01', { input1: `  الف\n${'ب'.repeat(200)}` });
    const [finding] = ROW_CHECKS.flatMap(({ check }) => check(row));
    expect(finding?.params['text']).toBe(`الف ${'ب'.repeat(56)}…`);
  });
});
