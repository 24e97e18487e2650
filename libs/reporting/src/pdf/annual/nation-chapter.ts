import { formatHundredths, toPersianDigits } from '#persian';
import { type PdfNode, type PdfNodeObject, rtlTable } from '#rtl-pdf';
import type { AnnualModel, AnnualNation, LedgerCounts } from '../../model/index.js';
import { spreadSvg } from '../charts/spread-svg.js';
import { barCell } from '../parts/bar-cell.js';
import { cell } from '../parts/cell.js';
import { changesList } from '../parts/changes-list.js';
import { type FigureTile, figureTiles } from '../parts/figure-tiles.js';
import { headRow } from '../parts/head-row.js';
import { rightsPanel } from '../parts/rights-panel.js';
import { sectionHeading } from '../parts/section-heading.js';
import { together } from '../parts/together.js';
import { percentText } from '../percent-text.js';
import { signedText } from '../signed-text.js';
import { chapterOpening } from './chapter-opening.js';

const BAR = 120;

function tiles({ mean, ceiling, meanPercent, change, count, silent }: AnnualNation): FigureTile[] {
  return [
    {
      value: formatHundredths(mean),
      label: `میانگین امتیاز، از ${formatHundredths(ceiling, { decimals: 0 })}`,
    },
    { value: percentText(meanPercent), label: 'میانگین، درصد' },
    { value: signedText(change?.points ?? null), label: 'تغییر، واحد درصد' },
    { value: toPersianDigits(count), label: 'دستگاه سنجیده‌شده' },
    { value: toPersianDigits(silent), label: 'دستگاه بی‌گزارش در همهٔ دوره' },
  ];
}

function spreadBlock(nation: AnnualNation): PdfNodeObject {
  const text = [
    `کمینه ${percentText(nation.minimumPercent)}`,
    `چارک اول ${percentText(nation.firstQuartilePercent)}`,
    `میانه ${percentText(nation.medianPercent)}`,
    `چارک سوم ${percentText(nation.thirdQuartilePercent)}`,
    `بیشینه ${percentText(nation.maximumPercent)}`,
  ].join('؛ ');
  return together(sectionHeading('پراکندگی دستگاه‌ها', { lead: `درصد: ${text}.` }), {
    svg: spreadSvg(nation),
    alt: `نمودار جعبه‌ای درصد دستگاه‌ها: ${text}.`,
  });
}

function quarterRow(counts: LedgerCounts): PdfNodeObject[] {
  const { shortTitle, due, submitted, late, nothingToReport, waived, missing, reportedPercent } = counts;
  const numbers = [due, submitted, late, nothingToReport, waived];
  return [
    cell(shortTitle),
    ...numbers.map((value) => cell(toPersianDigits(value))),
    cell(toPersianDigits(missing), { bold: true }),
    cell(percentText(reportedPercent)),
    barCell(reportedPercent, { width: 60 }),
  ];
}

function quartersBlock({ quarters }: AnnualNation): PdfNodeObject {
  return together(sectionHeading('گزارش‌دهی سه‌ماهه‌ها', { lead: 'شمار دستگاه‌ها در هر وضعیت.' }), {
    layout: 'dense',
    table: rtlTable({
      headerRows: 1,
      headerColumns: 1,
      widths: ['*', 36, 36, 38, 36, 28, 48, 46, 60],
      body: [
        headRow(
          'سه‌ماهه',
          'موعددار',
          'به‌موقع',
          'با تأخیر',
          'بی‌مورد',
          'معاف',
          'گزارش‌نداده',
          'درصد گزارش‌دهی',
          '',
        ),
        ...quarters.map(quarterRow),
      ],
    }),
  });
}

function articlesBlock({ articles }: AnnualModel): PdfNodeObject {
  return together(sectionHeading('مواد تصویب‌نامه', { lead: 'میانگین تحقق در کشور؛ خط سیاه میانه است.' }), {
    layout: 'dense',
    table: rtlTable({
      headerRows: 1,
      headerColumns: 1,
      widths: [24, '*', 40, 40, 48, BAR],
      body: [
        headRow('ماده', 'موضوع', 'میانگین', 'میانه', 'تغییر، واحد', ''),
        ...articles.map(({ number, subject, meanPercent, medianPercent, change }) => [
          cell(toPersianDigits(number), { bold: true }),
          cell(subject),
          cell(percentText(meanPercent), { bold: true }),
          cell(percentText(medianPercent)),
          cell(signedText(change?.points ?? null)),
          barCell(meanPercent, { width: BAR, tick: medianPercent }),
        ]),
      ],
    }),
  });
}

function rightsBlock({ rights }: AnnualModel): PdfNodeObject {
  const shown = rights.map(({ number, title, meanPercent }) => ({
    number,
    title,
    percent: meanPercent,
    comparedPercent: null,
  }));
  return together(
    sectionHeading('یازده حق شهروندی', { lead: 'میانگین تحقق هر حق در کشور.' }),
    rightsPanel(shown, 'حلقه‌ها ۲۵، ۵۰، ۷۵ و ۱۰۰ درصد.'),
  );
}

/** Chapter 1: the nation's figures. */
export function nationChapter(model: AnnualModel): PdfNode[] {
  const { nation } = model;
  return [
    ...chapterOpening('nation'),
    figureTiles(tiles(nation)),
    spreadBlock(nation),
    ...changesList(model.changes, nation.change ? { lead: `نسبت به ${nation.change.previousTitle}.` } : {}),
    quartersBlock(nation),
    articlesBlock(model),
    rightsBlock(model),
  ];
}
