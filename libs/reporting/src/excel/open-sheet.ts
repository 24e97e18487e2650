import type { Workbook, Worksheet } from 'exceljs';
import type { PrintedMarks } from '../model/printed-marks.js';
import { SHEET_STYLE } from './sheet-style.js';
import { writeBanner } from './write-banner.js';

export interface SheetFrame {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly marks: PrintedMarks;
  readonly orientation: 'portrait' | 'landscape';
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  /** The table whose heading row follows the banner stays in sight and is repeated on each printed page. */
  readonly hasFrozenHeading: boolean;
}

export interface OpenedSheet {
  readonly sheet: Worksheet;
  /** First free row below the banner. */
  readonly nextRow: number;
}

/** Air between the banner and what follows it, in points. */
const GAP_HEIGHT = 8;

/** A right-to-left sheet with its banner, ready to print on A4 as wide as the page. */
export function openSheet(workbook: Workbook, frame: SheetFrame): OpenedSheet {
  const sheet = workbook.addWorksheet(frame.name, {
    properties: { defaultRowHeight: 18 },
    pageSetup: {
      paperSize: 9,
      orientation: frame.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.4, right: 0.4, top: 0.7, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
  });
  sheet.columns = frame.widths.map((width) => ({ width }));
  const nextRow = writeBanner(sheet, frame);
  const frozen = frame.hasFrozenHeading ? nextRow : nextRow - 1;
  sheet.views = [
    { rightToLeft: true, state: 'frozen', xSplit: 0, ySplit: frozen, showGridLines: false, zoomScale: 100 },
  ];
  if (frame.hasFrozenHeading) sheet.pageSetup.printTitlesRow = `${nextRow}:${nextRow}`;
  sheet.headerFooter.oddHeader = headerText(frame.marks);
  sheet.headerFooter.oddFooter = footerText(frame);
  if (frame.hasFrozenHeading) return { sheet, nextRow };
  sheet.getRow(nextRow).height = GAP_HEIGHT;
  return { sheet, nextRow: nextRow + 1 };
}

/** The mark stands on every printed page; without one the header stays empty. */
function headerText({ text }: PrintedMarks): string {
  return text === null ? '' : `&C&"${SHEET_STYLE.font},Bold"&14${escapeCodes(text)}`;
}

function footerText({ title, subtitle }: SheetFrame): string {
  const font = `&"${SHEET_STYLE.font},Regular"&8`;
  return `&L${font}&P / &N&R${font}${escapeCodes(`${title} — ${subtitle}`.slice(0, LONGEST_FOOTER))}`;
}

/** Excel repairs a file whose page header or footer is longer than 255 characters, codes and doubled ampersands counted. */
const LONGEST_FOOTER = 100;

/** An ampersand starts a code in a page header. */
function escapeCodes(text: string): string {
  return text.replaceAll('&', '&&');
}
