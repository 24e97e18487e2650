import { toPersianDigits } from '#persian';
import type { Hundredths } from '#scoring';
import type { AnnualArticle, AnnualModel } from '../../model/annual-model.js';
import type { PlacedChart } from '../chart/inject-charts.js';
import { NUMBER_FORMATS } from '../number-formats.js';
import type { OpenedSheet } from '../open-sheet.js';
import { sheetReference } from '../sheet-reference.js';
import type { TableColumn } from '../table-column.js';
import { writeHeading } from '../write-heading.js';
import { writeTable } from '../write-table.js';
import { ANNUAL_SHEETS } from './annual-sheets.js';

export const ARTICLES_WIDTHS = [8, 44, ...Array.from({ length: 12 }, () => 11)];
const CHART_ROWS = 20;

/** National figures of the articles and rights, the groups beside one another, and a chart of the means. */
export function fillArticlesSheet({ sheet, nextRow }: OpenedSheet, model: AnnualModel): PlacedChart {
  const width = ARTICLES_WIDTHS.length;
  const { firstRow, lastRow } = writeTable(sheet, nextRow, articleColumns(model), model.articles);
  const groups = writeTable(
    sheet,
    writeHeading(sheet, lastRow + 2, width, 'میانگین درصد تحقق مواد در گروه‌ها'),
    groupColumns(model),
    model.articles,
  );
  const rights = writeTable(
    sheet,
    writeHeading(sheet, groups.lastRow + 2, width, 'حقوق یازده‌گانهٔ مادهٔ ۲'),
    RIGHTS,
    model.rights,
  );
  const chartRow = rights.lastRow + 1;
  const column = (letter: string) =>
    sheetReference(ANNUAL_SHEETS.articles, `${letter}${firstRow}`, `${letter}${lastRow}`);
  return {
    sheetId: sheet.id,
    anchor: { from: { column: 0, row: chartRow }, to: { column: width, row: chartRow + CHART_ROWS } },
    chart: {
      title: 'میانگین درصد تحقق مواد در کشور',
      categories: { reference: column('B'), values: model.articles.map(({ subject }) => subject) },
      series: [
        {
          name: 'میانگین کشور',
          color: '0F4C4A',
          reference: column('E'),
          values: model.articles.map(({ meanPercent }) =>
            meanPercent === null ? null : meanPercent / 10_000,
          ),
        },
      ],
    },
  };
}

const percentOrDash = (percent: Hundredths | null) => (percent === null ? '—' : percent / 10_000);

const IDENTITY: readonly TableColumn<AnnualArticle>[] = [
  { title: 'ماده', align: 'center', value: ({ number }) => toPersianDigits(number) },
  { title: 'موضوع', value: ({ subject }) => subject },
];

function articleColumns({ articles }: AnnualModel): readonly TableColumn<AnnualArticle>[] {
  const bars = articles[0]?.distribution ?? [];
  const percents: readonly [string, (article: AnnualArticle) => Hundredths | null][] = [
    ['میانگین', ({ meanPercent }) => meanPercent],
    ['میانه', ({ medianPercent }) => medianPercent],
    ['چارک اول', ({ firstQuartilePercent }) => firstQuartilePercent],
    ['چارک سوم', ({ thirdQuartilePercent }) => thirdQuartilePercent],
  ];
  return [
    ...IDENTITY,
    { title: 'سقف', format: NUMBER_FORMATS.points, value: ({ ceiling }) => ceiling / 100 },
    { title: 'دستگاه‌ها', format: NUMBER_FORMATS.whole, value: ({ agencies }) => agencies },
    ...percents.map(([title, percent]): TableColumn<AnnualArticle> => ({
      title,
      format: NUMBER_FORMATS.percent,
      value: (article) => percentOrDash(percent(article)),
    })),
    {
      title: 'تغییر (واحد درصد)',
      format: NUMBER_FORMATS.change,
      value: ({ change }) => (change === null ? '—' : change.points / 100),
    },
    ...bars.map((bar, index): TableColumn<AnnualArticle> => ({
      title: `${bar.title} درصد`,
      format: NUMBER_FORMATS.whole,
      value: ({ distribution }) => distribution[index]?.count ?? 0,
    })),
  ];
}

function groupColumns({ articles }: AnnualModel): readonly TableColumn<AnnualArticle>[] {
  const groups = articles[0]?.groups ?? [];
  return [
    ...IDENTITY,
    ...groups.map(({ title }, index): TableColumn<AnnualArticle> => ({
      title,
      span: 2,
      format: NUMBER_FORMATS.percent,
      value: (article) => percentOrDash(article.groups[index]?.meanPercent ?? null),
    })),
  ];
}

const RIGHTS: readonly TableColumn<AnnualModel['rights'][number]>[] = [
  { title: 'حق', align: 'center', value: ({ number }) => toPersianDigits(number) },
  { title: 'عنوان', span: 9, value: ({ title }) => title },
  { title: 'ماده', span: 2, align: 'center', value: ({ article }) => toPersianDigits(article) },
  {
    title: 'میانگین تحقق',
    span: 2,
    format: NUMBER_FORMATS.percent,
    value: ({ meanPercent }) => percentOrDash(meanPercent),
  },
];
