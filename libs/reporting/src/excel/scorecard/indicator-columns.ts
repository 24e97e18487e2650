import type { CellValue, Style } from 'exceljs';
import { toPersianDigits } from '#persian';
import type { PrintedQuarter } from '../../model/printed-window.js';
import type { ScorecardIndicator } from '../../model/scorecard-model.js';
import { columnLetter } from '../column-letter.js';
import { decimalFormat } from '../decimal-format.js';
import { formula } from '../formula.js';
import { hundredthsFormula } from '../hundredths-formula.js';
import { NUMBER_FORMATS } from '../number-formats.js';
import { sheetReference } from '../sheet-reference.js';
import { SHEET_STYLE } from '../sheet-style.js';
import type { TableColumn } from '../table-column.js';
import type { IndicatorRow } from './indicator-row.js';
import { SCORECARD_SHEETS } from './scorecard-sheets.js';
import type { ValuesPlaces } from './values-places.js';

const FIRST_QUARTER_COLUMN = 6;

const ARTICLE_STYLE: Partial<Style> = {
  font: { bold: true, color: { argb: SHEET_STYLE.brand } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: SHEET_STYLE.tile } },
};
const MISSING_STYLE: Partial<Style> = { font: { color: { argb: SHEET_STYLE.warning } } };
const LEFT_OUT_STYLE: Partial<Style> = { font: { size: 8, color: { argb: SHEET_STYLE.muted } } };

function styleOf(row: IndicatorRow): Partial<Style> {
  if (row.kind === 'article') return ARTICLE_STYLE;
  return row.indicator.status === 'missing' ? MISSING_STYLE : {};
}

/** Letters of the columns that formulas and other sheets refer to, for a window of so many quarters. */
export function indicatorLetters(quarters: number) {
  const after = FIRST_QUARTER_COLUMN + quarters;
  return {
    weight: 'D',
    ceiling: 'E',
    firstQuarter: columnLetter(FIRST_QUARTER_COLUMN),
    lastQuarter: columnLetter(after - 1),
    attainment: columnLetter(after),
    earned: columnLetter(after + 1),
  } as const;
}

/** The columns of the sheet of indicators; points and attainments are formulas down to the reported numbers. */
export function indicatorColumns(
  quarters: readonly PrintedQuarter[],
  places: ValuesPlaces,
): readonly TableColumn<IndicatorRow>[] {
  const letters = indicatorLetters(quarters.length);
  return [
    {
      title: 'کد',
      align: 'center',
      value: (row) =>
        row.kind === 'article' ? toPersianDigits(`مادهٔ ${row.article.number}`) : row.indicator.code,
      style: styleOf,
    },
    {
      title: 'شاخص',
      value: (row) => (row.kind === 'article' ? row.article.subject : row.indicator.title),
      style: styleOf,
    },
    {
      title: 'هدف',
      value: (row) => (row.kind === 'article' ? '' : row.indicator.targetText),
      style: styleOf,
    },
    {
      title: 'وزن',
      format: NUMBER_FORMATS.points,
      value: weightValue(letters.weight, ({ weight }) => weight),
      style: styleOf,
    },
    {
      title: 'وزن مؤثر',
      format: NUMBER_FORMATS.points,
      value: weightValue(letters.ceiling, ({ effectiveWeight }) => effectiveWeight),
      style: styleOf,
    },
    ...quarters.map((quarter) => quarterColumn(quarter, places)),
    {
      title: 'تحقق دوره',
      format: NUMBER_FORMATS.percent,
      value: attainmentValue(letters, places),
      style: styleOf,
    },
    { title: 'امتیاز', format: NUMBER_FORMATS.points, value: earnedValue(letters), style: styleOf },
    { title: 'ازدست‌رفته', format: NUMBER_FORMATS.points, value: lostValue(letters), style: styleOf },
    {
      title: 'عملکرد دوره',
      format: (row) =>
        row.kind === 'article'
          ? NUMBER_FORMATS.points
          : decimalFormat(shortDecimal(row.indicator.pooledValue)),
      value: (row) =>
        row.kind === 'article' || row.indicator.pooledValue === null ? '' : Number(row.indicator.pooledValue),
      style: styleOf,
    },
    {
      title: 'سه‌ماههٔ دارای مقدار',
      align: 'center',
      value: (row) => (row.kind === 'article' ? '' : (row.indicator.coverageText ?? '—')),
      style: styleOf,
    },
    {
      title: 'وضعیت',
      align: 'center',
      value: (row) => (row.kind === 'article' ? '' : row.indicator.statusTitle),
      style: styleOf,
    },
  ];
}

/** Two digits at most: the sixth digit of a pooled value says nothing on paper. */
function shortDecimal(decimal: string | null): string {
  const [whole = '0', digits = ''] = (decimal ?? '0').split('.');
  return digits === '' ? whole : `${whole}.${digits.slice(0, 2)}`;
}

/** The rows of an article's indicators follow its own. */
function sumBelow(letter: string, rowNumber: number, count: number, result: number): CellValue {
  if (count === 0) return 0;
  return formula(`SUM(${letter}${rowNumber + 1}:${letter}${rowNumber + count})`, result);
}

function weightValue(letter: string, weight: (indicator: ScorecardIndicator) => number) {
  return (row: IndicatorRow, rowNumber: number): CellValue => {
    if (row.kind === 'indicator') return weight(row.indicator) / 100;
    const { indicators } = row.article;
    const sum = indicators.reduce((points, indicator) => points + weight(indicator), 0);
    return sumBelow(letter, rowNumber, indicators.length, sum / 100);
  };
}

function quarterColumn(
  { code, shortTitle }: PrintedQuarter,
  places: ValuesPlaces,
): TableColumn<IndicatorRow> {
  const quarterOf = (row: IndicatorRow) =>
    row.kind === 'article' ? undefined : row.indicator.quarters.find(({ quarter }) => quarter === code);
  return {
    title: shortTitle,
    format: NUMBER_FORMATS.percent,
    value: (row) => {
      const quarter = quarterOf(row);
      if (!quarter || row.kind === 'article') return '';
      const cell = places.quarters.get(row.indicator.code)?.get(code);
      if (quarter.attainmentPercent === null || cell === undefined) return quarter.statusTitle;
      return formula(sheetReference(SCORECARD_SHEETS.values, cell), quarter.attainmentPercent / 10_000);
    },
    style: (row) => {
      const status = quarterOf(row)?.status;
      if (row.kind === 'article' || status === undefined || status === 'value') return styleOf(row);
      return status === 'missing' ? MISSING_STYLE : LEFT_OUT_STYLE;
    },
  };
}

type Letters = ReturnType<typeof indicatorLetters>;

/** Mean of the quarters that count; text cells are the left-out ones, and AVERAGE passes them over. */
function attainmentValue(letters: Letters, places: ValuesPlaces) {
  return (row: IndicatorRow, rowNumber: number): CellValue => {
    const percent = row.kind === 'article' ? row.article.percent : row.indicator.attainmentPercent;
    if (percent === null) return '—';
    if (row.kind === 'article')
      return formula(`${letters.earned}${rowNumber}/${letters.ceiling}${rowNumber}`, percent / 10_000);
    const mean = `AVERAGE(${letters.firstQuarter}${rowNumber}:${letters.lastQuarter}${rowNumber})`;
    const sum = places.sums.get(row.indicator.code);
    const text = sum === undefined ? mean : `MAX(${mean},${sheetReference(SCORECARD_SHEETS.values, sum)})`;
    return formula(text, percent / 10_000);
  };
}

function earnedValue(letters: Letters) {
  return (row: IndicatorRow, rowNumber: number): CellValue => {
    if (row.kind === 'article')
      return sumBelow(letters.earned, rowNumber, row.article.indicators.length, row.article.earned / 100);
    const { attainmentPercent, earned } = row.indicator;
    if (attainmentPercent === null) return 0;
    const points = `${letters.ceiling}${rowNumber}*${letters.attainment}${rowNumber}`;
    return formula(hundredthsFormula(points), earned / 100);
  };
}

function lostValue(letters: Letters) {
  return (row: IndicatorRow, rowNumber: number): CellValue => {
    const lost = row.kind === 'article' ? row.article.ceiling - row.article.earned : row.indicator.lost;
    return formula(`${letters.ceiling}${rowNumber}-${letters.earned}${rowNumber}`, lost / 100);
  };
}
