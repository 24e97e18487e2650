import { toPersianDigits } from '#persian';
import type { Hundredths } from '#scoring';
import type {
  ImprovedIndicator,
  ScorecardModel,
  ScorecardRight,
  ScorecardTrendPoint,
  WeakIndicator,
} from '../../model/scorecard-model.js';
import { NUMBER_FORMATS } from '../number-formats.js';
import type { OpenedSheet } from '../open-sheet.js';
import { SHEET_STYLE } from '../sheet-style.js';
import type { TableColumn } from '../table-column.js';
import { writeHeading } from '../write-heading.js';
import { writeTable } from '../write-table.js';

export const RIGHTS_WIDTHS = [13, 52, 12, 15, 15, 18];

/** The eleven rights, the trend of the quarters, what cost the most points and what improved most. */
export function fillRightsSheet({ sheet, nextRow }: OpenedSheet, model: ScorecardModel): void {
  const width = RIGHTS_WIDTHS.length;
  const rights = writeTable(
    sheet,
    writeHeading(sheet, nextRow, width, 'حقوق یازده‌گانهٔ مادهٔ ۲'),
    RIGHTS,
    model.rights,
  );
  const trend = writeTable(
    sheet,
    writeHeading(sheet, rights.lastRow + 2, width, 'روند سه‌ماهه‌ها'),
    TREND,
    model.trend,
  );
  const desk = writeTable(
    sheet,
    writeHeading(sheet, trend.lastRow + 2, width, 'پل یا دیوار: میز خدمت و دسترسی به مسئولان'),
    DESK,
    deskRows(model),
  );
  const words = deskWords(model);
  const told = words.length === 0 ? desk : writeTable(sheet, desk.lastRow + 1, DESK_WORDS, words);
  const weakest = writeTable(
    sheet,
    writeHeading(sheet, told.lastRow + 2, width, 'شاخص‌هایی که بیشترین امتیاز را از دست داده‌اند'),
    WEAKEST,
    model.weakest,
  );
  if (model.improved.length === 0) return;
  writeTable(
    sheet,
    writeHeading(sheet, weakest.lastRow + 2, width, 'شاخص‌هایی که بیشترین پیشرفت را داشته‌اند'),
    IMPROVED,
    model.improved,
  );
}

const RIGHTS: readonly TableColumn<ScorecardRight>[] = [
  { title: 'حق', align: 'center', value: ({ number }) => toPersianDigits(number) },
  { title: 'عنوان', span: 3, value: ({ title }) => title },
  { title: 'ماده', align: 'center', value: ({ article }) => toPersianDigits(article) },
  {
    title: 'درصد تحقق',
    format: NUMBER_FORMATS.percent,
    value: ({ percent }) => (percent === null ? 'بی‌کاربرد' : percent / 10_000),
  },
];

const TREND: readonly TableColumn<ScorecardTrendPoint>[] = [
  { title: 'سه‌ماهه', align: 'center', value: ({ shortTitle }) => shortTitle },
  { title: 'عنوان', value: ({ title }) => title },
  { title: 'در این دوره', align: 'center', value: ({ isInWindow }) => (isInWindow ? 'بلی' : '') },
  {
    title: 'وضعیت گزارش',
    span: 2,
    align: 'center',
    value: ({ ledgerTitle }) => ledgerTitle,
    style: ({ ledger }) => (ledger === 'missing' ? { font: { color: { argb: SHEET_STYLE.warning } } } : {}),
  },
  {
    title: 'درصد از سقف سه‌ماهه',
    format: NUMBER_FORMATS.percent,
    value: ({ percent }) => (percent === null ? '—' : percent / 10_000),
  },
];

interface DeskRow {
  readonly title: string;
  readonly index: Hundredths | null;
  readonly before: Hundredths | null;
}

function deskRows({ watch }: ScorecardModel): readonly DeskRow[] {
  const { desk, deskBefore, access, accessBefore } = watch;
  return [
    { title: 'میز خدمت', index: desk, before: deskBefore },
    { title: 'دسترسی به مسئولان', index: access, before: accessBefore },
  ];
}

interface DeskWords {
  readonly kind: string;
  readonly text: string;
}

/** The warnings, and what is missing to see clearly. */
function deskWords({ watch }: ScorecardModel): readonly DeskWords[] {
  return [
    ...watch.sentences.map((text) => ({ kind: 'هشدار', text })),
    ...watch.missing.map((text) => ({ kind: 'نابینا: گزارش کامل نیست', text })),
  ];
}

const DESK_WORDS: readonly TableColumn<DeskWords>[] = [
  { title: 'پل یا دیوار', span: 2, value: ({ kind }) => kind },
  { title: 'عددهای آن', span: 4, value: ({ text }) => text },
];

const DESK: readonly TableColumn<DeskRow>[] = [
  { title: 'نمایه', span: 2, value: ({ title }) => title },
  {
    title: 'تحقق مقدارهای گزارش‌شده',
    span: 2,
    format: NUMBER_FORMATS.percent,
    value: ({ index }) => (index === null ? '—' : index / 10_000),
  },
  {
    title: 'دورهٔ پیش',
    span: 2,
    format: NUMBER_FORMATS.percent,
    value: ({ before }) => (before === null ? '—' : before / 10_000),
  },
];

const WEAKEST: readonly TableColumn<WeakIndicator>[] = [
  { title: 'کد', align: 'center', value: ({ code }) => code },
  { title: 'شاخص', value: ({ title }) => title },
  { title: 'ماده', align: 'center', value: ({ article }) => toPersianDigits(article) },
  { title: 'ازدست‌رفته', format: NUMBER_FORMATS.points, value: ({ lost }) => lost / 100 },
  {
    title: 'تحقق',
    format: NUMBER_FORMATS.percent,
    value: ({ attainmentPercent }) => attainmentPercent / 10_000,
  },
  { title: 'هدف', align: 'center', value: ({ targetText }) => targetText },
];

const IMPROVED: readonly TableColumn<ImprovedIndicator>[] = [
  { title: 'کد', align: 'center', value: ({ code }) => code },
  { title: 'شاخص', value: ({ title }) => title },
  { title: 'ماده', align: 'center', value: ({ article }) => toPersianDigits(article) },
  { title: 'تحقق دورهٔ پیش', format: NUMBER_FORMATS.percent, value: ({ from }) => from / 10_000 },
  { title: 'تحقق این دوره', format: NUMBER_FORMATS.percent, value: ({ to }) => to / 10_000 },
  { title: 'افزایش (واحد درصد)', format: NUMBER_FORMATS.change, value: ({ change }) => change / 100 },
];
