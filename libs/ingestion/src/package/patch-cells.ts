import { attributeOf } from '../read/attribute-of.js';
import { columnOfRef } from '../read/column-of-ref.js';
import { type PlainCell, readPlainCell } from '../read/plain-cell.js';
import type { ReadLimits } from '../read/read-limits.js';
import { scanXml, type XmlVisitor } from '../read/scan-xml.js';
import { columnLetters } from '../template/column-letters.js';
import type { CellPatch } from './cell-place.js';
import type { TextEdit } from './text-edit.js';

interface OpenElement {
  readonly from: number;
  readonly attributesFrom: number;
  readonly attributesTo: number;
  readonly isEmpty: boolean;
}

type Wanted = readonly (readonly [column: number, patch: CellPatch])[];

const sorted = <T>(entries: Iterable<readonly [number, T]>): (readonly [number, T])[] =>
  [...entries].sort(([one], [other]) => one - other);

/**
 * The edits that tell some cells of a sheet part anew, by row and column. A cell that has no element, or a row that has
 * none, is put in its place in the order; nothing else of the part changes.
 * @throws ReadRefusal FILE_DAMAGED, FILE_DOCTYPE
 */
export function patchCells(
  xml: string,
  patches: ReadonlyMap<number, ReadonlyMap<number, CellPatch>>,
  limits: ReadLimits,
): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const rows = sorted(patches);
  const columnStyles: { from: number; to: number; style: number }[] = [];
  const plain: PlainCell = { end: 0, column: 0, style: 0, type: 'n', from: 0, to: 0 };
  let prefix = '';
  let sheetData: OpenElement | null = null;
  let rowElement: OpenElement | null = null;
  let cellElement: OpenElement | null = null;
  let wanted: (readonly [number, CellPatch])[] = [];
  let rowStyle: number | null = null;
  let row = 0;
  let column = 0;

  const number = (element: OpenElement, name: string): number | null => {
    const text = attributeOf(xml, element.attributesFrom, element.attributesTo, name);
    return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
  };
  const inherited = (at: number): number =>
    rowStyle ?? columnStyles.find(({ from, to }) => from <= at && at <= to)?.style ?? 0;
  const created = (cells: Wanted, ofRow: number): string =>
    cells
      .map(([at, patch]) =>
        patch({ ref: `${columnLetters(at)}${ofRow}`, style: inherited(at), head: null, rest: '', prefix }),
      )
      .join('');
  const createdRow = (ofRow: number, cells: Wanted): string =>
    `<${prefix}row r="${ofRow}">${created(cells, ofRow)}</${prefix}row>`;
  /** Takes the wanted rows before `before`, which the part does not have. */
  const missingRows = (before: number): string => {
    rowStyle = null;
    let text = '';
    while ((rows[0]?.[0] ?? Infinity) < before) {
      const [ofRow, cells] = rows.shift() ?? [0, new Map<number, CellPatch>()];
      text += createdRow(ofRow, sorted(cells));
    }
    return text;
  };
  const missingCells = (before: number): string => {
    let count = 0;
    while ((wanted[count]?.[0] ?? Infinity) < before) count++;
    return created(wanted.splice(0, count), row);
  };
  const insert = (at: number, text: string): void => {
    if (text !== '') edits.push({ from: at, to: at, text });
  };
  /** Puts a text at the end of an element, which is opened where it closes itself. */
  const append = (element: OpenElement, closeAt: number, text: string): void => {
    if (text === '') return;
    if (!element.isEmpty) insert(closeAt, text);
    else {
      const name = xml.slice(element.from + 1, element.attributesFrom);
      const head = xml.slice(element.from, element.attributesTo).trimEnd();
      edits.push({ from: element.from, to: element.attributesTo + 2, text: `${head}>${text}</${name}>` });
    }
  };

  const openRow = (element: OpenElement): void => {
    row = number(element, 'r') ?? row + 1;
    column = 0;
    insert(element.from, missingRows(row));
    rowElement = element;
    rowStyle = number(element, 'customFormat') === 1 ? number(element, 's') : null;
    wanted = rows[0]?.[0] === row ? sorted(rows.shift()?.[1] ?? []) : [];
  };
  const openCell = (element: OpenElement): void => {
    const ref = attributeOf(xml, element.attributesFrom, element.attributesTo, 'r');
    column = (ref === undefined ? 0 : columnOfRef(ref, 0)) || column + 1;
    insert(element.from, missingCells(column));
    if (wanted[0]?.[0] === column) cellElement = element;
  };
  const closeCell = (element: OpenElement, tag: number): void => {
    const [, patch] = wanted.shift() ?? [];
    if (!patch) return;
    const headTo = element.attributesTo + (element.isEmpty ? 2 : 1);
    const to = element.isEmpty ? headTo : xml.indexOf('>', tag) + 1;
    const text = patch({
      ref: `${columnLetters(column)}${row}`,
      style: number(element, 's') ?? 0,
      head: xml.slice(element.from, headTo),
      rest: xml.slice(headTo, to),
      prefix,
    });
    edits.push({ from: element.from, to, text });
  };

  const visitor: XmlVisitor = {
    wantsText: false,
    isDone: false,
    shortcut(tag) {
      if (!sheetData || cellElement) return tag;
      readPlainCell(xml, tag, plain);
      if (plain.end === tag || plain.column === 0 || (wanted[0]?.[0] ?? Infinity) <= plain.column) return tag;
      column = plain.column;
      return plain.end;
    },
    open(name, from, to) {
      const element = {
        from: xml.lastIndexOf('<', from - 1),
        attributesFrom: from,
        attributesTo: to,
        isEmpty: xml.charAt(to) === '/',
      };
      if (name === 'sheetData') {
        sheetData = element;
        prefix = xml.slice(element.from + 1, from - 'sheetData'.length);
      } else if (sheetData && name === 'row') openRow(element);
      else if (rowElement && !cellElement && name === 'c') openCell(element);
      else if (!sheetData && name === 'col') {
        const style = number(element, 'style');
        if (style !== null)
          columnStyles.push({ from: number(element, 'min') ?? 0, to: number(element, 'max') ?? 0, style });
      }
    },
    text() {},
    close(name, tag) {
      if (name === 'c' && cellElement) {
        closeCell(cellElement, tag);
        cellElement = null;
      } else if (name === 'row' && rowElement) {
        append(rowElement, tag, missingCells(Infinity));
        rowElement = null;
      } else if (name === 'sheetData' && sheetData) {
        append(sheetData, tag, missingRows(Infinity));
        visitor.isDone = true;
      }
    },
  };
  scanXml(xml, visitor, limits.depth);
  return edits;
}
