import type { CellValue } from 'exceljs';
import type { ScorecardModel } from '../../model/scorecard-model.js';
import { decimalFormat } from '../decimal-format.js';
import { formula } from '../formula.js';
import { NUMBER_FORMATS } from '../number-formats.js';
import type { OpenedSheet } from '../open-sheet.js';
import { SHEET_STYLE } from '../sheet-style.js';
import type { TableColumn } from '../table-column.js';
import { writeTable } from '../write-table.js';
import { actualFormula } from './actual-formula.js';
import { attainmentFormula } from './attainment-formula.js';
import type { ValueRow } from './value-row.js';
import { valueRows } from './value-rows.js';
import type { ValuesPlaces } from './values-places.js';

export const VALUES_WIDTHS = [10, 40, 14, 16, 14, 14, 12, 12, 8, 14, 10, 10, 12];

/** The numbers that the agency and the evaluation office reported, and what each quarter attains, as formulas. */
export function fillValuesSheet({ sheet, nextRow }: OpenedSheet, model: ScorecardModel): ValuesPlaces {
  const rows = valueRows(model);
  const { firstRow } = writeTable(sheet, nextRow, COLUMNS, rows);
  const quarters = new Map<string, Map<string, string>>();
  const sums = new Map<string, string>();
  rows.forEach((row, index) => {
    const cell = `M${firstRow + index}`;
    const { code } = row.indicator;
    if (row.kind === 'sum') sums.set(code, cell);
    else quarters.set(code, (quarters.get(code) ?? new Map<string, string>()).set(row.quarter.quarter, cell));
  });
  return { quarters, sums };
}

const SUM_STYLE = {
  font: { bold: true, color: { argb: SHEET_STYLE.brand } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: SHEET_STYLE.tile } },
} as const;
const MISSING_STYLE = { font: { color: { argb: SHEET_STYLE.warning } } };

function styleOf(row: ValueRow): typeof SUM_STYLE | typeof MISSING_STYLE | object {
  if (row.kind === 'sum') return SUM_STYLE;
  return row.quarter.status === 'missing' ? MISSING_STYLE : {};
}

const COLUMNS: readonly TableColumn<ValueRow>[] = [
  { title: 'کد', align: 'center', value: ({ indicator }) => indicator.code, style: styleOf },
  { title: 'شاخص', value: ({ indicator }) => indicator.title, style: styleOf },
  {
    title: 'سه‌ماهه',
    align: 'center',
    value: (row) => (row.kind === 'sum' ? 'جمع دوره' : row.quarter.quarterTitle),
    style: styleOf,
  },
  {
    title: 'وضعیت',
    align: 'center',
    value: (row) => (row.kind === 'sum' ? '' : row.quarter.statusTitle),
    style: styleOf,
  },
  partColumn('صورت یا مقدار', 'E', ({ numerator, value }) => numerator ?? value),
  partColumn('مخرج یا تعداد', 'F', ({ denominator, n }) => denominator ?? n),
  partColumn('مقدار دوم', 'G', ({ secondValue }) => secondValue),
  partColumn('تعداد دوم', 'H', ({ secondN }) => secondN),
  { title: 'ضریب', format: NUMBER_FORMATS.whole, value: ({ indicator }) => indicator.factor, style: styleOf },
  { title: 'عملکرد', format: NUMBER_FORMATS.points, value: actualValue, style: styleOf },
  {
    title: 'هدف',
    format: ({ indicator }) => decimalFormat(indicator.target),
    value: ({ indicator }) => Number(indicator.target),
    style: styleOf,
  },
  {
    title: 'حد',
    format: ({ indicator }) => decimalFormat(indicator.limit ?? '0'),
    value: ({ indicator }) => (indicator.limit === null ? '' : Number(indicator.limit)),
    style: styleOf,
  },
  { title: 'تحقق', format: NUMBER_FORMATS.percent, value: attainmentValue, style: styleOf },
];

function partColumn(
  title: string,
  letter: 'E' | 'F' | 'G' | 'H',
  part: (quarter: Extract<ValueRow, { kind: 'quarter' }>['quarter']) => string | null,
): TableColumn<ValueRow> {
  return {
    title,
    format: (row) => decimalFormat(row.kind === 'quarter' ? (part(row.quarter) ?? '0') : '0'),
    value: (row, rowNumber) => {
      if (row.kind === 'quarter') {
        const text = part(row.quarter);
        return text === null ? '' : Number(text);
      }
      if (letter === 'G' || letter === 'H') return '';
      return formula(`SUM(${letter}${rowNumber - row.quarters}:${letter}${rowNumber - 1})`, sumOf(row, part));
    },
    style: styleOf,
  };
}

function sumOf(
  { indicator }: ValueRow,
  part: (quarter: Extract<ValueRow, { kind: 'quarter' }>['quarter']) => string | null,
): number {
  return indicator.quarters.reduce((sum, quarter) => sum + Number(part(quarter) ?? 0), 0);
}

function actualValue(row: ValueRow, rowNumber: number): CellValue {
  if (row.kind === 'quarter' && row.quarter.status !== 'value') return '';
  const text = actualFormula(row.indicator, {
    first: `E${rowNumber}`,
    second: `F${rowNumber}`,
    third: `G${rowNumber}`,
    factor: `I${rowNumber}`,
  });
  return formula(text, row.kind === 'sum' ? Number(row.indicator.pooledValue) : actualOf(row));
}

/** What a program shows before it recalculates. */
function actualOf({ indicator, quarter }: Extract<ValueRow, { kind: 'quarter' }>): number {
  if (indicator.kind === 'ratio')
    return (Number(quarter.numerator) * indicator.factor) / Number(quarter.denominator);
  if (indicator.kind !== 'gap') return Number(quarter.value);
  const second = Number(quarter.secondValue);
  const distance = Math.abs(Number(quarter.value) - second);
  return indicator.gap === 'relative' ? (distance * indicator.factor) / second : distance;
}

function attainmentValue(row: ValueRow, rowNumber: number): CellValue {
  if (row.kind === 'quarter' && row.quarter.status === 'missing') return 0;
  if (row.kind === 'quarter' && row.quarter.status !== 'value') return '';
  const text = attainmentFormula(row.indicator, {
    actual: `J${rowNumber}`,
    target: `K${rowNumber}`,
    limit: `L${rowNumber}`,
  });
  const percent = row.kind === 'sum' ? row.indicator.attainmentPercent : row.quarter.attainmentPercent;
  return formula(text, (percent ?? 0) / 10_000);
}
