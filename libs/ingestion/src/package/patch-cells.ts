import { attributeOf } from '../read/attribute-of.js';
import { columnOfRef } from '../read/column-of-ref.js';
import { type PlainCell, readPlainCell } from '../read/plain-cell.js';
import type { ReadLimits } from '../read/read-limits.js';
import { scanXml, type XmlVisitor } from '../read/scan-xml.js';
import { columnLetters } from '../template/column-letters.js';
import type { CellPatch } from './cell-place.js';
import { InheritedStyles } from './inherited-styles.js';
import { appendedTo, numberOf, type OpenElement, openElement } from './open-element.js';
import { PendingPatches, type RowPatches } from './pending-patches.js';
import type { TextEdit } from './text-edit.js';

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
  const patcher = new SheetPatcher(xml, patches);
  scanXml(xml, patcher, limits.depth);
  return patcher.edits;
}

/** Walks through a sheet part and notes the edits. */
class SheetPatcher implements XmlVisitor {
  readonly edits: TextEdit[] = [];
  readonly wantsText = false;
  isDone = false;
  private readonly pending: PendingPatches;
  private readonly styles = new InheritedStyles();
  private readonly plain: PlainCell = { end: 0, column: 0, type: 'n', style: 0, from: 0, to: 0 };
  private prefix = '';
  private sheetData: OpenElement | null = null;
  private rowElement: OpenElement | null = null;
  private cellElement: OpenElement | null = null;
  private row = 0;
  private column = 0;

  constructor(
    private readonly xml: string,
    patches: ReadonlyMap<number, ReadonlyMap<number, CellPatch>>,
  ) {
    this.pending = new PendingPatches(patches);
  }

  /** Cells before the next wanted one are passed over. */
  shortcut(tag: number): number {
    if (!this.sheetData || this.cellElement) return tag;
    const { plain } = this;
    readPlainCell(this.xml, tag, plain);
    if (plain.end === tag || plain.column === 0 || this.pending.nextColumn <= plain.column) return tag;
    this.column = plain.column;
    return plain.end;
  }

  open(name: string, from: number, to: number): void {
    const element = openElement(this.xml, from, to);
    if (name === 'sheetData') {
      this.sheetData = element;
      this.prefix = this.xml.slice(element.from + 1, from - name.length);
    } else if (!this.sheetData && name === 'col') this.noteColumns(element);
    else if (this.sheetData && name === 'row') this.openRow(element);
    else if (this.rowElement && !this.cellElement && name === 'c') this.openCell(element);
  }

  text(): void {
    // What cells say is not looked at.
  }

  close(name: string, tag: number): void {
    if (name === 'c' && this.cellElement) {
      this.tellCell(this.cellElement, tag);
      this.cellElement = null;
    } else if (name === 'row' && this.rowElement) {
      this.append(this.rowElement, tag, this.made(this.pending.takeCellsBefore(Infinity), this.row));
      this.rowElement = null;
    } else if (name === 'sheetData' && this.sheetData) {
      this.append(this.sheetData, tag, this.madeRowsBefore(Infinity));
      this.isDone = true;
    }
  }

  private noteColumns(element: OpenElement): void {
    const style = numberOf(this.xml, element, 'style');
    if (style === null) return;
    const [from, to] = [numberOf(this.xml, element, 'min') ?? 0, numberOf(this.xml, element, 'max') ?? 0];
    this.styles.addColumns(from, to, style);
  }

  private openRow(element: OpenElement): void {
    this.row = numberOf(this.xml, element, 'r') ?? this.row + 1;
    this.column = 0;
    this.insert(element.from, this.madeRowsBefore(this.row));
    this.rowElement = element;
    const hasStyle = numberOf(this.xml, element, 'customFormat') === 1;
    this.styles.setRow(hasStyle ? numberOf(this.xml, element, 's') : null);
    this.pending.openRow(this.row);
  }

  private openCell(element: OpenElement): void {
    const ref = attributeOf(this.xml, element.attributesFrom, element.attributesTo, 'r');
    this.column = (ref === undefined ? 0 : columnOfRef(ref, 0)) || this.column + 1;
    this.insert(element.from, this.made(this.pending.takeCellsBefore(this.column), this.row));
    if (this.pending.nextColumn === this.column) this.cellElement = element;
  }

  private tellCell(element: OpenElement, tag: number): void {
    const patch = this.pending.takeCell();
    if (!patch) return;
    const headTo = element.attributesTo + (element.isEmpty ? 2 : 1);
    const to = element.isEmpty ? headTo : this.xml.indexOf('>', tag) + 1;
    const text = patch({
      ref: `${columnLetters(this.column)}${this.row}`,
      style: numberOf(this.xml, element, 's') ?? 0,
      prefix: this.prefix,
    });
    this.edits.push({ from: element.from, to, text });
  }

  private made(cells: RowPatches, row: number): string {
    return cells
      .map(([column, patch]) => {
        const ref = `${columnLetters(column)}${row}`;
        return patch({ ref, style: this.styles.of(column), prefix: this.prefix });
      })
      .join('');
  }

  private madeRowsBefore(row: number): string {
    this.styles.setRow(null);
    return this.pending
      .takeRowsBefore(row)
      .map(([at, cells]) => `<${this.prefix}row r="${at}">${this.made(cells, at)}</${this.prefix}row>`)
      .join('');
  }

  private insert(at: number, text: string): void {
    if (text !== '') this.edits.push({ from: at, to: at, text });
  }

  private append(element: OpenElement, closeAt: number, text: string): void {
    if (text !== '') this.edits.push(appendedTo(this.xml, element, closeAt, text));
  }
}
