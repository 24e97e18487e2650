import { toPersianDigits } from '#persian';
import { columnLetters } from '../template/column-letters.js';
import { xmlText } from '../package/xml-text.js';
import { rowHeight } from '../write/row-height.js';
import { PALETTE } from '../write/palette.js';
import type { Annotation } from './annotation.js';
import type { CappedCode } from './capped-annotations.js';
import { MARK_COLOURS } from './mark-colours.js';
import { SEVERITY_WORDS } from './severity-words.js';
import type { OwnLook, StyleSheet } from './style-sheet.js';

const COLUMNS = [
  { title: 'ردیف', width: 7 },
  { title: 'شدت', width: 13 },
  { title: 'برگه', width: 14 },
  { title: 'خانه', width: 10 },
  { title: 'کد شاخص', width: 12 },
  { title: 'عنوان شاخص', width: 38 },
  { title: 'چه ایرادی دارد و چه باید کرد', width: 72 },
  { title: 'شمار', width: 8 },
] as const;
const LAST = columnLetters(COLUMNS.length);
const HEADING_ROW = 4;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const TEXT: OwnLook = {
  size: 10,
  ink: PALETTE.ink,
  line: PALETTE.line,
  horizontal: 'right',
  readingOrder: 'rtl',
};
const LOOKS = {
  title: {
    size: 15,
    ink: PALETTE.white,
    isBold: true,
    fill: PALETTE.dark,
    horizontal: 'right',
    readingOrder: 'rtl',
  },
  totals: {
    size: 11,
    ink: PALETTE.white,
    isBold: true,
    fill: PALETTE.middle,
    horizontal: 'right',
    readingOrder: 'rtl',
  },
  hint: { size: 9.5, ink: PALETTE.faint, horizontal: 'right', readingOrder: 'rtl' },
  heading: {
    ...TEXT,
    ink: PALETTE.white,
    isBold: true,
    fill: PALETTE.dark,
    line: PALETTE.middle,
    horizontal: 'center',
  },
  text: TEXT,
  centered: { ...TEXT, horizontal: 'center' },
  code: { ...TEXT, horizontal: 'center', readingOrder: 'ltr' },
  link: { ...TEXT, ink: PALETTE.middle, isUnderlined: true, horizontal: 'center', readingOrder: 'ltr' },
  blocking: { ...TEXT, isBold: true, fill: MARK_COLOURS.blocking, horizontal: 'center' },
  warning: { ...TEXT, isBold: true, fill: MARK_COLOURS.warning, horizontal: 'center' },
  rest: { ...TEXT, isBold: true, fill: PALETTE.band },
} as const satisfies Record<string, OwnLook>;

/**
 * The sheet «یافته‌ها» as a part: totals, then one line a finding with a link to its cell. Texts stand in the cells
 * themselves, so the strings of the workbook stay untouched.
 */
export function findingsSheet(
  all: readonly Annotation[],
  shown: readonly Annotation[],
  capped: readonly CappedCode[],
  styles: StyleSheet,
): string {
  const look = (name: keyof typeof LOOKS): number => styles.own(LOOKS[name]);
  const wide = (row: number, height: number, name: keyof typeof LOOKS, text: string): string => {
    const rest = COLUMNS.slice(1).map((_, index) =>
      cell(`${columnLetters(index + 2)}${row}`, look(name), ''),
    );
    return rowOf(row, height, cell(`A${row}`, look(name), text) + rest.join(''));
  };
  const first = HEADING_ROW + 1;
  const lines = shown.map((annotation, index) => findingRow(annotation, first + index, index + 1, look));
  const links = shown.flatMap((annotation, index) => linkOf(annotation, first + index));
  const rests = capped.map((code, index) => wide(first + shown.length + index, 24, 'rest', restText(code)));
  const merged = [1, 2, 3, ...capped.map((_, index) => first + shown.length + index)];
  const headings = COLUMNS.map(({ title }, index) =>
    cell(`${columnLetters(index + 1)}${HEADING_ROW}`, look('heading'), title),
  );
  return (
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView showGridLines="0" rightToLeft="1" tabSelected="1" workbookViewId="0"><pane ySplit="${HEADING_ROW}" topLeftCell="A${first}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    `<cols>${COLUMNS.map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>` +
    `<sheetData>${wide(1, 34, 'title', 'یافته‌های بررسی کاربرگ')}${wide(2, 24, 'totals', totalsText(all))}${wide(3, 22, 'hint', HINT)}${rowOf(HEADING_ROW, 26, headings.join(''))}${lines.join('')}${rests.join('')}</sheetData>` +
    `<mergeCells count="${merged.length}">${merged.map((row) => `<mergeCell ref="A${row}:${LAST}${row}"/>`).join('')}</mergeCells>` +
    (links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '') +
    '<printOptions horizontalCentered="1"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
  );
}

const HINT =
  'روی نشانی هر خانه بزنید تا به همان خانه بروید؛ خانه‌های ایراددار در برگهٔ خود رنگ و یادداشت دارند. پس از اصلاح، همین پرونده را می‌توانید دوباره بفرستید.';

function totalsText(all: readonly Annotation[]): string {
  const count = (severity: Annotation['severity']): string =>
    toPersianDigits(all.filter((one) => one.severity === severity).reduce((sum, one) => sum + one.count, 0));
  return all.length === 0
    ? 'هیچ ایرادی پیدا نشد.'
    : `ایراد بازدارنده: ${count('blocking')}، هشدار: ${count('warning')}`;
}

function restText({ code, shown, total }: CappedCode): string {
  return `از ${toPersianDigits(total)} یافتهٔ گونهٔ ${code} تنها ${toPersianDigits(shown)} یافتهٔ نخست در این نسخه آمده است؛ پس از اصلاح این‌ها، باقی‌مانده در بررسی بعدی نشان داده می‌شود.`;
}

function findingRow(
  annotation: Annotation,
  row: number,
  number: number,
  look: (name: keyof typeof LOOKS) => number,
): string {
  const { severity, sheet, cell: place, indicator, indicatorTitle, message, count } = annotation;
  const cells = [
    ['centered', toPersianDigits(number)],
    [severity, SEVERITY_WORDS[severity]],
    ['centered', sheet ?? ''],
    [place === null || sheet === null ? 'code' : 'link', place ?? ''],
    ['code', indicator ?? ''],
    ['text', indicatorTitle ?? ''],
    ['text', message],
    ['centered', toPersianDigits(count)],
  ] as const;
  const height = rowHeight([
    { text: indicatorTitle ?? '', width: COLUMNS[5].width },
    { text: message, width: COLUMNS[6].width },
  ]);
  return rowOf(
    row,
    height,
    cells.map(([name, text], index) => cell(`${columnLetters(index + 1)}${row}`, look(name), text)).join(''),
  );
}

function linkOf({ sheet, cell: place, message }: Annotation, row: number): string[] {
  if (sheet === null || place === null) return [];
  const location = xmlText(`'${sheet.replaceAll("'", "''")}'!${place}`);
  return [
    `<hyperlink ref="D${row}" location="${location}" display="${xmlText(place)}" tooltip="${xmlText(message.slice(0, 200))}"/>`,
  ];
}

function rowOf(row: number, height: number, cells: string): string {
  return `<row r="${row}" ht="${height}" customHeight="1">${cells}</row>`;
}

function cell(ref: string, style: number, text: string): string {
  return text === ''
    ? `<c r="${ref}" s="${style}"/>`
    : `<c r="${ref}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}
