import { stripAnnotation } from '../annotate/strip/strip-annotation.js';
import type { ReadLimits } from '../read/read-limits.js';
import { tellCells } from '../package/tell-cells.js';
import { WorkbookPackage } from '../package/workbook-package.js';
import type { Repair } from './repair.js';

/**
 * A copy of an upload in which these cells say what the repairs say, in their own style, and without the marks of an
 * earlier check; nothing else changes, and every part without either is the same to the byte. Repairs of sheets that the
 * workbook lacks are left out.
 * @throws ReadRefusal any code of the group FILE_*
 */
export function repairWorkbook(bytes: Buffer, repairs: readonly Repair[], limits: ReadLimits): Buffer {
  const workbook = new WorkbookPackage(bytes, limits);
  stripAnnotation(workbook);
  for (const [sheet, path] of workbook.sheets()) {
    const own = repairs.filter((repair) => repair.sheet === sheet);
    if (own.length === 0) continue;
    const cells = own.map(({ cell, to, isNumber }) => ({ ref: cell, text: to, isNumber }));
    tellCells(workbook, path, cells);
  }
  return workbook.toBuffer();
}
