import type { AnnualNation } from '../../model/annual-model.js';
import { formula } from '../formula.js';
import { hundredthsFormula } from '../hundredths-formula.js';
import { NUMBER_FORMATS } from '../number-formats.js';
import type { TableColumn } from '../table-column.js';

interface SpreadRow {
  readonly title: string;
  readonly points: number;
  readonly percent: number;
  readonly formula: string;
}

/** Mean, median, quartiles (inclusive, as QUARTILE counts them) and ends of the agencies' points, as formulas over them. */
export function spreadRows(nation: AnnualNation, points: string): readonly SpreadRow[] {
  return [
    {
      title: 'میانگین',
      points: nation.mean,
      percent: nation.meanPercent,
      formula: `SUM(${points})/COUNT(${points})`,
    },
    { title: 'میانه', points: nation.median, percent: nation.medianPercent, formula: `MEDIAN(${points})` },
    {
      title: 'چارک اول',
      points: nation.firstQuartile,
      percent: nation.firstQuartilePercent,
      formula: `QUARTILE(${points},1)`,
    },
    {
      title: 'چارک سوم',
      points: nation.thirdQuartile,
      percent: nation.thirdQuartilePercent,
      formula: `QUARTILE(${points},3)`,
    },
    { title: 'بیشینه', points: nation.maximum, percent: nation.maximumPercent, formula: `MAX(${points})` },
    { title: 'کمینه', points: nation.minimum, percent: nation.minimumPercent, formula: `MIN(${points})` },
  ];
}

export const SPREAD_COLUMNS: readonly TableColumn<SpreadRow>[] = [
  { title: 'سنجه', span: 2, align: 'center', value: ({ title }) => title },
  {
    title: 'امتیاز',
    span: 3,
    format: NUMBER_FORMATS.points,
    value: (row) => formula(hundredthsFormula(row.formula), row.points / 100),
  },
  {
    title: 'درصد از سقف',
    span: 3,
    format: NUMBER_FORMATS.percent,
    value: ({ percent }) => percent / 10_000,
  },
];
