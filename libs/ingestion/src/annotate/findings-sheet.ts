import { toPersianDigits } from '#persian';
import { columnLetters } from '../template/column-letters.js';
import { cellOfRef } from '../package/cell-of-ref.js';
import { firstCellOf } from '../package/first-cell-of.js';
import { quotedSheet } from '../package/quoted-sheet.js';
import { xmlText } from '../package/xml-text.js';
import { rowHeight } from '../write/row-height.js';
import { PALETTE } from '../write/palette.js';
import type { Annotation } from './annotation.js';
import type { CappedCode } from './capped-annotations.js';
import { MARK_COLOURS } from './mark-colours.js';
import { OWN_MARKS } from './own-marks.js';
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
const NAMED_CELLS = 12;
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

/** The page before all others, as a part, and the rows that print and filter must know of. */
export interface FindingsPage {
  readonly worksheet: string;
  /** The row that stands on every printed page, counted from 1. */
  readonly headingRow: number;
  /** Range of the heading and its lines, which can be filtered. */
  readonly list: { readonly from: string; readonly to: string };
}

/**
 * The sheet «یافته‌ها»: totals, then one line a finding with a link to its cell. Texts stand in the cells themselves, so
 * the strings of the workbook stay untouched.
 */
export function findingsSheet({
  all,
  shown,
  capped,
  styles,
  sheets,
}: {
  readonly all: readonly Annotation[];
  readonly shown: readonly Annotation[];
  readonly capped: readonly CappedCode[];
  readonly styles: StyleSheet;
  /** Names of the sheets that a link may lead to. */
  readonly sheets: { has(name: string): boolean };
}): FindingsPage {
  // All of them, used or not: of an annotated copy the next one has the same styles.
  const looks = new Map(Object.entries(LOOKS).map(([name, look]) => [name, styles.own(look)]));
  const look = (name: keyof typeof LOOKS): number => looks.get(name) ?? 0;
  const wide = (row: number, height: number, name: keyof typeof LOOKS, text: string): string => {
    const rest = COLUMNS.slice(1).map((_, index) =>
      cell(`${columnLetters(index + 2)}${row}`, look(name), ''),
    );
    return rowOf(row, height, cell(`A${row}`, look(name), text) + rest.join(''));
  };
  const hasLink = (annotation: Annotation): boolean =>
    annotation.sheet !== null &&
    sheets.has(annotation.sheet) &&
    cellOfRef(firstCellOf(annotation.cell ?? '')) !== null;
  const first = HEADING_ROW + 1;
  const lines = shown.map((one, index) => findingRow(one, first + index, index + 1, hasLink(one), look));
  const links = shown.flatMap((one, index) => (hasLink(one) ? [linkOf(one, first + index)] : []));
  const rests = capped.map((code, index) => wide(first + shown.length + index, 40, 'rest', restText(code)));
  const merged = [1, 2, 3, ...capped.map((_, index) => first + shown.length + index)];
  const headings = COLUMNS.map(({ title }, index) =>
    cell(`${columnLetters(index + 1)}${HEADING_ROW}`, look('heading'), title),
  );
  const list = { from: `A${HEADING_ROW}`, to: `${LAST}${HEADING_ROW + shown.length}` };
  const worksheet =
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView showGridLines="0" rightToLeft="1" tabSelected="1" workbookViewId="0"><pane ySplit="${HEADING_ROW}" topLeftCell="A${first}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    `<cols>${COLUMNS.map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>` +
    `<sheetData>${wide(1, 34, 'title', OWN_MARKS.title)}${wide(2, 24, 'totals', totalsText(all))}${wide(3, 22, 'hint', HINT)}${rowOf(HEADING_ROW, 26, headings.join(''))}${lines.join('')}${rests.join('')}</sheetData>` +
    `<autoFilter ref="${list.from}:${list.to}"/>` +
    `<mergeCells count="${merged.length}">${merged.map((row) => `<mergeCell ref="A${row}:${LAST}${row}"/>`).join('')}</mergeCells>` +
    (links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '') +
    '<printOptions horizontalCentered="1"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    `<headerFooter><oddFooter>${xmlText('&C&P / &N')}</oddFooter></headerFooter></worksheet>`;
  return { worksheet, headingRow: HEADING_ROW, list };
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

function restText({ code, lines, cells }: CappedCode): string {
  const rests = [
    lines.shown < lines.total
      ? `از ${toPersianDigits(lines.total)} یافتهٔ گونهٔ ${code} تنها ${toPersianDigits(lines.shown)} یافتهٔ نخست در این فهرست آمده است`
      : '',
    cells.shown < cells.total
      ? `از ${toPersianDigits(cells.total)} خانهٔ ایراددار گونهٔ ${code} تنها ${toPersianDigits(cells.shown)} خانهٔ نخست رنگ و یادداشت دارد`
      : '',
  ].filter((text) => text !== '');
  return `${rests.join('؛ ')}. پس از اصلاح این‌ها، باقی‌مانده در بررسی بعدی نشان داده می‌شود.`;
}

/** Further cells are named in the line, so many as a line bears; all of them are marked in their sheet. */
function lineText({ message, cells }: Annotation): string {
  if (cells.length < 2) return message;
  const named = cells.slice(0, NAMED_CELLS).join('، ');
  const rest =
    cells.length > NAMED_CELLS ? ` و ${toPersianDigits(cells.length - NAMED_CELLS)} خانهٔ دیگر` : '';
  return `${message} (خانه‌ها: ${named}${rest})`;
}

function findingRow(
  annotation: Annotation,
  row: number,
  number: number,
  isLink: boolean,
  look: (name: keyof typeof LOOKS) => number,
): string {
  const { severity, sheet, cell: place, indicator, indicatorTitle, count } = annotation;
  const message = lineText(annotation);
  const cells = [
    ['centered', toPersianDigits(number)],
    [severity, SEVERITY_WORDS[severity]],
    ['centered', sheet ?? ''],
    [isLink ? 'link' : 'code', place ?? ''],
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

function linkOf({ sheet, cell: place, message }: Annotation, row: number): string {
  const location = xmlText(`${quotedSheet(sheet ?? '')}!${place ?? ''}`);
  return `<hyperlink ref="D${row}" location="${location}" display="${xmlText(place ?? '')}" tooltip="${xmlText(message.slice(0, 200))}"/>`;
}

function rowOf(row: number, height: number, cells: string): string {
  return `<row r="${row}" ht="${height}" customHeight="1">${cells}</row>`;
}

function cell(ref: string, style: number, text: string): string {
  return text === ''
    ? `<c r="${ref}" s="${style}"/>`
    : `<c r="${ref}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}
