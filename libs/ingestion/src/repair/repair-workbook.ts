import { stripAnnotation } from '../annotate/strip/strip-annotation.js';
import type { ReadLimits } from '../read/read-limits.js';
import { applyEdits } from '../package/apply-edits.js';
import type { CellPatch } from '../package/cell-place.js';
import { cellsByRow } from '../package/cells-by-row.js';
import { patchCells } from '../package/patch-cells.js';
import { WorkbookPackage } from '../package/workbook-package.js';
import { xmlText } from '../package/xml-text.js';
import type { Repair } from './repair.js';

/**
 * A copy of an upload in which these cells say what the repairs say, in their own style, and without the marks of an
 * earlier check; nothing else changes, and every part without either is the same to the byte. Repairs of sheets that the workbook lacks are left out.
 * @throws ReadRefusal any code of the group FILE_*
 */
export function repairWorkbook(bytes: Buffer, repairs: readonly Repair[], limits: ReadLimits): Buffer {
  const workbook = new WorkbookPackage(bytes, limits);
  stripAnnotation(workbook);
  for (const [sheet, path] of workbook.sheets()) {
    const own = repairs.filter((repair) => repair.sheet === sheet);
    if (own.length === 0) continue;
    const xml = workbook.text(path);
    const patches = cellsByRow(own.map((repair) => [repair.cell, patchOf(repair)] as const));
    workbook.set(path, applyEdits(xml, patchCells(xml, patches, limits)));
  }
  return workbook.toBuffer();
}

function patchOf({ to, isNumber }: Repair): CellPatch {
  return ({ ref, style, prefix: p }) =>
    isNumber
      ? `<${p}c r="${ref}" s="${style}"><${p}v>${xmlText(to)}</${p}v></${p}c>`
      : `<${p}c r="${ref}" s="${style}" t="inlineStr"><${p}is><${p}t>${xmlText(to)}</${p}t></${p}is></${p}c>`;
}
