import { applyEdits } from './apply-edits.js';
import type { CellPatch } from './cell-place.js';
import { cellsByRow } from './cells-by-row.js';
import { patchCells } from './patch-cells.js';
import type { WorkbookPackage } from './workbook-package.js';
import { xmlText } from './xml-text.js';

/** What a cell is to say: a canonical decimal where `isNumber`, else a text. */
export interface ToldCell {
  /** A1 reference. */
  readonly ref: string;
  readonly text: string;
  readonly isNumber: boolean;
}

/**
 * Tells cells of one sheet anew, each in its own style; nothing else of the part changes.
 * @throws ReadRefusal FILE_DAMAGED, FILE_DOCTYPE
 */
export function tellCells(workbook: WorkbookPackage, path: string, cells: readonly ToldCell[]): void {
  const xml = workbook.text(path);
  const patches = cellsByRow(cells.map((cell) => [cell.ref, patchOf(cell)] as const));
  workbook.set(path, applyEdits(xml, patchCells(xml, patches, workbook.limits)));
}

function patchOf({ text, isNumber }: ToldCell): CellPatch {
  return ({ ref, style, prefix: p }) =>
    isNumber
      ? `<${p}c r="${ref}" s="${style}"><${p}v>${xmlText(text)}</${p}v></${p}c>`
      : `<${p}c r="${ref}" s="${style}" t="inlineStr"><${p}is><${p}t xml:space="preserve">${xmlText(text)}</${p}t></${p}is></${p}c>`;
}
