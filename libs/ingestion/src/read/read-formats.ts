import { attributeOf } from './attribute-of.js';
import type { CellFormat } from './cell-format.js';
import type { ReadLimits } from './read-limits.js';
import { scanXml, type XmlVisitor } from './scan-xml.js';

/** Numbers of the formats that every spreadsheet knows without being told (ECMA-376 part 1, §18.8.30). */
const PERCENT: ReadonlySet<number> = new Set([9, 10]);
/** Dates and times, those of the East Asian versions among them. */
const DATES: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
/** Texts, escaped signs, and signs that only leave or fill room. */
const LITERAL = /"[^"]*"?|\\[^]|_[^]|\*[^]/g;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;
/** Colours, conditions, and the locale whose digits are shown. */
const BRACKETS = /\[[^\]]*\]/g;

type Shown = 'percent' | 'date';

/**
 * Which styles of a workbook show a number as per cent or as a day or an hour, by the number of the style; `date` says
 * from when the workbook counts its days.
 */
export function readFormats(
  xml: string,
  date: 'date' | 'date-1904',
  limits: ReadLimits,
): ReadonlyMap<number, CellFormat> {
  const own = new Map<number, Shown | undefined>();
  const formats = new Map<number, CellFormat>();
  let isInCells = false;
  let style = 0;
  const visitor: XmlVisitor = {
    wantsText: false,
    isDone: false,
    open(name, from, to) {
      if (name === 'numFmt') {
        const code = attributeOf(xml, from, to, 'formatCode') ?? '';
        own.set(Number(attributeOf(xml, from, to, 'numFmtId')), formatOfCode(code));
      } else if (name === 'cellXfs') isInCells = true;
      else if (isInCells && name === 'xf') {
        const id = Number(attributeOf(xml, from, to, 'numFmtId') ?? 0);
        const format = own.has(id) ? own.get(id) : usualFormat(id);
        if (format) formats.set(style, format === 'date' ? date : format);
        style++;
      }
    },
    text() {},
    close(name) {
      if (name === 'cellXfs') visitor.isDone = true;
    },
  };
  scanXml(xml, visitor, limits.depth);
  return formats;
}

function usualFormat(id: number): Shown | undefined {
  if (PERCENT.has(id)) return 'percent';
  return DATES.some(([from, to]) => id >= from && id <= to) ? 'date' : undefined;
}

/** The first section of a format code is that of positive numbers. */
function formatOfCode(code: string): Shown | undefined {
  const [shown = ''] = code.replace(LITERAL, '').split(';', 1);
  if (ELAPSED.test(shown)) return 'date';
  const signs = shown.replace(BRACKETS, '');
  if (signs.includes('%')) return 'percent';
  return /[dmyhs]/i.test(signs) ? 'date' : undefined;
}
