import { toPersianDigits } from '#persian';
import { type PdfDefinition, type PdfNodeObject, rtlColumns } from '#rtl-pdf';
import type { PrintedMarks } from '../../model/index.js';
import { PAGE } from '../theme/page.js';
import { PALETTE } from '../theme/palette.js';

interface Frame {
  /** What the head of each page says, on the right. */
  readonly head: string;
  /** What its foot says, on the right. */
  readonly foot: string;
  readonly marks: PrintedMarks;
  /** Pages without head and foot, such as a cover; the marks stand on them too. */
  readonly barePages?: readonly number[];
}

function rule(y: number): PdfNodeObject {
  return {
    canvas: [{ type: 'line', x1: 0, y1: y, x2: PAGE.inner, y2: y, lineWidth: 0.4, lineColor: PALETTE.rule }],
  };
}

function head(frame: Frame, isBare: boolean): PdfNodeObject {
  const words = rtlColumns([
    { text: isBare ? '' : frame.head, fontSize: 8, color: PALETTE.quiet },
    {
      text: frame.marks.text ?? '',
      style: 'mark',
      alignment: 'left',
      width: frame.marks.text === null ? 0 : 'auto',
      noWrap: true,
    },
  ]);
  return {
    margin: [PAGE.side, 30, PAGE.side, 0],
    stack: isBare ? [words] : [words, rule(4)],
  };
}

function foot({ foot: text }: Frame, page: number, pages: number): PdfNodeObject {
  const number = toPersianDigits(`صفحهٔ ${page} از ${pages}`);
  return {
    margin: [PAGE.side, 14, PAGE.side, 0],
    stack: [
      rule(0),
      rtlColumns(
        [
          { text, fontSize: 7.5, color: PALETTE.quiet },
          { text: number, fontSize: 7.5, color: PALETTE.quiet, alignment: 'left', width: 120 },
        ],
        { margin: [0, 6, 0, 0] },
      ),
    ],
  };
}

/** Head, foot and watermark of every page: a page that leaves the file still says what it is. */
export function pageFrame(frame: Frame): Pick<PdfDefinition, 'header' | 'footer' | 'watermark'> {
  const isBare = (page: number): boolean => frame.barePages?.includes(page) ?? false;
  return {
    header: (page) => head(frame, isBare(page)),
    footer: (page, pages) => (isBare(page) ? null : foot(frame, page, pages)),
    ...(frame.marks.isDemonstration
      ? { watermark: { text: 'نمایشی', color: PALETTE.accent, opacity: 0.055, bold: true, fontSize: 150 } }
      : {}),
  };
}
