import type { CellValue } from 'exceljs';
import type { FindingCode } from '#faults';
import { STATUS_WORDS } from '#ingestion';
import type { SheetEditor } from './edit-workbook.js';
import type { FailingFile } from './fixtures.js';
import { sampleEvaluatorWorkbook, sampleWorkbook } from './sample-workbook.js';

/** Writes one cell of an otherwise sound workbook. Row 6 is the first: the sample edition has no article bands but one. */
function cell(
  code: FindingCode,
  name: string,
  at: string,
  indicator: string,
  writes: Readonly<Record<string, CellValue>>,
): FailingFile {
  const edit = (editor: SheetEditor): void => {
    for (const [column, value] of Object.entries(writes)) editor.cell(indicator, column).value = value;
  };
  return { code, name, cell: at, make: () => sampleWorkbook(edit) };
}

/** Writes a number that its cell shows in a format of its own. */
function formatted(
  code: FindingCode,
  name: string,
  at: string,
  indicator: string,
  value: number,
  numFmt: string,
): FailingFile {
  const edit = (editor: SheetEditor): void => {
    const own = editor.cell(indicator, 'input1');
    own.style = { ...own.style, numFmt };
    own.value = value;
  };
  return { code, name, cell: at, make: () => sampleWorkbook(edit) };
}

const blank = { input1: null, input2: null };
const NOTHING = STATUS_WORDS['nothing-to-report'];

/** Rows: 7 RAT-01, 8 RAT-02, 9 AVG-01, 10 MED-01, 11 CNT-01, 12 GAP-01, 13 YES-01. Numbers F H J L, status M, reason N. */
export const ROW_FAULTS: readonly FailingFile[] = [
  cell('VALUE_MISSING', 'blank-row', 'F7', 'RAT-01', blank),
  cell('VALUE_MISSING', 'part-without-whole', 'H7', 'RAT-01', { input2: null }),
  cell('VALUE_MISSING', 'spaces', 'F11', 'CNT-01', { input1: '   ' }),
  cell('VALUE_NOT_A_NUMBER', 'word', 'F11', 'CNT-01', { input1: 'پنج' }),
  cell('VALUE_NOT_A_NUMBER', 'about', 'F9', 'AVG-01', { input1: 'حدود ۸۱' }),
  formatted('VALUE_A_DATE', 'made-of-1-2-by-excel', 'F11', 'CNT-01', 46_054, 'd-mmm'),
  cell('VALUE_A_DATE', 'typed-day', 'F11', 'CNT-01', { input1: '۱ خرداد ۱۴۰۵' }),
  cell('VALUE_EXPONENTIAL', 'narrow-column', 'F11', 'CNT-01', { input1: '1.2E+05' }),
  cell('VALUE_WITH_UNIT', 'cases', 'F11', 'CNT-01', { input1: '۵ مورد' }),
  cell('VALUE_PERCENT_OF_COUNT', 'count', 'F11', 'CNT-01', { input1: '٪۵' }),
  formatted('VALUE_PERCENT_OF_COUNT', 'cell-shown-as-per-cent', 'F11', 'CNT-01', 1, '0%'),
  formatted('VALUE_A_DATE', 'hours', 'F9', 'AVG-01', 0.0625, '[h]:mm'),
  formatted('VALUE_OUT_OF_RANGE', '8500-per-cent', 'F9', 'AVG-01', 85, '0.00%'),
  cell('VALUE_PERCENT_UNCLEAR', 'fraction', 'F9', 'AVG-01', { input1: 0.815 }),
  cell('VALUE_NEGATIVE', 'number', 'F11', 'CNT-01', { input1: -4 }),
  cell('VALUE_NOT_AN_INTEGER', 'half-a-case', 'F11', 'CNT-01', { input1: 4.5 }),
  cell('VALUE_NOT_YES_NO', 'perhaps', 'F13', 'YES-01', { input1: 'شاید' }),
  cell('VALUE_OUT_OF_RANGE', 'above-scale', 'F9', 'AVG-01', { input1: 815 }),
  cell('VALUE_FORMULA_ERROR', 'reference', 'F11', 'CNT-01', { input1: { error: '#REF!' } }),
  cell('VALUE_FORMULA_ERROR', 'division', 'F9', 'AVG-01', {
    input1: { formula: 'F7/0', result: { error: '#DIV/0!' } },
  }),
  ...(['#NULL!', '#VALUE!', '#NAME?', '#NUM!', '#N/A'] as const).map((error) =>
    cell('VALUE_FORMULA_ERROR', error.replace(/\W/g, '').toLowerCase(), 'F11', 'CNT-01', {
      input1: { error },
    }),
  ),
  cell('VALUE_FORMULA_ERROR', 'pasted-as-text', 'F11', 'CNT-01', { input1: '#SPILL!' }),
  cell('VALUE_FORMULA_ERROR', 'of-libreoffice', 'F11', 'CNT-01', { input1: 'Err:502' }),
  cell('VALUE_FORMULA_NOT_COMPUTED', 'no-result', 'F11', 'CNT-01', { input1: { formula: 'SUM(F7:F8)' } }),
  cell('STATUS_UNKNOWN', 'own-word', 'M7', 'RAT-01', { ...blank, status: 'ندارد' }),
  cell('STATUS_WITH_VALUE', 'no-statistics-and-numbers', 'M7', 'RAT-01', { status: STATUS_WORDS.missing }),
  cell('STATUS_NOT_ALLOWED', 'count', 'M11', 'CNT-01', { input1: null, status: NOTHING }),
  cell('STATUS_CONTRADICTED', 'same-denominator', 'M8', 'RAT-02', { ...blank, status: NOTHING }),
  cell('REASON_MISSING', 'not-applicable', 'N9', 'AVG-01', {
    ...blank,
    status: STATUS_WORDS['not-applicable'],
  }),
  cell('REASON_MISSING', 'broken-formula', 'N9', 'AVG-01', {
    ...blank,
    status: STATUS_WORDS['not-applicable'],
    reason: { error: '#REF!' },
  }),
  cell('VALUE_NEGATIVE', 'in-brackets', 'F11', 'CNT-01', { input1: '(۴)' }),
  cell('VALUE_NEGATIVE', 'sign-behind', 'F11', 'CNT-01', { input1: '۴-' }),
  cell('NUMERATOR_ABOVE_DENOMINATOR', 'part-above-whole', 'F7', 'RAT-01', { input1: 121 }),
  cell('DENOMINATOR_ZERO', 'mean-of-none', 'H9', 'AVG-01', { input2: 0 }),
  cell('DENOMINATOR_ZERO', 'relative-gap', 'J12', 'GAP-01', { input3: 0 }),
  cell('ZERO_NOT_ATTESTED', 'zero-of-zero', 'H10', 'MED-01', { input1: 0, input2: '۰' }),
  cell('COUNTS_DISAGREE', 'other-visitors', 'H8', 'RAT-02', { input2: 121 }),
  cell('PART_ABOVE_WHOLE', 'of-another-row', 'H10', 'MED-01', { input2: 31 }),
  cell('ROW_INDICATOR_UNKNOWN', 'added-row', 'A14', 'RAT-01', {}),
  cell('ROW_INDICATOR_DUPLICATE', 'added-row', 'A14', 'RAT-01', {}),
  cell('ROW_SUPPLIER_OTHER', 'survey-by-the-agency', 'A14', 'RAT-01', {}),
  { ...cell('VALUE_NOT_DUE', 'yearly-in-spring', 'F14', 'RAT-01', {}), isWarning: true },
].map(withAddedRow);

const ROUND = [
  ['RAT-01', 'input1', 200],
  ['RAT-01', 'input2', 300],
  ['RAT-02', 'input2', 300],
  ['AVG-01', 'input2', 400],
  ['CNT-01', 'input1', 500],
  ['GAP-01', 'input2', 600],
] as const;

/** The faults of rows that are too many: row 14 is written below the last. */
function withAddedRow(fixture: FailingFile): FailingFile {
  const codes: Partial<Record<FindingCode, string>> = {
    ROW_INDICATOR_UNKNOWN: 'RAT-77',
    ROW_INDICATOR_DUPLICATE: 'RAT-01',
    ROW_SUPPLIER_OTHER: 'SRV-01',
    VALUE_NOT_DUE: 'YRL-01',
  };
  const code = codes[fixture.code];
  if (code === undefined) return fixture;
  return {
    ...fixture,
    make: () =>
      sampleWorkbook(({ sheet }) => {
        sheet.getCell('A14').value = code;
        sheet.getCell('F14').value = 5;
        if (code === 'RAT-01') sheet.getCell('H14').value = 6;
      }),
  };
}

export const SHEET_FAULTS: readonly FailingFile[] = [
  {
    code: 'ROW_INDICATOR_MISSING',
    name: 'deleted-row',
    make: () => sampleWorkbook(({ sheet, rowOf }) => sheet.spliceRows(rowOf('CNT-01'), 1)),
  },
  {
    code: 'ROW_INDICATOR_MISSING',
    name: 'deleted-row-of-an-agency',
    make: () => sampleEvaluatorWorkbook(({ sheet, rowOf }) => sheet.spliceRows(rowOf('A-02 SRV-02'), 1)),
  },
  {
    code: 'ROW_AGENCY_UNKNOWN',
    name: 'mistyped-agency',
    cell: 'A8',
    make: () =>
      sampleEvaluatorWorkbook(({ sheet }) => {
        sheet.getCell('A8').value = 'A-77';
        sheet.getCell('A9').value = 'A-77';
      }),
  },
  {
    code: 'SHEET_RENAMED',
    name: 'other-name',
    make: () =>
      sampleWorkbook(({ sheet }) => {
        sheet.name = 'Sheet1';
      }),
  },
  {
    code: 'SHEET_MISSING',
    name: 'deleted',
    make: () => sampleWorkbook(({ sheet, workbook }) => workbook.removeWorksheet(sheet.id)),
  },
  {
    code: 'ROW_HIDDEN',
    name: 'with-a-number',
    cell: 'A11',
    make: () =>
      sampleWorkbook(({ sheet, rowOf }) => {
        sheet.getRow(rowOf('CNT-01')).hidden = true;
      }),
  },
  {
    code: 'COLUMN_HIDDEN',
    name: 'with-numbers',
    cell: 'F7',
    make: () =>
      sampleWorkbook(({ sheet }) => {
        sheet.getColumn('F').hidden = true;
      }),
  },
  {
    code: 'SHEET_COPIED',
    name: 'by-excel',
    make: () =>
      sampleWorkbook(({ sheet, workbook }) => {
        workbook.addWorksheet(`${sheet.name} (2)`).getCell('A1').value = 'code';
      }),
  },
  {
    code: 'SHEET_COPIED',
    name: 'by-libreoffice',
    make: () =>
      sampleWorkbook(({ sheet, workbook }) => {
        workbook.addWorksheet(`${sheet.name}_2`);
      }),
  },
  {
    code: 'ROW_INDICATOR_DUPLICATE',
    name: 'duplicated-row',
    cell: 'A8',
    make: () => sampleWorkbook(({ sheet, rowOf }) => sheet.duplicateRow(rowOf('RAT-01'), 1, true)),
  },
  {
    code: 'CELLS_MERGED',
    name: 'two-numbers',
    cell: 'H7',
    make: () => sampleWorkbook(({ sheet }) => sheet.mergeCells('F7:H7')),
  },
  {
    code: 'CELLS_MERGED',
    name: 'two-rows',
    cell: 'F8',
    make: () => sampleWorkbook(({ sheet }) => sheet.mergeCells('F7:F8')),
  },
  {
    code: 'VALUES_TOO_ROUND',
    name: 'estimates',
    cell: 'F7',
    make: () =>
      sampleWorkbook(({ cell: at }) => {
        for (const [code, column, value] of ROUND) at(code, column).value = value;
      }),
  },
  {
    code: 'SHEET_MISSING',
    name: 'deleted-column-keys',
    make: () =>
      sampleWorkbook(({ sheet }) => {
        sheet.getRow(1).values = [];
      }),
  },
];
