import { attributeOf } from './attribute-of.js';
import type { CellFormat } from './cell-format.js';
import type { CellSource } from './cell-source.js';
import { columnOfRef } from './column-of-ref.js';
import { decodeText } from './decode-text.js';
import { LazyCell } from './lazy-cell.js';
import type { ReadLimits } from './read-limits.js';
import { type PlainCell, readPlainCell } from './plain-cell.js';
import { ReadRefusal } from './read-refusal.js';
import { scanXml, type XmlVisitor } from './scan-xml.js';
import type { SheetCell } from './sheet-model.js';

const LESS = 60;

/**
 * The cells of a worksheet part that hold something. Positions come from the references, or from the order where a
 * writer leaves them out. The rest of the part (formats, validations) is not looked at. `formatOf` is asked of the
 * styles of those cells alone whose format somebody asks for.
 */
export function readSheet(
  xml: string,
  strings: (index: number) => string | undefined,
  limits: ReadLimits,
  formatOf: (style: number) => CellFormat | undefined = () => undefined,
): SheetCell[] {
  const cells: SheetCell[] = [];
  const plain: PlainCell = { end: 0, column: 0, style: 0, type: 'n', from: 0, to: 0 };
  let seen = 0;
  let row = 0;
  let column = 0;
  let type = 'n';
  let style = 0;
  let value = '';
  let hasValue = false;
  let isFormula = false;
  let isInCell = false;

  const sound = (text: string | undefined): string => {
    if (text === undefined || text.length > limits.cellCharacters) throw new ReadRefusal('FILE_DAMAGED');
    return text;
  };
  const shared: CellSource = { read: (from, to) => sound(strings(Number(xml.slice(from, to)))), formatOf };
  const direct: CellSource = { read: (from, to) => sound(xml.slice(from, to)), formatOf };

  const count = (): void => {
    if (++seen > limits.cells) throw new ReadRefusal('FILE_TOO_MANY_CELLS', { maximum: limits.cells });
  };

  const openCell = (from: number, to: number): void => {
    count();
    const ref = attributeOf(xml, from, to, 'r');
    column = (ref === undefined ? 0 : columnOfRef(ref, 0)) || column + 1;
    refuseFar(column, limits.columns);
    type = attributeOf(xml, from, to, 't') ?? 'n';
    style = Number(attributeOf(xml, from, to, 's') ?? 0);
    value = '';
    hasValue = false;
    isFormula = false;
    isInCell = true;
  };

  const refuseFar = (place: number, maximum: number): void => {
    if (place > maximum) throw new ReadRefusal('FILE_TOO_MANY_CELLS', { maximum });
  };

  const closeCell = (): void => {
    isInCell = false;
    if (!isFormula && value === '') return;
    const isKept = hasValue && (value !== '' || type === 'str');
    const kind = isKept ? typeOf(type) : 'none';
    const content = value;
    const read = isKept && type === 's' ? () => sound(strings(Number(content))) : () => sound(content);
    cells.push(new LazyCell(row, column, kind, isFormula, 0, 0, style, { read, formatOf }));
  };

  /** A row is cells behind cells: they are read one after the other, without a turn through the scanner. */
  const readPlainCells = (tag: number): number => {
    let at = tag;
    while (xml.charCodeAt(at) === LESS) {
      readPlainCell(xml, at, plain);
      if (plain.end === at || plain.column === 0) break;
      count();
      column = plain.column;
      refuseFar(column, limits.columns);
      at = plain.end;
      if (plain.from === plain.to) continue;
      const source = plain.type === 's' ? shared : direct;
      cells.push(
        new LazyCell(row, column, typeOf(plain.type), false, plain.from, plain.to, plain.style, source),
      );
    }
    return at;
  };

  const visitor: XmlVisitor = {
    wantsText: false,
    isDone: false,
    shortcut: (tag) => (isInCell ? tag : readPlainCells(tag)),
    open(name, from, to) {
      if (name === 'c') openCell(from, to);
      else if (isInCell) {
        if (name === 'v' || name === 't') {
          visitor.wantsText = true;
          hasValue = true;
        } else if (name === 'f') isFormula = true;
      } else if (name === 'row') {
        row = rowOf(attributeOf(xml, from, to, 'r')) ?? row + 1;
        refuseFar(row, limits.rows);
        column = 0;
      }
    },
    text(from, to, isLiteral) {
      value += decodeText(xml.slice(from, to), isLiteral);
      if (value.length > limits.cellCharacters) throw new ReadRefusal('FILE_DAMAGED');
    },
    close(name) {
      if (name === 'c') closeCell();
      else if (name === 'v' || name === 't') visitor.wantsText = false;
      else if (name === 'sheetData') visitor.isDone = true;
    },
  };
  scanXml(xml, visitor, limits.depth);
  return cells;
}

/** Number of a row; undefined where the writer left it out. Excel's last row is 1,048,576. */
function rowOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,7}$/.test(text)) throw new ReadRefusal('FILE_DAMAGED');
  return Number(text);
}

function typeOf(letter: string): SheetCell['type'] {
  switch (letter) {
    case 'n':
      return 'number';
    case 'b':
      return 'boolean';
    case 'e':
      return 'error';
    default:
      return 'text';
  }
}
